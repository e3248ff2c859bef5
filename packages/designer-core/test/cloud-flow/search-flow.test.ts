import { searchFlow } from '@tandem/designer-core/cloud-flow';
import { expect, test } from 'vitest';
import { compose, flow } from './sample-flow.ts';

const DEFINITION = flow({
  Send_mail: { type: 'Compose', description: 'Tells the mailbox', inputs: { to: 'mail@example.org', body: "Hello @{outputs('mail')}" } },
  Scope: { type: 'Scope', actions: { Count: compose(4711) } },
});

test('names, notes, values and expressions are searched', () => {
  expect(searchFlow(DEFINITION, 'MAIL').map(({ card, kind, path }) => [card, kind, path.join('.')])).toEqual([
    ['action:Send_mail', 'name', ''],
    ['action:Send_mail', 'notes', 'description'],
    ['action:Send_mail', 'value', 'inputs.to'],
    ['action:Send_mail', 'expression', 'inputs.body'],
  ]);
  expect(searchFlow(DEFINITION, 'send mail').map(({ kind }) => kind)).toEqual(['name']);
  expect(searchFlow(DEFINITION, '47')).toMatchObject([{ card: 'action:Count', path: ['inputs'], range: { start: 0, end: 2 } }]);
  expect(searchFlow(DEFINITION, ' ')).toEqual([]);
});

test('operations are found by what they are called, those that carry that name once', () => {
  const operationOf = () => 'Count';
  expect(searchFlow(DEFINITION, 'count', { operationOf }).map(({ card, kind }) => [card, kind])).toEqual([
    ['trigger:manual', 'operation'],
    ['action:Send_mail', 'operation'],
    ['action:Scope', 'operation'],
    ['action:Count', 'name'],
  ]);
});
