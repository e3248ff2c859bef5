import { JsonObject, type JsonValue } from '@tandem/kernel';
import type { ActionInstance } from '../run/action-instance.ts';
import type { CloudRun } from '../run/cloud-run.ts';
import { type BodyOf, NOT_SPECIFIED } from './action-body.ts';

const UNITS_MS: ReadonlyMap<string, number> = new Map([
  ['second', 1000],
  ['minute', 60_000],
  ['hour', 3_600_000],
  ['day', 86_400_000],
  ['week', 604_800_000],
]);

/** Delay and Delay until: a wait that outlives a restart. */
export function startWait(run: CloudRun, instance: ActionInstance, { inputs }: BodyOf<'wait'>): void {
  const given = run.evaluate(instance, inputs);
  if (!given.ok) {
    run.failWith(instance, given.error);
    return;
  }
  instance.inputs = given.value;
  const now = run.ports.clock.now();
  const until = endOf(given.value, now);
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
  const { deadlineAt } = instance;
  run.waitUntil(instance, Math.min(until, deadlineAt ?? until));
}

/** Its time has come, or its timeout was shorter. */
export function waitEnded(run: CloudRun, instance: ActionInstance): void {
  run.timed.delete(instance);
  const until = endOf(instance.inputs ?? null, instance.startedAt ?? 0) ?? 0;
  if (instance.deadlineAt === undefined || until <= instance.deadlineAt) {
    run.end(instance, { status: 'Succeeded', code: NOT_SPECIFIED });
    return;
  }
  const error = { code: 'ActionTimedOut', message: 'The delay is longer than the timeout of the action.' };
  run.end(instance, { status: 'TimedOut', code: error.code, error });
}

function endOf(inputs: JsonValue, now: number): number | undefined {
  const until = member(member(inputs, 'until'), 'timestamp');
  if (typeof until === 'string') return timeOf(until);
  const interval = member(inputs, 'interval');
  const count = Number(member(interval, 'count') ?? Number.NaN);
  const unit = String(member(interval, 'unit') ?? '')
    .toLowerCase()
    .replace(/s$/, '');
  if (!Number.isFinite(count) || count < 0) return undefined;
  if (unit === 'month') return addMonths(now, count);
  const ms = UNITS_MS.get(unit);
  return ms === undefined ? undefined : now + count * ms;
}

/** A time without a zone is UTC. */
function timeOf(text: string): number | undefined {
  const hasZone = /(?:z|[+-]\d\d:?\d\d|gmt)$/i.test(text.trim());
  const isDateOnly = /^\d{4}-\d\d-\d\d$/.test(text.trim());
  const ms = Date.parse(hasZone || isDateOnly ? text : `${text}Z`);
  return Number.isNaN(ms) ? undefined : ms;
}

/** The same day of a later month, or its last day when it is shorter. */
function addMonths(ms: number, count: number): number {
  const date = new Date(ms);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + Math.trunc(count));
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, lastDay));
  return date.getTime();
}

function member(holder: JsonValue | undefined, key: string): JsonValue | undefined {
  return holder instanceof JsonObject ? holder.get(key) : undefined;
}
