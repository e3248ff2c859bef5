import type { ActionContext } from '../actions/action-context.ts';
import { toNumeric } from '../values/convert.ts';
import { ActionError, LogicError } from '../values/fault.ts';
import { kindName } from '../values/kind-name.ts';
import { toDoubleNumber } from '../values/numeric.ts';
import type { DesktopValue } from '../values/value.ts';

/** How often a condition is looked at. */
const POLL_MS = 100;
/** The longest single sleep; longer ones are cut, because timers of most platforms end at 24 days. */
const LONGEST_SLEEP_MS = 3_600_000;

/** Waits that many seconds, or until the run ends. */
export async function waitSeconds({ context, sleep }: ActionContext, seconds: DesktopValue): Promise<void> {
  const endAt = context.clock.now() + milliseconds(seconds);
  for (let rest = endAt - context.clock.now(); rest > 0 && !context.signal.aborted; rest = endAt - context.clock.now()) {
    await sleep(Math.min(rest, LONGEST_SLEEP_MS), context.signal);
  }
}

/**
 * Waits until the condition holds.
 *
 * @throws ActionError `TimeoutError` after `timeout` seconds, when there are any
 */
export async function waitUntil(
  { context, sleep }: ActionContext,
  holds: () => boolean | Promise<boolean>,
  timeout?: DesktopValue,
): Promise<void> {
  const endAt = timeout === undefined ? Number.POSITIVE_INFINITY : context.clock.now() + milliseconds(timeout);
  while (!(await holds()) && !context.signal.aborted) {
    if (context.clock.now() >= endAt) throw new ActionError('TimeoutError', 'What the flow waited for did not happen in time.');
    await sleep(Math.min(POLL_MS, Math.max(1, endAt - context.clock.now())), context.signal);
  }
}

function milliseconds(seconds: DesktopValue): number {
  const number = toNumeric(seconds);
  if (number !== undefined) return Math.max(0, toDoubleNumber(number) * 1000);
  throw new LogicError('TypeMismatch', `A time to wait must be a number of seconds, but it is ${kindName(seconds)}.`);
}
