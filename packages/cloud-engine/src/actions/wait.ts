import { textOf } from '@tandem/cloud-flow';
import { JsonObject, type JsonValue, UNIX_EPOCH_TICKS } from '@tandem/kernel';
import type { ActionInstance } from '../run/action-instance.ts';
import type { ActingRun } from './acting-run.ts';
import { type BodyOf, NOT_SPECIFIED } from './action-body.ts';
import { callFunction } from './call-function.ts';

const UNITS_MS: ReadonlyMap<string, number> = new Map([
  ['second', 1000],
  ['minute', 60_000],
  ['hour', 3_600_000],
  ['day', 86_400_000],
  ['week', 604_800_000],
]);

const TICKS_PER_MS = 10_000n;
/** The end of the year 9999, which is the last that expressions can name. */
const LAST_TIME_MS = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** Delay and Delay until: a wait that outlives a restart. */
export function startWait(run: ActingRun, instance: ActionInstance, { inputs }: BodyOf<'wait'>): void {
  const given = run.evaluate(instance, inputs);
  if (!given.ok) {
    run.failWith(instance, given.error);
    return;
  }
  instance.inputs = given.value;
  const now = run.ports.clock.now();
  const until = endOf(run, instance, now);
  if (until === undefined) {
    run.fail(instance, {
      code: 'InvalidWait',
      message: 'A delay needs an interval with count and unit, or until with a timestamp.',
    });
    return;
  }
  if (until <= now) {
    waitEnded(run, instance);
    return;
  }
  run.waitUntil(instance, Math.min(until, instance.deadlineAt ?? until));
}

/** Its time has come, or its timeout was shorter. */
export function waitEnded(run: ActingRun, instance: ActionInstance): void {
  run.timed.delete(instance);
  const until = endOf(run, instance, instance.startedAt ?? 0) ?? 0;
  if (instance.deadlineAt === undefined || until <= instance.deadlineAt) {
    run.end(instance, { status: 'Succeeded', code: NOT_SPECIFIED });
    return;
  }
  const error = { code: 'ActionTimedOut', message: 'The delay is longer than the timeout of the action.' };
  run.end(instance, { status: 'TimedOut', code: error.code, error });
}

/** @returns milliseconds since 1970, or undefined when the inputs say no time */
function endOf(run: ActingRun, instance: ActionInstance, start: number): number | undefined {
  const until = member(member(instance.inputs, 'until'), 'timestamp');
  if (typeof until === 'string') return timeOf(run, instance, until);
  const interval = member(instance.inputs, 'interval');
  const count = countOf(member(interval, 'count'));
  const unit = textOf(member(interval, 'unit') ?? null)
    .toLowerCase()
    .replace(/s$/, '');
  if (count === undefined) return undefined;
  const ms = UNITS_MS.get(unit);
  const end = unit === 'month' ? addMonths(start, count) : ms === undefined ? undefined : start + count * ms;
  return end === undefined ? undefined : Math.min(end, LAST_TIME_MS);
}

/** Expressions and parameters give it as a number or as a text. */
function countOf(value: JsonValue | undefined): number | undefined {
  const text = textOf(value ?? null).trim();
  const count = text === '' ? Number.NaN : Number(text);
  return Number.isFinite(count) && count >= 0 ? count : undefined;
}

/** Any time that the functions of the language read; one without a zone is UTC. */
function timeOf(run: ActingRun, instance: ActionInstance, text: string): number | undefined {
  const ticks = callFunction(run, instance, { name: 'ticks', args: [text] });
  if (!ticks.ok || (typeof ticks.value !== 'bigint' && typeof ticks.value !== 'number')) return undefined;
  return Number((BigInt(ticks.value) - UNIX_EPOCH_TICKS) / TICKS_PER_MS);
}

/** The same day of a later month, or its last day when it is shorter; no later than dates go. */
function addMonths(ms: number, count: number): number {
  const date = new Date(ms);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + Math.trunc(count));
  if (Number.isNaN(date.getTime())) return LAST_TIME_MS;
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, lastDay));
  return date.getTime();
}

function member(holder: JsonValue | undefined, key: string): JsonValue | undefined {
  return holder instanceof JsonObject ? holder.get(key) : undefined;
}
