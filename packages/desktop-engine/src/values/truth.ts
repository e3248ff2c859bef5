import { toBoolean } from './convert.ts';
import { LogicError } from './fault.ts';
import { kindName } from './kind-name.ts';
import type { DesktopValue } from './value.ts';

/**
 * The value of a condition.
 *
 * @throws LogicError `TypeMismatch` for anything but a Boolean or a text that reads as one
 */
export function truthOf(value: DesktopValue): boolean {
  if (typeof value === 'boolean') return value;
  const truth = toBoolean(value);
  if (truth !== undefined) return truth;
  throw new LogicError(
    'TypeMismatch',
    `A condition must be True or False, but this one is ${kindName(value)}. Compare the value with something.`,
  );
}
