import { entryOf, fail, object, type Value } from '../values/value.ts';
import { at, eager, type FunctionGroup, objectAt, textAt } from './definition.ts';

function addProperty(args: readonly Value[]): Value {
  const holder = objectAt(args, 0);
  const key = textAt(args, 1);
  if (entryOf(holder, key) !== undefined) fail('the property is there already');
  return object([...holder.entries, [key, at(args, 2)]]);
}

/** A property that is there keeps its spelling and moves to the end. */
function setProperty(args: readonly Value[]): Value {
  const holder = objectAt(args, 0);
  const key = textAt(args, 1);
  const present = entryOf(holder, key)?.[0];
  return object([...holder.entries.filter(([name]) => name !== present), [present ?? key, at(args, 2)]]);
}

function removeProperty(args: readonly Value[]): Value {
  const holder = objectAt(args, 0);
  const present = entryOf(holder, textAt(args, 1))?.[0];
  return object(holder.entries.filter(([name]) => name !== present));
}

export const MANIPULATION_FUNCTIONS: FunctionGroup = {
  addProperty: eager(3, 3, addProperty),
  setProperty: eager(3, 3, setProperty),
  removeProperty: eager(2, 2, removeProperty),
};
