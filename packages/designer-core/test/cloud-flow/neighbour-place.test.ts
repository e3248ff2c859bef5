import { applyEdit, findAction, flowIndex, neighbourPlace, parallelPlace } from '@tandem/designer-core/cloud-flow';
import { expect, test } from 'vitest';
import { json } from './sample-flow.ts';

const after = (name: string) => ({ [name]: ['Succeeded'] });
const FLOW = json({
  triggers: {},
  actions: {
    A: { type: 'Compose', runAfter: {} },
    Box: { type: 'Scope', runAfter: after('A'), actions: { In: { type: 'Compose', runAfter: {} } } },
    C: { type: 'Compose', runAfter: after('Box') },
  },
});
const ROOT = { owner: undefined, branch: 'actions' };

function moved(key: string, step: 'up' | 'down') {
  const place = neighbourPlace(FLOW, key, step);
  if (place === undefined) return undefined;
  const result = applyEdit(FLOW, { kind: 'move-actions', actions: [key], place });
  if (!result.ok) throw new Error(result.error.message);
  return result.value.definition;
}

test('one step up changes places with the action above', () => {
  const definition = moved('C', 'up');
  expect(definition && [...flowIndex(definition).root.actions].map(({ name }) => name)).toEqual(['A', 'C', 'Box']);
});

test('the last of a container leaves it', () => {
  const definition = moved('In', 'down');
  expect(definition && findAction(definition, 'In')?.level.address).toEqual(ROOT);
});

test('there is no step beyond the flow', () => {
  expect(moved('A', 'up')).toBeUndefined();
  expect(moved('C', 'down')).toBeUndefined();
});

test('beside an edge, a parallel branch begins where the edge does', () => {
  expect(parallelPlace({ kind: 'between', level: ROOT, from: 'A', to: 'Box' })).toEqual({ kind: 'parallel', level: ROOT, after: 'A' });
  expect(parallelPlace({ kind: 'last', level: ROOT })).toBeUndefined();
});

test('the default of a switch is taken away with what is in it', () => {
  const flow = json({ triggers: {}, actions: { Pick: { type: 'Switch', cases: {}, default: { actions: { D: { type: 'Compose' } } } } } });
  const result = applyEdit(flow, { kind: 'remove-default', action: 'Pick' });
  expect(result.ok && findAction(result.value.definition, 'D')).toBeUndefined();
});

test('what is no definition does not replace one', () => {
  expect(applyEdit(FLOW, { kind: 'set-definition', definition: json({ triggers: {} }) })).toMatchObject({ ok: false });
});
