import { JsonObject, parseJson } from '@tandem/kernel';
import { expect, test } from 'vitest';
import { actionOrder } from '../../src/index.ts';

const orderOf = (actions: object): string => {
  const definition = parseJson(JSON.stringify({ actions }));
  return definition instanceof JsonObject ? actionOrder(definition).join(' ') : '';
};
const after = (...names: string[]) => ({ runAfter: Object.fromEntries(names.map((name) => [name, ['Succeeded']])) });

test('actions come after what they run after, wherever they stand', () => {
  expect(orderOf({ Last: after('Middle'), Alone: after(), Middle: after('First'), First: after() })).toBe('Alone First Middle Last');
});

test('a branch is read to its end before the one beside it, and what joins both comes after both', () => {
  const branches = {
    A: after(),
    B1: after('A'),
    C1: after('A'),
    B2: after('b1'),
    C2: after('C1'),
    Join: after('B2', 'C2'),
    End: after('Join'),
  };
  expect(orderOf(branches)).toBe('A B1 B2 C1 C2 Join End');
});

test('what an action holds comes right after it, the branches of a condition and of a switch in their order', () => {
  const cases = { One: { actions: { InOne: after() } } };
  expect(
    orderOf({
      If: { ...after(), actions: { Then: after() }, else: { actions: { Else: after() } } },
      Switch: { ...after('If'), cases, default: { actions: { InDefault: after() } } },
      End: after('Switch'),
    }),
  ).toBe('If Then Else Switch InOne InDefault End');
});

test('a circle, run-after that leads nowhere, and what is no object are read, too', () => {
  expect(orderOf({ A: after('B'), B: after('A'), C: after('Nowhere'), D: { runAfter: 5 }, E: 'text' })).toBe('C D E A B');
  const chain = Object.fromEntries(
    Array.from({ length: 20_000 }, (_, index) => [`A${index}`, after(...(index === 0 ? [] : [`A${index - 1}`]))]),
  );
  expect(orderOf(chain).startsWith('A0 A1 A2 ')).toBe(true);
});
