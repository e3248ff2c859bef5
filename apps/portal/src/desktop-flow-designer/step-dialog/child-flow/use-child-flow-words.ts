import { ChildFlowField, fieldText } from '@tandem/designer-core/desktop-flow';
import type { FlowVariable } from '@tandem/protocol';
import { useMessages } from '../../../i18n/language.tsx';
import type { StepDialogWords } from '../step-words.ts';
import { CHILD_FLOW_CALL } from './child-flow-messages.ts';
import type { ChildFlowCall } from './use-child-flow-call.ts';

/** What the dialog says about the step, with what the other flow says of its inputs and outputs. */
export function useChildFlowWords(words: StepDialogWords, call: ChildFlowCall | undefined): StepDialogWords {
  const messages = useMessages(CHILD_FLOW_CALL);
  if (call === undefined) return words;
  const { inputs = [], outputs = [] } = call.flow ?? {};
  const helpOfInput = ({ type, description, defaultValue, isSensitive }: FlowVariable) =>
    [messages.types[type], description, defaultValue === undefined || isSensitive ? '' : messages.withoutValue(shortText(defaultValue))]
      .filter((part) => part !== '')
      .join(' · ');
  return {
    ...words,
    isDescribed: true,
    helpOf: (name) => {
      const input = named(inputs, name);
      return input === undefined ? words.helpOf(name) : helpOfInput(input);
    },
    outputLabel: (name) => {
      const output = named(outputs, name);
      return output === undefined ? words.outputLabel(name) : `${output.name} (${messages.types[output.type]})`;
    },
  };
}

function named(variables: readonly FlowVariable[], shownName: string): FlowVariable | undefined {
  return variables.find(({ name }) => `@${name}`.toLowerCase() === shownName.toLowerCase());
}

const LENGTH = 60;

function shortText(value: unknown): string {
  const text = typeof value === 'string' ? `“${value}”` : (JSON.stringify(value) ?? '');
  return text.length > LENGTH ? `${text.slice(0, LENGTH)}…` : text;
}

/** What whoever chooses the flow should know, in words. */
export function useChildFlowNotes({ form, flow, offered, isOwn, isLoading, error }: ChildFlowCall): readonly string[] {
  const messages = useMessages(CHILD_FLOW_CALL);
  if (isLoading || error !== null) return [];
  if (isOwn) return [messages.ownFlow];
  if (flow !== undefined) return flow.publishedVersion === null ? [messages.unpublishedFlow] : [];
  if (fieldText(form, ChildFlowField.flow) !== '') return [messages.unknownFlow];
  return offered.length === 0 ? [messages.noFlows] : [];
}
