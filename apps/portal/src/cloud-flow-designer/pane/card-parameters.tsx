import { type CardId, findAction, flowVariables, ITEM_GROUP, inLoop, readCardId } from '@tandem/designer-core/cloud-flow';
import type { JsonObject } from '@tandem/kernel';
import type { FieldDescription, OperationDescription } from '@tandem/protocol';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLocalText, useMessages } from '../../i18n/language.tsx';
import { api } from '../../shell/api.ts';
import { askValues, questionOf } from '../catalogue/dynamic-question.ts';
import { useDesigner } from '../designer/designer-context.ts';
import { DESIGNER } from '../designer/designer-messages.ts';
import { dynamicFieldsOf } from '../fields/dynamic-fields.ts';
import { type FieldServices, FieldServicesProvider } from '../fields/field-services.ts';
import { BUILT_IN_COLOUR } from '../icons/built-in-colour.ts';
import { OperationIcon } from '../icons/operation-icon.tsx';
import { childFlowChoices } from './child-flow-choices.ts';
import { ParametersTab } from './parameters-tab.tsx';
import { useFieldFaults } from './use-field-faults.ts';

interface CardParametersProps {
  readonly card: CardId;
  readonly json: JsonObject;
  readonly operation: OperationDescription;
}

/** The fields of a card, with what they need from the flow around it. */
export function CardParameters({ card, json, operation }: CardParametersProps) {
  const words = useMessages(DESIGNER).edits;
  const say = useLocalText();
  const services = useFieldServicesOf({ card, json, operation });
  const { edit, facts } = useDesigner();
  const { faultOf, onLeave } = useFieldFaults(card, json);
  return (
    <FieldServicesProvider value={services}>
      <ParametersTab
        card={json}
        operation={operation}
        dynamic={dynamicFieldsOf(operation, json, facts.answerTo)}
        faultOf={faultOf}
        onLeave={onLeave}
        onSet={(path, value) =>
          edit({ kind: 'set-value', card, path, value }, words.change(say(operation.title)), `${card} ${path.join('/')}`)
        }
      />
    </FieldServicesProvider>
  );
}

function useFieldServicesOf({ card, json, operation }: CardParametersProps): FieldServices {
  const { definition, scopeOf, isReadOnly, onCreateDesktopFlow, flowId } = useDesigner();
  const cloudFlows = useQuery({ queryKey: ['cloud-flows', 'names'], queryFn: async () => (await api('listCloudFlows', {})).items });
  const onChooseContent = useWrapInLoop(card);
  const itemScope = useMemo(() => scopeOf(card), [scopeOf, card]);
  const scope = useMemo(() => ({ ...itemScope, content: itemScope.content.filter(({ key }) => key !== ITEM_GROUP) }), [itemScope]);
  return {
    scope,
    itemScope,
    variables: flowVariables(definition),
    cloudFlows: childFlowChoices(cloudFlows.data ?? [], flowId),
    askValues: async (source) => {
      const question = questionOf(source, operation, json);
      return question === undefined ? [] : askValues(question);
    },
    askKey: (source) => JSON.stringify(questionOf(source, operation, json)?.parameters ?? null),
    onCreate: (_, field) => onCreateDesktopFlow(card, field),
    renderIcon: (name) => <OperationIcon name={name} colour={BUILT_IN_COLOUR} />,
    isReadOnly,
    onChooseContent,
  };
}

/** A value of each item of a list, chosen outside of a loop, puts a loop around the action and goes into its field there. */
function useWrapInLoop(card: CardId): (field: FieldDescription, expression: string) => boolean {
  const { definition, edit, scopeOf } = useDesigner();
  const words = useMessages(DESIGNER).edits;
  return (field, expression) => {
    const item = scopeOf(card)
      .content.flatMap(({ items }) => items)
      .find((candidate) => candidate.expression === expression && candidate.loop !== undefined);
    const { kind, key } = readCardId(card);
    const action = kind === 'action' ? findAction(definition, key) : undefined;
    if (item?.loop === undefined || action === undefined) return false;
    const name = 'Apply_to_each';
    edit({ kind: 'set-value', card, path: field.path, value: `@{${inLoop(item, name)}}` }, words.change(field.key));
    edit({ kind: 'wrap-in-loop', actions: [key], name, source: item.loop.source }, words.add(name));
    return true;
  };
}
