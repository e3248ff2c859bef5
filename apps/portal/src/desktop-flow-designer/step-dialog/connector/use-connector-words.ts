import { ConnectorField, nameOfParameter } from '@tandem/designer-core/desktop-flow';
import { needsKeptRun } from '@tandem/desktop-flow/files';
import type { FieldDescription } from '@tandem/protocol';
import { useLocalText, useMessages } from '../../../i18n/language.tsx';
import type { StepDialogWords } from '../step-words.ts';
import { CONNECTOR_CALL } from './connector-messages.ts';
import type { ConnectorCall } from './use-connector-call.ts';

const STRUCTURES: ReadonlySet<FieldDescription['editor']['kind']> = new Set(['json', 'key-values', 'list', 'rows', 'numbers', 'choices']);

/** What the dialog says about the step, with the words of the connector for what the connector takes and gives. */
export function useConnectorWords(words: StepDialogWords, call: ConnectorCall | undefined): StepDialogWords {
  const say = useLocalText();
  const messages = useMessages(CONNECTOR_CALL);
  if (call === undefined) return words;
  const { parameters, operation, connector } = call;
  const find = (name: string) => parameters.find((parameter) => `@${nameOfParameter(parameter)}`.toLowerCase() === name.toLowerCase());
  const heads: Readonly<Record<string, string>> = {
    [ConnectorField.connector]: messages.connector,
    [ConnectorField.operation]: messages.operation,
    [ConnectorField.connection]: messages.connection,
  };
  const helpOf = (name: string) => {
    if (name === ConnectorField.connection) return connector?.needsConnection === false ? messages.noConnection : messages.connectionHint;
    if (name === ConnectorField.operation)
      return operation === undefined || say(operation.description) === say(operation.title) ? undefined : say(operation.description);
    const parameter = find(name);
    const help = parameter?.help === undefined ? undefined : say(parameter.help);
    return parameter !== undefined && STRUCTURES.has(parameter.editor.kind) ? [help, messages.json].filter(Boolean).join(' · ') : help;
  };
  return {
    ...words,
    isDescribed: true,
    labelOf: (name) => {
      const parameter = find(name);
      return parameter === undefined ? (heads[name] ?? words.labelOf(name)) : say(parameter.label);
    },
    helpOf,
    outputLabel: (name) => (name.startsWith('@') ? messages.output : words.outputLabel(name)),
  };
}

/** What whoever chooses the operation should know, in words. */
export function useConnectorNotes({ form, connectors, connector, operation }: ConnectorCall): readonly string[] {
  const messages = useMessages(CONNECTOR_CALL);
  const isGiven = (name: string) => form.fields.some((field) => field.name === name && field.text !== '');
  if (connectors.length === 0 || !isGiven(ConnectorField.connector)) return [];
  if (connector === undefined) return [messages.unknownConnector];
  const ofConnector = needsKeptRun(connector.apiName) ? [messages.notInDebugRun] : [];
  if (operation === undefined) return isGiven(ConnectorField.operation) ? [messages.unknownOperation] : ofConnector;
  return operation.canRun ? ofConnector : [messages.cannotRun];
}
