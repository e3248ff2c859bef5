import { openDocument } from '@tandem/designer-core/desktop-flow';
import { readInterface } from '@tandem/desktop-flow';
import { expect, test } from 'vitest';
import { inputsWithoutValue, readInputs } from '../../src/desktop-flow-designer/debug/run-inputs.ts';

const DOCUMENT = openDocument(
  [
    "@INPUT Country : { 'Description': '', 'FriendlyName': 'Land', 'Type': 'String', 'IsOptional': False }",
    "@INPUT Count : { 'Description': '', 'FriendlyName': 'Count', 'Type': 'Numeric', 'IsOptional': False }",
    "@INPUT Known : { 'Description': '', 'FriendlyName': 'Known', 'Type': 'String', 'IsOptional': False, 'DefaultValue': 'x' }",
    "@INPUT Free : { 'Description': '', 'FriendlyName': 'Free', 'Type': 'String', 'IsOptional': True }",
    '',
  ].join('\r\n'),
);
const INPUTS = inputsWithoutValue(DOCUMENT);

test('a run asks for mandatory inputs without a default, by the names of cloud flows', () => {
  expect(INPUTS.map(({ name }) => name)).toEqual(['Land', 'Count']);
});

test('what is typed becomes the inputs, an empty text included', () => {
  expect(readInputs(INPUTS, { Count: { kind: 'number', text: '5' } })).toMatchObject({ kind: 'ready', json: '{"Land":"","Count":5}' });
});

test('where all inputs are asked for, they begin with their defaults, and an optional one may stay empty', () => {
  const { inputs } = readInterface(DOCUMENT.flow);
  expect(readInputs(inputs, { Count: { kind: 'number', text: '5' } })).toMatchObject({ json: '{"Land":"","Count":5,"Known":"x"}' });
});

test('a fault tells whose it is', () => {
  const read = readInputs(INPUTS, { Count: { kind: 'number', text: 'five' } });
  expect(read.kind === 'faulty' && [...read.faults.keys()]).toEqual(['Count']);
});

test('a number that a run cannot do without is lacking while it is empty', () => {
  const read = readInputs(INPUTS, {});
  expect(read.kind === 'faulty' && [...read.faults]).toEqual([['Count', { code: 'lacking' }]]);
});
