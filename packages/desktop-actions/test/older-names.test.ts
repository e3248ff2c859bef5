import { actionCatalogue, newerName } from '@tandem/desktop-flow/catalogue';
import { expect, test } from 'vitest';
import { allActions } from '../src/index.ts';

const DESKTOP_ACTIONS = await allActions();

test('the catalogue leads every older id of an action to that action', () => {
  const aliases = DESKTOP_ACTIONS.actions.flatMap(({ id, aliases: older }) => older.map((alias) => ({ id, alias })));
  const lost = aliases.filter(({ id, alias }) => actionCatalogue.find(alias)?.id.toLowerCase() !== id.toLowerCase());
  expect(aliases.length).toBeGreaterThan(100);
  expect(lost).toEqual([]);
});

test('the checker knows every older name of an argument that an action takes', () => {
  const renamed = DESKTOP_ACTIONS.actions.flatMap(({ id, renamed: names }) =>
    Object.entries(names).map(([older, newer]) => ({ id, older, newer })),
  );
  const unknown = renamed.filter(({ id, older, newer }) => {
    const { inputs = [], outputs = [] } = actionCatalogue.find(id) ?? {};
    const isPresent = [...inputs, ...outputs].some(({ name }) => name.toLowerCase() === older.toLowerCase());
    return !isPresent && newerName(id, older) !== newer;
  });
  expect(renamed.length).toBeGreaterThan(10);
  expect(unknown).toEqual([]);
});
