import { isJsonArray, JsonObject, type JsonValue, kindOf } from '@tandem/kernel';
import { describeKind, ExpressionError } from '../expression-error.ts';

/**
 * `target[index]`: keys without regard to case, indexes from 0. A key that is not there but holds slashes is walked as a
 * path (`body/value`). `isOptional` (`?`) turns what is missing into null; it does not forgive an index of the wrong kind.
 *
 * @throws ExpressionError
 */
export function accessProperty(target: JsonValue, index: JsonValue, isOptional: boolean): JsonValue {
  if (target instanceof JsonObject && typeof index === 'string') return member(target, index, isOptional);
  if (target === null && isOptional) return null;
  if (isJsonArray(target) && kindOf(index) === 'int') return element(target, Number(index), isOptional);
  throw wrongKind(target, index);
}

function member(target: JsonObject, key: string, isOptional: boolean): JsonValue {
  const value = target.get(key);
  if (value !== undefined) return value;
  if (key.includes('/')) return memberAtPath(target, key, isOptional);
  if (isOptional) return null;
  throw missing(key, target);
}

function memberAtPath(target: JsonObject, path: string, isOptional: boolean): JsonValue {
  let value: JsonValue | undefined = target;
  for (const segment of path.split('/')) {
    value = stepInto(value, segment);
    if (value !== undefined) continue;
    if (isOptional) return null;
    throw missing(path, target);
  }
  return value;
}

function stepInto(value: JsonValue, segment: string): JsonValue | undefined {
  if (value instanceof JsonObject) return value.get(segment);
  if (isJsonArray(value) && /^\d+$/.test(segment)) return value[Number(segment)];
  return undefined;
}

function element(target: readonly JsonValue[], index: number, isOptional: boolean): JsonValue {
  const value = target[index];
  if (value !== undefined) return value;
  if (isOptional) return null;
  throw new ExpressionError(`The array index '${index}' is outside the bounds (0, ${target.length - 1}) of the array.`);
}

const KEYS_SHOWN = 10;

function missing(key: string, target: JsonObject): ExpressionError {
  const keys = [...target.keys()].slice(0, KEYS_SHOWN).join(', ');
  const more = target.size > KEYS_SHOWN ? ', …' : '';
  return new ExpressionError(
    `The property '${key}' doesn't exist, available properties are '${keys}${more}'. Write '?' before it to get null when it is missing.`,
  );
}

function wrongKind(target: JsonValue, index: JsonValue): ExpressionError {
  const shown = typeof index === 'string' || typeof index === 'number' ? `'${index}'` : describeKind(index);
  const allowed = isJsonArray(target)
    ? 'Items of an array are selected by an integer.'
    : target instanceof JsonObject
      ? 'Properties of an object are selected by a string.'
      : "Properties can be selected from an object or an array; write '?' where the value may be null.";
  return new ExpressionError(`The property ${shown} cannot be selected from ${describeKind(target)}. ${allowed}`);
}
