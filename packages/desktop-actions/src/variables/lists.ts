import { randomInt } from 'node:crypto';
import {
  ActionError,
  type DesktopValue,
  defineAction,
  equalValues,
  ListValue,
  parameters,
  propertyOf,
  toItems,
} from '@tandem/desktop-engine';
import { compareForSort } from '../machine/sort-order.ts';
import { EqualValues } from './equal-values.ts';

const { anything, boolean, choice, integer, items, listPlace, text } = parameters;
const INDEX_ERROR = 'IndexOutOfRangeError';
const NOT_FOUND_ERROR = 'ItemNotFoundError';

/** The place of an item; negative ones count from the end. */
function indexIn(list: ListValue, index: number): number {
  const at = index < 0 ? index + list.items.length : index;
  if (at >= 0 && at < list.items.length) return at;
  throw new ActionError(INDEX_ERROR, `The index ${index} is out of range: the list has ${list.items.length} items, counted from 0.`);
}

function replaceItems(list: ListValue, next: readonly DesktopValue[]): void {
  list.items.length = 0;
  for (const item of next) list.items.push(item);
}

function shuffle(list: DesktopValue[]): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = randomInt(i + 1);
    [list[i], list[j]] = [list[j] ?? null, list[i] ?? null];
  }
}

function withoutDuplicates(list: readonly DesktopValue[], ignoreCase: boolean): readonly DesktopValue[] {
  const fold = (value: DesktopValue): DesktopValue => (ignoreCase && typeof value === 'string' ? value.toLowerCase() : value);
  const known = new EqualValues();
  return list.filter((item) => {
    const folded = fold(item);
    const isNew = !known.has(folded);
    if (isNew) known.add(folded);
    return isNew;
  });
}

/** Earlier versions called the list so, and gave the changed list besides. */
const NEW_LIST = { NewList: 'List' } as const;
/** What earlier versions called the list that is made of two. */
const OLDER_OUTPUT = { NewList: 'OutputList' } as const;
const DIRECTION = choice(['Ascending', 'Descending'], 'Ascending');

interface SortKey {
  readonly property: string;
  readonly isDescending: boolean;
}

function compareByKeys(left: DesktopValue, right: DesktopValue, keys: readonly SortKey[]): number {
  for (const { property, isDescending } of keys) {
    const order = compareForSort(propertyOf(left, property), propertyOf(right, property));
    if (order !== 0) return isDescending ? -order : order;
  }
  return 0;
}

