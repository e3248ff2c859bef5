import type { JsonObject, JsonValue } from '@tandem/kernel';
import type { ExpressionBudget } from './expression/expression-budget.ts';

/**
 * What an expression can ask of the run around it. `undefined` means "there is no such thing here"; the evaluator turns that
 * into `InvalidTemplate`. Names are compared without regard to case by the host.
 */
export interface ExpressionHost {
  /** The work that expressions may do for this host; without one they may do any. */
  readonly budget?: ExpressionBudget;
  /** UTC now in 100-ns ticks since the year 1. Stays the same within one action. */
  nowTicks(): bigint;
  /** A random UUID in its usual form, lower case. */
  newGuid(): string;
  /** A number in [0, 1). */
  random(): number;
  /** `parameters('name')`: the value, or the default of the definition. */
  parameter(name: string): JsonValue | undefined;
  /** `variables('name')` */
  variable(name: string): JsonValue | undefined;
  /** `trigger()`: name, startTime, endTime, status, code, inputs, outputs. */
  trigger(): JsonObject;
  /** `actions('name')`: the record of an action that has ended in reach of the present one; also for `outputs` and `body`. */
  action(name: string): JsonObject | undefined;
  /** `action()`: the record of the present action. */
  currentAction(): JsonObject | undefined;
  /** `result('scope')`: the records of the actions inside a scope or loop that has ended. */
  result(scopeName: string): readonly JsonValue[] | undefined;
  /** `item()` without a name, else `items('loop')`. */
  item(loopName?: string): JsonValue | undefined;
  /** `iterationIndexes('loop')`, counted from 0. */
  iterationIndex(loopName: string): number | undefined;
  /** `workflow()` */
  workflow(): JsonObject;
  /** `listCallbackUrl()`: where this action, or this trigger, is called back. */
  callbackUrl?(): string | undefined;
}
