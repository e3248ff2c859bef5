import { applyEdit, type Place, ROOT_LEVEL } from '@tandem/designer-core/cloud-flow';
import { describe, expect, test } from 'vitest';
import { asPlain, compose, edit, flow, json, runAfterOf } from './sample-flow.ts';

const NEW = json({ type: 'Compose', inputs: 'new' });
const OK = ['Succeeded'];

function added(actions: object, place: Place): unknown {
  return runAfterOf(edit(flow(actions), { kind: 'add-action', name: 'New', json: NEW, place }));
}

describe('an action is added', () => {
  const level = ROOT_LEVEL;

  test('to an empty flow', () => {
    expect(added({}, { kind: 'last', level })).toEqual({ New: {} });
  });

  test('before all', () => {
    expect(added({ A: compose(1), B: compose(2) }, { kind: 'first', level })).toEqual({ New: {}, A: { New: OK }, B: { New: OK } });
  });

  test('after an action, and what followed runs after it', () => {
    expect(added({ A: compose(1), B: compose(2, 'A') }, { kind: 'after', level, action: 'A' })).toEqual({
      A: {},
      New: { A: OK },
      B: { New: OK },
    });
  });

  test('after an action whose failure has a handler, which stays where it is', () => {
    const handler = { type: 'Compose', inputs: 1, runAfter: { A: ['Failed', 'TimedOut'] } };
    expect(added({ A: compose(1), B: compose(2, 'A'), Handler: handler }, { kind: 'after', level, action: 'A' })).toEqual({
      A: {},
      New: { A: OK },
      B: { New: OK },
      Handler: { A: ['Failed', 'TimedOut'] },
    });
  });

  test('on the edge to a handler, and runs in the case of the handler', () => {
    const handler = { type: 'Compose', inputs: 1, runAfter: { A: ['Failed'] } };
    expect(added({ A: compose(1), Handler: handler }, { kind: 'between', level, from: 'A', to: 'Handler' })).toEqual({
      A: {},
      New: { A: ['Failed'] },
      Handler: { New: OK },
    });
  });

  test('on one of the edges to an action with several predecessors', () => {
    expect(added({ A: compose(1), B: compose(2), C: compose(3, 'A', 'B') }, { kind: 'between', level, from: 'A', to: 'C' })).toEqual({
      A: {},
      B: {},
      New: { A: OK },
      C: { New: OK, B: OK },
    });
  });

  test('before an action with several predecessors', () => {
    expect(added({ A: compose(1), B: compose(2), C: compose(3, 'A', 'B') }, { kind: 'before', level, action: 'C' })).toEqual({
      A: {},
      B: {},
      New: { A: OK, B: OK },
      C: { New: OK },
    });
  });

  test('as a parallel branch', () => {
    expect(added({ A: compose(1), B: compose(2, 'A') }, { kind: 'parallel', level, after: 'A' })).toEqual({
      A: {},
      B: { A: OK },
      New: { A: OK },
    });
  });

  test('into the missing else of a condition', () => {
    const changed = edit(flow({ If: { type: 'If', expression: '@true', actions: {} } }), {
      kind: 'add-action',
      name: 'New',
      json: NEW,
      place: { kind: 'last', level: { owner: 'If', branch: 'else' } },
    });
    expect(asPlain(changed.get('actions'))).toMatchObject({ If: { else: { actions: { New: { inputs: 'new', runAfter: {} } } } } });
  });

  test('under a name that is free', () => {
    expect(Object.keys(added({ new: compose(1), New_2: compose(2) }, { kind: 'last', level }) as object)).toEqual([
      'new',
      'New_2',
      'New_3',
    ]);
  });
});

describe('a place is refused', () => {
  test('inside a container for what initializes a variable', () => {
    const variable = json({ type: 'InitializeVariable', inputs: { variables: [{ name: 'x', type: 'string' }] } });
    const place: Place = { kind: 'last', level: { owner: 'Scope', branch: 'actions' } };
    const result = applyEdit(flow({ Scope: { type: 'Scope', actions: {} } }), { kind: 'add-action', name: 'V', json: variable, place });
    expect(result).toMatchObject({ ok: false, error: { code: 'VariableNotAtRoot' } });
  });

  test('inside a loop for what ends the run', () => {
    const place: Place = { kind: 'last', level: { owner: 'Loop', branch: 'actions' } };
    const loop = { type: 'Foreach', foreach: '@variables(1)', actions: {} };
    const result = applyEdit(flow({ Loop: loop }), { kind: 'add-action', name: 'T', json: json({ type: 'Terminate' }), place });
    expect(result).toMatchObject({ ok: false, error: { code: 'NotAllowedInLoop' } });
  });
});
