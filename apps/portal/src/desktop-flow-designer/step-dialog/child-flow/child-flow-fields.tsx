import { MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import { ChildFlowField, chooseChildFlow, type FormFault, type StepForm, setField } from '@tandem/designer-core/desktop-flow';
import { useMessages } from '../../../i18n/language.tsx';
import { ErrorBar } from '../../../parts/error-bar.tsx';
import { ChoiceControl } from '../choice-control.tsx';
import { LabelledField } from '../labelled-field.tsx';
import { StepFieldControl } from '../step-field-control.tsx';
import type { StepDialogWords } from '../step-words.ts';
import type { Choice } from '../use-choices.ts';
import { CHILD_FLOW_CALL } from './child-flow-messages.ts';
import type { ChildFlowCall } from './use-child-flow-call.ts';
import { useChildFlowNotes } from './use-child-flow-words.ts';

interface ChildFlowFieldsProps {
  readonly call: ChildFlowCall;
  readonly words: StepDialogWords;
  readonly faultOf: (name: string) => FormFault | undefined;
  readonly onForm: (form: StepForm) => void;
}

/** Which desktop flow a step runs, and what it passes to it: required inputs first, whether it is waited for last. */
export function ChildFlowFields({ call, words, faultOf, onForm }: ChildFlowFieldsProps) {
  const messages = useMessages(CHILD_FLOW_CALL);
  const notes = useChildFlowNotes(call);
  const { form, isLoading, error, retry } = call;
  const isWait = (name: string) => name === ChildFlowField.wait;
  const others = form.fields
    .filter(({ name }) => name !== ChildFlowField.flow)
    .toSorted((a, b) => Number(isWait(a.name)) - Number(isWait(b.name)) || Number(b.isRequired) - Number(a.isRequired));
  return (
    <>
      <FlowChoice call={call} words={words} faultOf={faultOf} onForm={onForm} />
      {isLoading && <Spinner size="tiny" label={messages.loading} />}
      {error !== null && <ErrorBar error={error} retry={retry} />}
      {notes.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{notes.join(' ')}</MessageBarBody>
        </MessageBar>
      )}
      {others.map((field) => (
        <StepFieldControl
          key={field.name}
          field={field}
          actionId={form.actionId}
          words={words}
          fault={faultOf(field.name)}
          onText={(text) => onForm(setField(form, field.name, text))}
        />
      ))}
    </>
  );
}

function FlowChoice({ call, words, faultOf, onForm }: ChildFlowFieldsProps) {
  const messages = useMessages(CHILD_FLOW_CALL);
  const { form, offered, flow } = call;
  const field = form.fields.find(({ name }) => name === ChildFlowField.flow);
  if (field === undefined) return null;
  const shown = flow === undefined || offered.includes(flow) ? offered : [flow, ...offered];
  const choices = shown.map(
    (one): Choice => ({
      value: one === flow ? field.text : one.id,
      label: one.publishedVersion === null ? `${one.name} (${messages.notPublished})` : one.name,
    }),
  );
  const choose = (value: string) => {
    const chosen = offered.find(({ id }) => id === value);
    if (chosen !== undefined) onForm(chooseChildFlow(form, chosen.id, chosen));
  };
  return (
    <LabelledField field={field} words={words} fault={faultOf(field.name)}>
      {(aria, label) => <ChoiceControl field={field} label={label} aria={aria} choices={choices} onText={choose} />}
    </LabelledField>
  );
}
