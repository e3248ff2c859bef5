import { compileFlow } from '@tandem/cloud-flow';
import {
  actionCard,
  applyEdit,
  copyActions,
  type FlowEdit,
  flowIndex,
  flowVariables,
  type IndexedAction,
  type IndexedLevel,
  type Place,
  typeOf,
} from '@tandem/designer-core/cloud-flow';
import { done, newHistory, redo, undo } from '@tandem/designer-core/history';
import type { JsonObject } from '@tandem/kernel';
import fc from 'fast-check';
import { expect } from 'vitest';
import { json } from './sample-flow.ts';

/** How many random walks a property takes: `npm run test:fuzz` says more. */
export const WALKS = Number(process.env['TANDEM_WALKS'] ?? 60);

/** Numbers from which an edit of whatever the flow is by then is made. */
export type Seed = readonly [kind: number, first: number, second: number, third: number];

export function seeds(maxLength: number): fc.Arbitrary<readonly Seed[]> {
  const number = fc.nat(1_000_000);
  return fc.array(fc.tuple(number, number, number, number), { minLength: 1, maxLength });
}

/** Errors of a definition; an edit must never bring a new one. */
export function countErrors(definition: JsonObject): number {
  return compileFlow(definition).diagnostics.filter(({ severity }) => severity === 'error').length;
}

export interface Walk {
  readonly visited: readonly JsonObject[];
  readonly accepted: number;
}

/** Makes the edits one after the other, undoes all, does all again; the definitions must be the same objects each time. */
export function walkAndUndo(start: JsonObject, edits: readonly Seed[]): Walk {
  let history = newHistory(start);
  const visited = [start];
  for (const seed of edits) {
    const result = applyEdit(history.present, editOf(history.present, seed));
    if (!result.ok || result.value.definition === history.present) continue;
    history = done(history, result.value.definition, { label: 'edit', group: undefined });
    visited.push(result.value.definition);
  }
  for (const before of visited.slice(0, -1).toReversed()) {
    history = undo(history);
    expect(history.present).toBe(before);
  }
  for (const after of visited.slice(1)) {
    history = redo(history);
    expect(history.present).toBe(after);
  }
  return { visited, accepted: visited.length - 1 };
}

const TEMPLATES = [
  json({ type: 'Compose', inputs: "@workflow()['run']" }),
  json({ type: 'Scope', actions: {} }),
  json({ type: 'If', expression: '@true', actions: {} }),
  json({ type: 'Foreach', foreach: '@createArray(1)', actions: {} }),
  json({ type: 'InitializeVariable', inputs: { variables: [{ name: 'made', type: 'string' }] } }),
  json({ type: 'Terminate', inputs: { runStatus: 'Succeeded' } }),
];

function editOf(definition: JsonObject, [kind, first, second, third]: Seed): FlowEdit {
  const { actions, triggers } = flowIndex(definition);
  const all = [...actions.values()];
  const action = pick(all, first);
  const template = pick(TEMPLATES, second) ?? json({ type: 'Compose' });
  const place = placeOf(definition, second, third);
  if (action === undefined) return { kind: 'add-action', name: 'New action', json: template, place };
  const { key } = action;
  const several = [key, ...(pick(action.level.actions, second) === undefined ? [] : [pick(action.level.actions, second)?.key ?? key])];
  const edits: readonly FlowEdit[] = [
    { kind: 'add-action', name: 'New action', json: template, place },
    { kind: 'remove-actions', actions: several },
    { kind: 'move-actions', actions: [key], place },
    { kind: 'move-actions', actions: several, place },
    { kind: 'duplicate-actions', actions: several },
    { kind: 'paste-actions', text: copied(definition, several), place },
    { kind: 'rename-card', card: actionCard(key), name: `It's ${third % 9}` },
    { kind: 'rename-card', card: `trigger:${triggers[0]?.name ?? ''}`, name: `Start ${third % 9}` },
    { kind: 'rename-variable', from: pick(flowVariables(definition), first)?.name ?? 'none', to: `v'${third % 9}` },
    { kind: 'set-notes', card: actionCard(key), notes: third % 2 === 0 ? '' : 'note' },
    { kind: 'set-setting', card: actionCard(key), change: { setting: 'secure-outputs', value: third % 2 === 0 } },
    { kind: 'set-setting', card: actionCard(key), change: { setting: 'timeout', value: third % 2 === 0 ? 'PT1M' : undefined } },
    { kind: 'set-run-after', action: key, runAfter: runAfterOf(action, second) },
    { kind: 'group-actions', actions: several, name: 'Scope' },
    { kind: 'wrap-in-loop', actions: [key], name: 'Apply to each', source: "triggerBody()?['items']" },
    {
      kind: 'ungroup',
      action: (
        pick(
          all.filter(({ json: card }) => typeOf(card) === 'scope'),
          first,
        ) ?? action
      ).key,
    },
    {
      kind: 'add-case',
      action: (
        pick(
          all.filter(({ json: card }) => typeOf(card) === 'switch'),
          first,
        ) ?? action
      ).key,
      name: 'Case',
      value: 'x',
    },
    {
      kind: 'add-else',
      action: (
        pick(
          all.filter(({ json: card }) => typeOf(card) === 'if'),
          first,
        ) ?? action
      ).key,
    },
    { kind: 'set-json', card: actionCard(key), json: action.json.copy() },
  ];
  return pick(edits, kind) ?? { kind: 'remove-actions', actions: [key] };
}

function copied(definition: JsonObject, actions: readonly string[]): string {
  const text = copyActions(definition, actions);
  return text.ok ? text.value : '';
}

function runAfterOf({ level, name }: IndexedAction, seed: number): (FlowEdit & { readonly kind: 'set-run-after' })['runAfter'] {
  const other = pick(level.actions, seed);
  return other === undefined || other.name === name
    ? []
    : [{ action: other.name, statuses: seed % 2 === 0 ? ['Succeeded'] : ['Failed', 'TimedOut'] }];
}

function placeOf(definition: JsonObject, first: number, second: number): Place {
  const { root, actions } = flowIndex(definition);
  const levels: readonly IndexedLevel[] = [root, ...[...actions.values()].flatMap((action) => action.levels)];
  const { address, actions: inside } = pick(levels, first) ?? root;
  const action = pick(inside, second);
  if (action === undefined) return { kind: 'last', level: address };
  const from = action.json.get('runAfter');
  const [predecessor = action.name] =
    from !== undefined && from !== null && typeof from === 'object' && 'keys' in from ? [...from.keys()].map(String) : [];
  const places: readonly Place[] = [
    { kind: 'first', level: address },
    { kind: 'last', level: address },
    { kind: 'after', level: address, action: action.name },
    { kind: 'before', level: address, action: action.name },
    { kind: 'between', level: address, from: predecessor, to: action.name },
    { kind: 'parallel', level: address, after: second % 2 === 0 ? action.name : undefined },
  ];
  return pick(places, first + second) ?? { kind: 'last', level: address };
}

function pick<Item>(items: readonly Item[], seed: number): Item | undefined {
  return items[seed % Math.max(items.length, 1)];
}
