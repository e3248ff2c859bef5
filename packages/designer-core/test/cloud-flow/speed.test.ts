import { applyEdit, dynamicContentFor, flowIndex, layoutFlow, searchFlow } from '@tandem/designer-core/cloud-flow';
import { fromPlain, type JsonObject } from '@tandem/kernel';
import { expect, test } from 'vitest';
import { msAtWork } from '../time-at-work.ts';
import { compose, edit, flow } from './sample-flow.ts';

const SIZE = 500;
const LAST = `A${SIZE - 1}`;
const OUTPUTS = fromPlain({
  properties: { body: { properties: Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`p${at}`, {}])) } },
});

function chain(): JsonObject {
  const names = Array.from({ length: SIZE }, (_, at) => `A${at}`);
  return flow(Object.fromEntries(names.map((name, at) => [name, compose(`@outputs('A${at - 1}')`, ...(at === 0 ? [] : [`A${at - 1}`]))])));
}

function fastest(work: () => void): number {
  const times = Array.from({ length: 7 }, () => {
    const started = msAtWork();
    work();
    return msAtWork() - started;
  });
  return Math.min(...times);
}

/** Milliseconds for a flow of 500 actions; a picture of 60 frames a second has 16. */
const CASES: readonly (readonly [title: string, limitMs: number, work: (definition: JsonObject) => void])[] = [
  [
    'a typed letter with the layout after it',
    16,
    (definition) => {
      layoutFlow(edit(definition, { kind: 'set-value', card: `action:${LAST}`, path: ['inputs'], value: String(Math.random()) }));
    },
  ],
  [
    'a move',
    16,
    (definition) =>
      applyEdit(definition, {
        kind: 'move-actions',
        actions: ['A3'],
        place: { kind: 'after', level: flowIndex(definition).root.address, action: LAST },
      }),
  ],
  [
    'a new name that every other action may mention',
    60,
    (definition) => applyEdit(definition, { kind: 'rename-card', card: 'action:A1', name: 'New' }),
  ],
  [
    'what the last of them may use',
    60,
    (definition) => {
      const describe = () => ({ icon: '', outputs: OUTPUTS });
      dynamicContentFor(definition, `action:${LAST}`, { describe, language: 'en', words: { variables: '', currentItem: '' } });
    },
  ],
  ['a search', 30, (definition) => searchFlow(definition, 'nothing of it')],
];

test.each(CASES)('%s takes less than %i ms in a flow of 500 actions', (title, limitMs, work) => {
  const definition = chain();
  const ms = fastest(() => work(definition));
  console.info(`${title}: ${ms.toFixed(1)} ms`);
  expect(ms).toBeLessThan(limitMs);
});
