import { applyEdit, copyActions, ROOT_LEVEL } from '@tandem/designer-core/cloud-flow';
import { describe, expect, test } from 'vitest';
import { asPlain, compose, edit, flow, json, runAfterOf } from './sample-flow.ts';

const OK = ['Succeeded'];

describe('actions are removed', () => {
  test('and what followed runs after what they ran after', () => {
    const chain = flow({ A: compose(1), B: compose(2, 'A'), C: compose(3, 'B') });
    expect(runAfterOf(edit(chain, { kind: 'remove-actions', actions: ['B'] }))).toEqual({ A: {}, C: { A: OK } });
  });

  test('and a handler of their failure handles the failure of what was before', () => {
    const chain = flow({ A: compose(1), B: compose(2, 'A'), H: { type: 'Compose', runAfter: { B: ['Failed'] } } });
    expect(runAfterOf(edit(chain, { kind: 'remove-actions', actions: ['B'] }))).toEqual({ A: {}, H: { A: ['Failed'] } });
  });

  test('and what followed a handler stays in the case of the failure', () => {
    const chain = flow({ A: compose(1), H: { type: 'Compose', runAfter: { A: ['Failed'] } }, C: compose(3, 'H') });
    expect(runAfterOf(edit(chain, { kind: 'remove-actions', actions: ['H'] }))).toEqual({ A: {}, C: { A: ['Failed'] } });
  });

  test('and the first one leaves a new first one', () => {
    expect(runAfterOf(edit(flow({ A: compose(1), B: compose(2, 'A') }), { kind: 'remove-actions', actions: ['A'] }))).toEqual({ B: {} });
  });
});

describe('actions are moved', () => {
  const chain = flow({ A: compose(1), B: compose(2, 'A'), C: compose(3, 'B'), S: { type: 'Scope', actions: {}, runAfter: { C: OK } } });

  test('within their level', () => {
    const place = { kind: 'after', level: ROOT_LEVEL, action: 'C' } as const;
    expect(runAfterOf(edit(chain, { kind: 'move-actions', actions: ['A'], place }))).toEqual({
      B: {},
      C: { B: OK },
      A: { C: OK },
      S: { A: OK },
    });
  });

  test('onto an edge that came to be by taking them out', () => {
    const place = { kind: 'between', level: ROOT_LEVEL, from: 'B', to: 'C' } as const;
    expect(runAfterOf(edit(chain, { kind: 'move-actions', actions: ['A'], place }))).toEqual({
      B: {},
      A: { B: OK },
      C: { A: OK },
      S: { C: OK },
    });
  });

  test('into a scope, in their order', () => {
    const place = { kind: 'last', level: { owner: 'S', branch: 'actions' } } as const;
    const moved = edit(chain, { kind: 'move-actions', actions: ['A', 'C'], place });
    expect(asPlain(moved.get('actions'))).toEqual({
      B: compose(2),
      S: { type: 'Scope', actions: { A: compose(1), C: compose(3, 'A') }, runAfter: { B: OK } },
    });
  });

  test('but not into themselves', () => {
    const place = { kind: 'last', level: { owner: 'S', branch: 'actions' } } as const;
    expect(applyEdit(chain, { kind: 'move-actions', actions: ['S'], place })).toMatchObject({ error: { code: 'MoveIntoItself' } });
  });
});

describe('actions are put together', () => {
  const chain = flow({ A: compose(1), B: compose(2, 'A'), C: compose(3, 'B'), D: compose(4, 'C') });

  test('in a scope, and taken out of it again', () => {
    const grouped = edit(chain, { kind: 'group-actions', actions: ['B', 'C'], name: 'Scope' });
    expect(asPlain(grouped.get('actions'))).toEqual({
      A: compose(1),
      Scope: { type: 'Scope', actions: { B: compose(2), C: compose(3, 'B') }, runAfter: { A: OK } },
      D: compose(4, 'Scope'),
    });
    expect(runAfterOf(edit(grouped, { kind: 'ungroup', action: 'Scope' }))).toEqual(runAfterOf(chain));
  });

  test('but not around one that stays outside', () => {
    expect(applyEdit(chain, { kind: 'group-actions', actions: ['A', 'C'], name: 'Scope' })).toMatchObject({
      error: { code: 'RunAfterCycle' },
    });
  });

  test('in a loop over a list', () => {
    const wrapped = edit(chain, { kind: 'wrap-in-loop', actions: ['B'], name: 'Apply to each', source: "outputs('A')" });
    expect(asPlain(wrapped.get('actions'))).toMatchObject({
      Apply_to_each: { type: 'Foreach', foreach: "@outputs('A')", actions: { B: compose(2) }, runAfter: { A: OK } },
      C: compose(3, 'Apply_to_each'),
    });
  });
});

describe('copies', () => {
  test('get names of their own, and refer to each other', () => {
    const start = flow({ A: compose(1), B: compose("@outputs('A')", 'A') });
    const text = copyActions(start, ['A', 'B']);
    const pasted = edit(start, { kind: 'paste-actions', text: text.ok ? text.value : '', place: { kind: 'last', level: ROOT_LEVEL } });
    expect(asPlain(pasted.get('actions'))).toMatchObject({
      'A-copy': compose(1, 'B'),
      'B-copy': compose("@outputs('A-copy')", 'A-copy'),
    });
    const again = edit(pasted, { kind: 'duplicate-actions', actions: ['A-copy'] });
    expect(runAfterOf(again)).toMatchObject({ 'A-copy_2': { 'A-copy': OK }, 'B-copy': { 'A-copy_2': OK } });
  });

  test("come from Power Automate's clipboard, too", () => {
    const text = JSON.stringify({
      isTrigger: false,
      operationName: 'Get_it',
      operationDefinition: { type: 'Http', inputs: {}, runAfter: { X: OK } },
    });
    const pasted = edit(flow({ A: compose(1) }), { kind: 'paste-actions', text, place: { kind: 'last', level: ROOT_LEVEL } });
    expect(runAfterOf(pasted)).toEqual({ A: {}, Get_it: { A: OK } });
  });

  test('of any other text are refused', () => {
    const edited = applyEdit(flow({}), { kind: 'paste-actions', text: 'hello', place: { kind: 'last', level: ROOT_LEVEL } });
    expect(edited).toMatchObject({ error: { code: 'ClipboardUnreadable' } });
  });
});

describe('run-after is chosen', () => {
  const chain = flow({ A: compose(1), B: compose(2, 'A') });

  test('with its statuses', () => {
    const changed = edit(chain, { kind: 'set-run-after', action: 'B', runAfter: [{ action: 'a', statuses: ['Failed', 'TimedOut'] }] });
    expect(runAfterOf(changed)).toEqual({ A: {}, B: { A: ['Failed', 'TimedOut'] } });
  });

  test('but never in a circle', () => {
    const result = applyEdit(chain, { kind: 'set-run-after', action: 'A', runAfter: [{ action: 'B', statuses: OK }] });
    expect(result).toMatchObject({ error: { code: 'RunAfterCycle' } });
  });

  test('in the code view only among what is there', () => {
    const result = applyEdit(chain, { kind: 'set-json', card: 'action:B', json: json(compose(2, 'X')) });
    expect(result).toMatchObject({ error: { code: 'RunAfterNotFound' } });
  });
});
