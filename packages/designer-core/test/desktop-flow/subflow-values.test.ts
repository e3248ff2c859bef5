import { actionCatalogue } from '@tandem/desktop-flow/catalogue';
import { expect, test } from 'vitest';
import {
  formOfStatement,
  formOfStep,
  printSteps,
  type StepForm,
  setField,
  setOutput,
  statementOf,
  withSubflowValues,
} from '../../src/desktop-flow/index.ts';
import { documentOf } from './edited-text.ts';

const FLOW = documentOf(
  "CALL Total target: X + 1 Extra: $'''%A%''' Sum=> Price",
  'FUNCTION Total LOCAL',
  'SET Sum TO target * Rate + global.Tax',
  'END FUNCTION',
  'FUNCTION Plain GLOBAL',
  'SET B TO A',
  'END FUNCTION',
);
const LINE = "CALL Total target: X + 1 Extra: $'''%A%''' Sum=> Price";

function callForm(document = FLOW): StepForm {
  const [call] = document.flow.main.statements;
  if (call === undefined) throw new Error('no call');
  return withSubflowValues(formOfStep(call, actionCatalogue), document);
}

function lineOf(form: StepForm): string {
  const statement = statementOf(form);
  return statement.ok ? printSteps([statement.value], '\n').trimEnd() : statement.error.map(({ field, code }) => `${field} ${code}`).join();
}

test('the values of a local subflow are fields of the step that runs it, and it is written as before', () => {
  const form = callForm();
  expect(form.fields.map(({ name, text }) => `${name} ${text}`)).toEqual(['target Total', '@target %X + 1%', '@Extra %A%', '@Rate ']);
  expect(form.outputs.map(({ name, variable }) => `${name} ${variable}`)).toEqual(['@Sum Price']);
  expect(lineOf(form)).toBe(LINE);
  expect(lineOf(setOutput(setField(form, '@Rate', '2'), '@Sum', undefined))).toBe("CALL Total target: X + 1 Extra: $'''%A%''' Rate: 2");
});

test('a new step asks for what its subflow takes and gives, which for one that shares the variables of the flow is nothing', () => {
  const of = (name: string) =>
    withSubflowValues(
      setField(
        formOfStatement('call', (other) => other),
        'target',
        name,
      ),
      FLOW,
    );
  const filled = setOutput(setField(of('Total'), '@Rate', '%R%'), '@Sum', 'All');
  expect(lineOf(filled)).toBe('CALL Total Rate: R Sum=> All');
  expect(of('Plain').fields.map(({ name }) => name)).toEqual(['target']);
  expect(lineOf(of('Plain'))).toBe('CALL Plain');
});

test('a value that is empty, or was emptied, keeps its field', () => {
  const line = "CALL Total Extra: $'''''' Rate: 2";
  const document = documentOf(line, 'FUNCTION Total LOCAL', 'SET Sum TO Rate', 'END FUNCTION');
  const form = callForm(document);
  expect(lineOf(form)).toBe(line);
  const names = withSubflowValues(setField(form, '@Extra', ''), document).fields.map(({ name }) => name);
  expect(names).toEqual(['target', '@Extra', '@Rate']);
  const cleared = setOutput(callForm(), '@Sum', undefined);
  expect(withSubflowValues(cleared, FLOW).outputs).toEqual(cleared.outputs);
});

test('what a subflow sets for itself alone is not offered to its callers', () => {
  const body = ['FUNCTION Total LOCAL', 'SET Part TO 1', 'SET Other TO 2', 'SET Sum TO Sum + Part * Other', 'END FUNCTION'];
  const outputs = (...lines: readonly string[]) => callForm(documentOf(...lines, ...body)).outputs.map(({ name }) => name);
  expect(outputs('CALL Total')).toEqual(['@Sum']);
  expect(outputs('CALL Total', 'CALL Total Part=> P')).toEqual(['@Part', '@Sum']);
});

test('values of a flow of Power Fx are formulas', () => {
  const form = callForm(documentOf('CALL Total', "SET A TO $fx'=1'", 'FUNCTION Total LOCAL', 'SET Sum TO Rate', 'END FUNCTION'));
  expect(lineOf(setField(form, '@Rate', '=A + 1'))).toBe("CALL Total Rate: $fx'=A + 1'");
});
