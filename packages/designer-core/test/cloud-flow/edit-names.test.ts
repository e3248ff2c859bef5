import { applyEdit } from '@tandem/designer-core/cloud-flow';
import { describe, expect, test } from 'vitest';
import { asPlain, compose, edit, flow } from './sample-flow.ts';

describe('a renamed action', () => {
  const start = flow({
    Old: compose(1),
    Uses: compose(
      {
        whole: "@concat( body( 'old' ), 'outputs(''Old'')', outputs('Other') )",
        inside: "a 'Old' @{outputs('Old')?['x']} and @{actions('Old').status} Old",
        literal: "@@{outputs('Old')}",
        broken: "@outputs('Old'",
      },
      'Old',
    ),
    Each: { type: 'Foreach', foreach: "@outputs('Old')", runAfter: { OLD: ['Succeeded'] }, actions: { In: compose("@items('each')") } },
  });

  test('is followed by run-after and by parsed expressions, and by nothing else', () => {
    expect(asPlain(edit(start, { kind: 'rename-card', card: 'action:Old', name: "It's new" }).get('actions'))).toEqual({
      "It's_new": compose(1),
      Uses: compose(
        {
          whole: "@concat( body( 'It''s_new' ), 'outputs(''Old'')', outputs('Other') )",
          inside: "a 'Old' @{outputs('It''s_new')?['x']} and @{actions('It''s_new').status} Old",
          literal: "@@{outputs('Old')}",
          broken: "@outputs('Old'",
        },
        "It's_new",
      ),
      Each: {
        type: 'Foreach',
        foreach: "@outputs('It''s_new')",
        runAfter: { "It's_new": ['Succeeded'] },
        actions: { In: compose("@items('each')") },
      },
    });
  });

  test('can be a loop', () => {
    const renamed = edit(start, { kind: 'rename-card', card: 'action:Each', name: 'Loop' });
    expect(asPlain(renamed.get('actions'))).toMatchObject({ Loop: { actions: { In: compose("@items('Loop')") } } });
  });

  test('shares everything that does not mention it', () => {
    const renamed = edit(flow({ A: compose(1), B: compose(2) }), { kind: 'rename-card', card: 'action:A', name: 'C' });
    expect(asPlain(renamed.get('actions'))).toEqual({ C: compose(1), B: compose(2) });
  });

  test('must not take the name of another one', () => {
    expect(applyEdit(start, { kind: 'rename-card', card: 'action:Old', name: 'uses' })).toMatchObject({ error: { code: 'NameTaken' } });
    expect(applyEdit(start, { kind: 'rename-card', card: 'action:Old', name: ' ' })).toMatchObject({ error: { code: 'NameInvalid' } });
  });
});

test('a renamed variable is followed by what writes and reads it', () => {
  const start = flow({
    Init: { type: 'InitializeVariable', inputs: { variables: [{ name: 'total', type: 'integer', value: 0 }] } },
    Add: { type: 'IncrementVariable', inputs: { name: 'Total', value: "@variables('total')" } },
  });
  expect(asPlain(edit(start, { kind: 'rename-variable', from: 'total', to: 'sum' }).get('actions'))).toEqual({
    Init: { type: 'InitializeVariable', inputs: { variables: [{ name: 'sum', type: 'integer', value: 0 }] } },
    Add: { type: 'IncrementVariable', inputs: { name: 'sum', value: "@variables('sum')" } },
  });
});

describe('a switch', () => {
  const start = flow({ Switch: { type: 'Switch', expression: '@1', cases: { Case: { case: 'a', actions: {} } } } });

  test('gets, loses and renames cases', () => {
    const added = edit(start, { kind: 'add-case', action: 'Switch', name: 'Case', value: 'b' });
    const renamed = edit(added, { kind: 'rename-case', action: 'Switch', from: 'Case', to: 'First' });
    expect(asPlain(renamed.get('actions'))).toMatchObject({
      Switch: { cases: { First: { case: 'a', actions: {} }, Case_2: { case: 'b', actions: {} } } },
    });
    const removed = edit(renamed, { kind: 'remove-case', action: 'Switch', name: 'First' });
    expect(asPlain(removed.get('actions'))).toEqual({
      Switch: { type: 'Switch', expression: '@1', cases: { Case_2: { case: 'b', actions: {} } } },
    });
  });
});
