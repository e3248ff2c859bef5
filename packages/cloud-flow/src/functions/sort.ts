import { JsonObject, type JsonValue } from '@tandem/kernel';
import { ExpressionError } from '../expression/expression-error.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { array, text } from '../expression/signature/argument-kinds.ts';
import { optional, required } from '../expression/signature/parameter.ts';
import { compareSortKeys } from '../expression/values/sort-key.ts';

export const sort = defineFunction({
  name: 'sort',
  help: 'Gives the items of an array in ascending order, by themselves or by a property of each.',
  example: ['sort(createArray(3, 1, 2))', '[1,2,3]'],
  parameters: [required('collection', array), optional('sortBy', text)],
  call: ([collection, sortBy], { budget }) => {
    // Each item is compared about as often as the list can be halved.
    budget?.spend(collection.length * Math.log2(collection.length + 1));
    return collection
      .map((item, index) => ({ item, key: sortKey(item, index, sortBy) }))
      .sort((left, right) => compareSortKeys(left.key, right.key))
      .map(({ item }) => item);
  },
});

function sortKey(item: JsonValue, index: number, property: string | undefined): JsonValue {
  if (property === undefined) return item;
  const value = item instanceof JsonObject ? item.get(property) : undefined;
  if (value !== undefined) return value;
  throw new ExpressionError(
    `The function 'sort' expects every item to be an object with the property '${property}', but the item at index ${index} is none. Filter the array first.`,
  );
}
