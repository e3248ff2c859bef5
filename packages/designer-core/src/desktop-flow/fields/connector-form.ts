import { literalValue } from '@tandem/desktop-flow';
import { fromPlain, type JsonValue } from '@tandem/kernel';
import type { FieldDescription } from '@tandem/protocol';
import { literalOf } from '../variables/variable-declaration.ts';
import { type ExternalParameter, externalField, findField, retyped, withoutExternals } from './external-field.ts';
import { fieldTextOf } from './field-text.ts';
import type { FieldType } from './field-type.ts';
import { escapePercents } from './percent-text.ts';
import { type StepField, type StepForm, type StepOutput, setField } from './step-form.ts';
import { readFieldText } from './written-text.ts';

const ACTION = 'external.invokecloudconnector';
const APIS = '/providers/Microsoft.PowerApps/apis/';

/** The arguments that say what is called, in the order in which scripts have them. */
export const ConnectorField = { connection: 'Connection', connector: 'ConnectorId', operation: 'OperationId' } as const;

/** Whether an action runs an operation of a cloud connector, whose parameters stand behind `@`. */
export function isConnectorAction(actionId: string | undefined): boolean {
  return actionId?.toLowerCase() === ACTION;
}

/** What the argument `ConnectorId` says for a connector such as `shared_office365`. */
export function connectorIdOf(apiName: string): string {
  return `${APIS}${apiName}`;
}

export interface ConnectorCallOptions {
  /** Of the operation that the form names; none for one that is not known, whose arguments stay as they are. */
  readonly parameters: readonly FieldDescription[];
  /** Whether the operation is known, so that its output can be offered. */
  readonly isKnown: boolean;
  readonly isPowerFx: boolean;
  readonly proposeVariable: (name: string) => string;
}

/**
 * The form of a step that calls a connector with a field for everything that the operation takes: first what is called, then the
 * parameters in the order of the operation, then what the script has besides. The same form again when nothing is missing in it.
 */
export function formOfConnectorCall(form: StepForm, options: ConnectorCallOptions): StepForm {
  const heads = Object.values(ConnectorField).map((name) => headField(form, name));
  const isChosen = heads.some(({ name, written }) => name === ConnectorField.operation && written === undefined);
  const parameters = options.parameters.map((parameter) => externalField(form, parameterOf(parameter), { ...options, isChosen }));
  const shown = new Set([...heads, ...parameters].map(({ name }) => name.toLowerCase()));
  const others = form.fields.filter(({ name }) => !shown.has(name.toLowerCase()));
  return { ...form, fields: [...heads, ...parameters, ...others], outputs: outputsOf(form, { ...options, isChosen }) };
}

interface ChosenOptions extends ConnectorCallOptions {
  /** The operation was chosen since the step was written, so that what it needs must be filled in. */
  readonly isChosen: boolean;
}

function headField({ fields }: StepForm, name: string): StepField {
  const found = findField(fields, name);
  const type = { kind: 'id' } as const;
  const empty = { name, type, dataType: 'String', isRequired: false, text: '', defaultText: '', origin: 'catalogue' } as const;
  const field = found === undefined ? empty : retyped(found, type);
  return { ...field, name, isRequired: name !== ConnectorField.connection, origin: 'catalogue' };
}

function parameterOf(parameter: FieldDescription): ExternalParameter {
  const type = typeOfParameter(parameter);
  const { isRequired } = parameter;
  return {
    name: nameOfParameter(parameter),
    type,
    dataType: DATA_TYPES[type.kind],
    isRequired,
    defaultText: defaultTextOf(parameter, type),
  };
}

/** As scripts name it: `emailMessage/To`, `item/Title`. */
export function nameOfParameter({ path, key }: FieldDescription): string {
  return path.at(-1) ?? key;
}

type ParameterType = FieldType & { readonly kind: 'text' | 'number' | 'boolean' | 'any' };

const DATA_TYPES: Readonly<Record<ParameterType['kind'], string>> = {
  text: 'String',
  number: 'Decimal',
  boolean: 'Boolean',
  any: 'Object',
};

function typeOfParameter({ editor }: FieldDescription): ParameterType {
  switch (editor.kind) {
    case 'number':
      return { kind: 'number' };
    case 'yes-no':
      return { kind: 'boolean' };
    case 'choice':
      return { kind: editor.options.some(({ value }) => typeof value === 'number') ? 'any' : 'text' };
    case 'json':
    case 'key-values':
    case 'list':
    case 'rows':
    case 'numbers':
    case 'choices':
    case 'dynamic-choice':
      return { kind: 'any' };
    default:
      return { kind: 'text' };
  }
}

function defaultTextOf({ default: value }: FieldDescription, type: ParameterType): string {
  return value === undefined || value === null ? '' : fieldTextOf(literalOf(fromPlain(value)), type);
}

/** The one output of an operation is its answer, named after it. */
function outputsOf(form: StepForm, { isKnown, isChosen, proposeVariable }: ChosenOptions): readonly StepOutput[] {
  const operation = constantOf(form, ConnectorField.operation);
  if (!isKnown || typeof operation !== 'string' || form.outputs.some(({ origin }) => origin === 'external')) return form.outputs;
  const defaultVariable = proposeVariable(`${operation.replace(/[^\p{L}\p{N}_]/gu, '')}Response`);
  const variable = isChosen ? defaultVariable : undefined;
  return [...form.outputs, { name: `@${operation}Response`, dataType: 'Object', variable, defaultVariable, origin: 'external' }];
}

/** What a field certainly holds when the step runs; undefined where it is empty, cannot be read, or is worked out then. */
export function constantOf(form: StepForm, name: string): JsonValue | undefined {
  const field = findField(form.fields, name);
  if (field === undefined || field.text === '') return undefined;
  const read = field.written === undefined ? readFieldText(field) : { ok: true as const, value: field.written };
  return read.ok ? literalValue(read.value) : undefined;
}

/** The form for an operation of another connector, which is still to be chosen. @param reference what the flow calls the connection */
export function chooseConnector(form: StepForm, connectorId: string, reference: string): StepForm {
  const named = setField(
    withoutExternals(form, () => false),
    ConnectorField.connector,
    escapePercents(connectorId),
  );
  return setField(setField(named, ConnectorField.operation, ''), ConnectorField.connection, escapePercents(reference));
}

/** The form for another operation of the connector; values of parameters that both have stay. */
export function chooseOperation(form: StepForm, operationId: string, parameters: readonly FieldDescription[]): StepForm {
  const names = new Set(parameters.map((parameter) => `@${nameOfParameter(parameter)}`.toLowerCase()));
  return setField(
    withoutExternals(form, (name) => names.has(name.toLowerCase())),
    ConnectorField.operation,
    escapePercents(operationId),
  );
}
