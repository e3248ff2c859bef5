import { Link, MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import {
  ConnectorField,
  chooseConnector,
  chooseOperation,
  connectorIdOf,
  type FormFault,
  nameOfParameter,
  type StepField,
  type StepForm,
  setField,
} from '@tandem/designer-core/desktop-flow';
import { namedConnections } from '@tandem/desktop-flow/files';
import { type ReactNode, useState } from 'react';
import { useLocalText, useMessages } from '../../../i18n/language.tsx';
import { ErrorBar } from '../../../parts/error-bar.tsx';
import { useDesigner } from '../../state/designer-context.ts';
import { ChoiceControl } from '../choice-control.tsx';
import { LabelledField } from '../labelled-field.tsx';
import type { StepDialogWords } from '../step-words.ts';
import { SuggestionControl } from '../suggestion-control.tsx';
import type { Choice } from '../use-choices.ts';
import { CONNECTOR_CALL } from './connector-messages.ts';
import { actionsOf, findOperation, operationIdOf } from './operation-card.ts';
import { ParameterField } from './parameter-field.tsx';
import type { ConnectorCall } from './use-connector-call.ts';
import { useConnectorNotes } from './use-connector-words.ts';

interface ConnectorFieldsProps {
  readonly call: ConnectorCall;
  readonly words: StepDialogWords;
  readonly faultOf: (name: string) => FormFault | undefined;
  readonly onForm: (form: StepForm) => void;
}

/** What a step calls at a connector: connector, operation, connection, and the parameters of the operation. */
export function ConnectorFields({ call, words, faultOf, onForm }: ConnectorFieldsProps) {
  const notes = useConnectorNotes(call);
  const { form } = call;
  const field = (name: string) => form.fields.find((candidate) => candidate.name === name);
  const common = { call, words, faultOf, onForm };
  return (
    <>
      <ConnectorChoice {...common} field={field(ConnectorField.connector)} />
      <OperationChoice {...common} field={field(ConnectorField.operation)} />
      {notes.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{notes.join(' ')}</MessageBarBody>
        </MessageBar>
      )}
      {(call.connector?.needsConnection !== false || field(ConnectorField.connection)?.text !== '') && (
        <ConnectionName {...common} field={field(ConnectorField.connection)} />
      )}
      <Parameters {...common} />
    </>
  );
}

interface HeadProps extends ConnectorFieldsProps {
  readonly field: StepField | undefined;
}

function ConnectorChoice({ call, field, words, faultOf, onForm }: HeadProps) {
  const say = useLocalText();
  const referenceOf = useReferences();
  if (field === undefined) return null;
  const { form, connectors, connector } = call;
  const choices = connectors
    .filter((offered) => actionsOf(offered).length > 0)
    .map((offered): Choice => ({ value: offered === connector ? field.text : connectorIdOf(offered.apiName), label: say(offered.title) }));
  const choose = (value: string) => {
    const chosen = connectors.find(({ apiName }) => connectorIdOf(apiName) === value);
    const reference = chosen?.needsConnection === true ? (referenceOf(chosen.apiName)[0]?.text ?? chosen.apiName) : '';
    if (chosen !== undefined) onForm(chooseConnector(form, value, reference));
  };
  return (
    <LabelledField field={field} words={words} fault={faultOf(field.name)}>
      {(aria, label) => <ChoiceControl field={field} label={label} aria={aria} choices={choices} onText={choose} />}
    </LabelledField>
  );
}

function OperationChoice({ call, field, words, faultOf, onForm }: HeadProps) {
  const say = useLocalText();
  const messages = useMessages(CONNECTOR_CALL);
  if (field === undefined) return null;
  const { form, connector, operation } = call;
  const labelOf = ({ title, canRun }: NonNullable<ConnectorCall['operation']>) =>
    canRun ? say(title) : `${say(title)} (${messages.notHere})`;
  const offered = connector === undefined ? [] : actionsOf(connector);
  const shown = operation === undefined || offered.includes(operation) ? offered : [operation, ...offered];
  const choices = shown.map(
    (one): Choice => ({
      value: one === operation || connector === undefined ? field.text : operationIdOf(connector, one),
      label: labelOf(one),
    }),
  );
  const choose = (value: string) => onForm(chooseOperation(form, value, findOperation(connector, value)?.fields ?? []));
  return (
    <LabelledField field={field} words={words} fault={faultOf(field.name)}>
      {(aria, label) => <ChoiceControl field={field} label={label} aria={aria} choices={choices} onText={choose} />}
    </LabelledField>
  );
}

function ConnectionName({ call, field, words, faultOf, onForm }: HeadProps) {
  const messages = useMessages(CONNECTOR_CALL);
  const referenceOf = useReferences();
  if (field === undefined) return null;
  const suggestions = call.connector === undefined ? [] : referenceOf(call.connector.apiName);
  return (
    <LabelledField field={field} words={words} fault={faultOf(field.name)}>
      {(aria, label) => (
        <SuggestionControl
          field={field}
          label={label}
          aria={aria}
          suggestions={suggestions}
          none={messages.noReferences}
          noneLike={messages.noReferenceLike}
          onText={(text) => onForm(setField(call.form, field.name, text))}
        />
      )}
    </LabelledField>
  );
}

/** The connections of a connector that steps of the flow name already. */
function useReferences() {
  const { document } = useDesigner();
  return (wanted: string) =>
    namedConnections(document.flow)
      .filter(({ apiName }) => apiName === wanted.toLowerCase())
      .map(({ reference, displayName }) => ({ text: reference, detail: displayName }));
}

/** Those that are required first; advanced ones when they are asked for, or have a value. */
function Parameters({ call, words, faultOf, onForm }: ConnectorFieldsProps) {
  const messages = useMessages(CONNECTOR_CALL);
  const [showsAll, setShowsAll] = useState(false);
  const { form, parameters, isLoading, error, retry } = call;
  const descriptionOf = ({ name }: StepField) =>
    parameters.find((parameter) => `@${nameOfParameter(parameter)}`.toLowerCase() === name.toLowerCase());
  const heads: readonly string[] = Object.values(ConnectorField);
  const fields = form.fields.filter(({ name }) => !heads.includes(name)).toSorted((a, b) => Number(b.isRequired) - Number(a.isRequired));
  const isPlain = (field: StepField) => field.text !== '' || descriptionOf(field)?.isAdvanced !== true;
  const hidden = fields.filter((field) => !isPlain(field)).length;
  return (
    <>
      {fields.map(
        (field): ReactNode =>
          showsAll || isPlain(field) ? (
            <ParameterField
              key={field.name}
              field={field}
              description={descriptionOf(field)}
              call={call}
              words={words}
              fault={faultOf(field.name)}
              onText={(text) => onForm(setField(form, field.name, text))}
            />
          ) : null,
      )}
      {isLoading && <Spinner size="tiny" label={messages.loading} />}
      {error !== null && <ErrorBar error={error} retry={retry} />}
      {hidden > 0 && <Link onClick={() => setShowsAll(!showsAll)}>{showsAll ? messages.showFewer : messages.showMore(hidden)}</Link>}
    </>
  );
}