export const LIST_ACTIONS = [
  defineAction({
    id: 'Variables.CreateNewList',
    title: 'Create new list',
    parameters: {},
    outputs: ['List'],
    run: () => ({ List: new ListValue() }),
  }),
  defineAction({
    id: 'Variables.AddItemToList',
    title: 'Add item to list',
    parameters: { Item: anything(), List: listPlace() },
    renamed: NEW_LIST,
    outputs: ['List'],
    run: ({ Item, List }) => {
      List.value.items.push(...(Item instanceof ListValue ? toItems(Item) : [Item]));
      List.assign(List.value);
      return { List: List.value };
    },
  }),
  defineAction({
    id: 'Variables.RemoveItemFromList.RemoveItemFromListByIndex',
    title: 'Remove item from list',
    parameters: { ItemIndex: integer(), List: listPlace() },
    renamed: NEW_LIST,
    outputs: ['List'],
    errors: [INDEX_ERROR],
    run: ({ ItemIndex, List }) => {
      List.value.items.splice(indexIn(List.value, ItemIndex), 1);
      return { List: List.value };
    },
  }),
  defineAction({
    id: 'Variables.RemoveItemFromList.RemoveItemFromListByValue',
    title: 'Remove item from list',
    parameters: { Item: anything(), ItemMatchAllOccurrences: boolean(false), List: listPlace() },
    renamed: NEW_LIST,
    outputs: ['List'],
    errors: [NOT_FOUND_ERROR],
    run: ({ Item, ItemMatchAllOccurrences, List }) => {
      const { items: all } = List.value;
      const first = all.findIndex((item) => equalValues(item, Item));
      if (first < 0) throw new ActionError(NOT_FOUND_ERROR, 'The list does not hold the item. Look for it before removing it.');
      if (ItemMatchAllOccurrences)
        replaceItems(
          List.value,
          all.filter((item) => !equalValues(item, Item)),
        );
      else all.splice(first, 1);
      return { List: List.value };
    },
  }),
  defineAction({
    id: 'Variables.ClearList',
    title: 'Clear list',
    parameters: { List: listPlace() },
    run: ({ List }) => {
      replaceItems(List.value, []);
      List.assign(List.value);
      return {};
    },
  }),
  defineAction({
    id: 'Variables.ReverseList',
    title: 'Reverse list',
    parameters: { List: listPlace() },
    run: ({ List }) => {
      List.value.items.reverse();
      return {};
    },
  }),
  defineAction({
    id: 'Variables.ShuffleList',
    title: 'Shuffle list',
    parameters: { List: listPlace() },
    run: ({ List }) => {
      shuffle(List.value.items);
      return {};
    },
  }),
  defineAction({
    id: 'Variables.SortList.SortList',
    aliases: ['Variables.SortList'],
    title: 'Sort list',
    parameters: { List: listPlace() },
    run: ({ List }) => {
      List.value.items.sort(compareForSort);
      return {};
    },
  }),
  defineAction({
    id: 'Variables.SortList.SortListByProperty',
    title: 'Sort list',
    parameters: {
      List: listPlace(),
      Property1: text(''),
      SortDirection1: DIRECTION,
      Property2: text(''),
      SortDirection2: DIRECTION,
      Property3: text(''),
      SortDirection3: DIRECTION,
    },
    run: ({ List, Property1, SortDirection1, Property2, SortDirection2, Property3, SortDirection3 }) => {
      const keys = [
        { property: Property1, isDescending: SortDirection1 === 'Descending' },
        { property: Property2, isDescending: SortDirection2 === 'Descending' },
        { property: Property3, isDescending: SortDirection3 === 'Descending' },
      ].filter(({ property }) => property !== '');
      List.value.items.sort((left, right) => compareByKeys(left, right, keys));
      return {};
    },
  }),
  defineAction({
    id: 'Variables.RemoveDuplicateItemsFromList',
    title: 'Remove duplicate items from list',
    parameters: { List: listPlace(), IgnoreCase: boolean(false) },
    run: ({ List, IgnoreCase }) => {
      replaceItems(List.value, withoutDuplicates([...List.value.items], IgnoreCase));
      return {};
    },
  }),
  defineAction({
    id: 'Variables.MergeLists',
    title: 'Merge lists',
    parameters: { FirstList: items(), SecondList: items() },
    renamed: OLDER_OUTPUT,
    outputs: ['OutputList'],
    run: ({ FirstList, SecondList }) => ({ OutputList: new ListValue([...FirstList, ...SecondList]) }),
  }),
  defineAction({
    id: 'Variables.SubtractLists',
    title: 'Subtract lists',
    parameters: { FirstList: items(), SecondList: items() },
    renamed: OLDER_OUTPUT,
    outputs: ['OutputList'],
    run: ({ FirstList, SecondList }) => {
      const second = new EqualValues(SecondList);
      return { OutputList: new ListValue(FirstList.filter((item) => !second.has(item))) };
    },
  }),
  defineAction({
    id: 'Variables.FindCommonListItems',
    title: 'Find common list items',
    parameters: { FirstList: items(), SecondList: items() },
    renamed: OLDER_OUTPUT,
    outputs: ['OutputList'],
    run: ({ FirstList, SecondList }) => {
      const second = new EqualValues(SecondList);
      const common = FirstList.filter((item) => second.has(item));
      return { OutputList: new ListValue([...withoutDuplicates(common, false)]) };
    },
  }),
];
