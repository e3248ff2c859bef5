import { expect, it } from 'vitest';
import { ACTION_MODULES } from '../src/action-modules.ts';
import { actionsFor, allActions, loadAhead } from '../src/index.ts';

const ALL = await allActions();

it('a script finds each action under each of its ids, as if all were loaded', async () => {
  const byWord = Map.groupBy(ALL.ids, (id) => id.split('.')[0]);
  for (const ids of byWord.values()) {
    const actions = await actionsFor([`${ids[0]} Argument: 1`]);
    expect(ids.map((id) => actions.find(id)?.id)).toEqual(ids.map((id) => ALL.find(id)?.id));
  }
  expect(byWord.size).toBeGreaterThan(30);
});

it('an action has the same older ids whatever else is loaded', async () => {
  const each = await Promise.all(ACTION_MODULES.flatMap(({ words }) => words).map((word) => actionsFor([`${word}.`])));
  const known = new Map(ALL.actions.map(({ id, aliases }) => [id, aliases]));
  expect(each.flatMap(({ actions }) => actions).filter(({ id, aliases }) => aliases.join() !== known.get(id)?.join())).toEqual([]);
});

it.each([
  ['text.trim', ['Text']],
  ['Text \\\n  .Trim Text: x', ['Text']],
  ['IF (File.IfFile.Exists File: f) THEN', ['File']],
  ["SET Text TO 'File'\nDISABLE Folder.Create", ['Folder']],
  ['Workstation.PlaySound.PlaySound', ['Workstation']],
  ['SET a TO MyText.Length', []],
])('%j loads the actions of %j alone', async (script, words) => {
  const { actions } = await actionsFor([script]);
  expect([...new Set(actions.map(({ id }) => id.split('.')[0]))]).toEqual(words);
});

it('the scripts of a run count together', async () => {
  const { actions } = await actionsFor(['Text.Trim', 'Folder.Create']);
  expect(new Set(actions.map(({ id }) => id.split('.')[0]))).toEqual(new Set(['Text', 'Folder']));
});

it('whoever loads ahead stops when told to', async () => {
  await expect(loadAhead(AbortSignal.abort())).resolves.toBeUndefined();
});
