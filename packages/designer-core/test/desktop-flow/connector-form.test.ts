import { parseDesktopFlow } from '@tandem/desktop-flow';
import { actionCatalogue } from '@tandem/desktop-flow/catalogue';
import type { FieldDescription } from '@tandem/protocol';
import { describe, expect, test } from 'vitest';
import {
  type ConnectorCallOptions,
  chooseConnector,
  chooseOperation,
  connectorIdOf,
  constantOf,
  formOfAction,
  formOfConnectorCall,
  formOfStep,
  isConnectorAction,
  printSteps,
  type StepForm,
  setField,
  statementOf,
} from '../../src/desktop-flow/index.ts';

function parameter(key: string, editor: FieldDescription['editor'], rest: Partial<FieldDescription> = {}): FieldDescription {
  return { key, path: ['inputs', 'parameters', key], label: { en: key }, isRequired: false, editor, ...rest };
}

const GET_ITEMS = [
  parameter('dataset', { kind: 'text' }, { isRequired: true }),
  parameter('$top', { kind: 'number' }),
  parameter('item', { kind: 'json' }),
  parameter('isWhole', { kind: 'yes-no' }, { default: true }),
];
const UNKNOWN: ConnectorCallOptions = { parameters: [], isKnown: false, isPowerFx: false, proposeVariable: (name) => name };
const KNOWN: ConnectorCallOptions = { ...UNKNOWN, parameters: GET_ITEMS, isKnown: true };
const HEAD =
  "External.InvokeCloudConnector Connection: 'mine' ConnectorId: '/providers/Microsoft.PowerApps/apis/shared_x' OperationId: 'GetItems'";

function stepOf(line: string): StepForm {
  const [statement] = parseDesktopFlow(line).flow.main.statements;
  if (statement === undefined) throw new Error(`no statement: ${line}`);
  return formOfStep(statement, actionCatalogue);
}

function lineOf(form: StepForm): string | readonly string[] {
  const statement = statementOf(form);
  return statement.ok ? printSteps([statement.value], '\n').trimEnd() : statement.error.map(({ field, code }) => `${field} ${code}`);
}

function newStep(): StepForm {
  const signature = actionCatalogue.find('External.InvokeCloudConnector');
  if (signature === undefined || !isConnectorAction(signature.id)) throw new Error('the catalogue has no such action');
  return formOfConnectorCall(
    formOfAction(signature, (name) => name),
    UNKNOWN,
  );
}

describe('a step that calls a cloud connector', () => {
  test('asks for the connector and the operation, and is written as the designer of the product writes it', () => {
    const empty = newStep();
    expect(lineOf(empty)).toEqual(['ConnectorId Required', 'OperationId Required']);
    const chosen = chooseOperation(chooseConnector(empty, connectorIdOf('shared_x'), 'mine'), 'GetItems', GET_ITEMS);
    const form = formOfConnectorCall(chosen, KNOWN);
    expect(form.fields.map(({ name, type, isRequired }) => `${name} ${type.kind} ${isRequired}`)).toEqual([
      'Connection id false',
      'ConnectorId id true',
      'OperationId id true',
      '@dataset text true',
      '@$top number false',
      '@item any false',
      '@isWhole boolean false',
    ]);
    expect(lineOf(form)).toEqual(['@dataset Required']);
    expect(lineOf(setField(setField(form, '@dataset', '%Site%'), '@$top', '5'))).toBe(
      `${HEAD} @dataset: Site @'$top': 5 @isWhole: True @GetItemsResponse=> GetItemsResponse`,
    );
  });

  test('of a script keeps its order, its spelling and what the operation does not know', () => {
    const line = `${HEAD} @'$TOP': 007 @other: Rows @dataset: $'''a%B%''' @GetItemsResponse=> Found`;
    const form = formOfConnectorCall(stepOf(line), KNOWN);
    expect(lineOf(form)).toBe(line);
    expect(form.fields.map(({ name }) => name)).toContain('@other');
    expect(lineOf(setField(form, '@dataset', 'b'))).toBe(line.replace('a%B%', 'b'));
    expect(formOfConnectorCall(form, KNOWN)).toEqual(form);
  });

  test('of a script with an operation that nobody knows opens, and is kept', () => {
    const line = `${HEAD} @a: 1 @b=> C`;
    const form = formOfConnectorCall(stepOf(line), UNKNOWN);
    expect(form.fields.map(({ name, text }) => `${name} ${text}`)).toContain('@a 1');
    expect(lineOf(form)).toBe(line);
    expect(lineOf(setField(form, '@a', '2'))).toBe(line.replace('@a: 1', '@a: 2'));
  });

  test('of a script needs what the operation demands only when the operation is chosen anew', () => {
    const form = formOfConnectorCall(stepOf(HEAD), KNOWN);
    expect(lineOf(form)).toBe(HEAD);
    const other = [parameter('dataset', { kind: 'text' }), parameter('id', { kind: 'text' }, { isRequired: true })];
    const filled = setField(setField(form, '@dataset', 'x'), '@$top', '5');
    const chosen = formOfConnectorCall(chooseOperation(filled, 'GetItem', other), { ...KNOWN, parameters: other });
    expect(lineOf(chosen)).toEqual(['@id Required']);
    expect(lineOf(setField(chosen, '@id', '7'))).toBe(
      `${HEAD.replace('GetItems', 'GetItem')} @dataset: $'''x''' @id: $'''7''' @GetItemResponse=> GetItemResponse`,
    );
  });

  test('in a flow of Power Fx has its parameters in that notation, and its ids as they are', () => {
    const chosen = chooseOperation(chooseConnector(newStep(), connectorIdOf('shared_x'), ''), 'GetItems', GET_ITEMS);
    const form = formOfConnectorCall(chosen, { ...KNOWN, isPowerFx: true });
    expect(lineOf(setField(form, '@dataset', '=Site'))).toContain("OperationId: 'GetItems' @dataset: $fx'=Site' @isWhole: $fx'=true'");
  });

  test('tells what of it is certain before it runs', () => {
    const form = formOfConnectorCall(stepOf(`${HEAD} @dataset: $'''a%B%''' @'$top': 5`), KNOWN);
    const told = ['OperationId', '@dataset', '@$top', '@item'].map((name) => constantOf(form, name));
    expect(told.map((value) => (value === undefined ? undefined : String(value)))).toEqual(['GetItems', undefined, '5', undefined]);
  });
});
