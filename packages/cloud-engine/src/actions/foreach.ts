import { type CloudFlowLimits, isJsonArray, type JsonValue, kindOf, limitWords } from '@tandem/kernel';
import type { ActionInstance } from '../run/action-instance.ts';
import { LevelInstance } from '../run/level-instance.ts';
import { levelStatus } from '../run/level-status.ts';
import type { ActingRun } from './acting-run.ts';
import { type BodyOf, NOT_SPECIFIED } from './action-body.ts';
import { endContainer } from './end-container.ts';

/** Where an apply to each stands: all that is kept of passes that are over. */
export interface ForeachProgress {
  /** The index of the pass that begins next. */
  readonly next: number;
  /** Indexes of the passes that are under way. */
  readonly active: readonly number[];
  /** Indexes of passes of a resumed run that failed before and go on before any other begins. */
  readonly again?: readonly number[];
  readonly hasFailed: boolean;
  readonly hasTimedOut: boolean;
}

export function startForeach(run: ActingRun, instance: ActionInstance, body: BodyOf<'foreach'>): void {
  const source = run.evaluate(instance, body.source);
  if (!source.ok) {
    run.failWith(instance, source.error);
    return;
  }
  const fault = faultOf(source.value, run.limits);
  if (fault !== undefined) {
    run.fail(instance, { code: 'ExpressionEvaluationFailed', message: fault });
    return;
  }
  instance.inputs = source.value;
  const count = itemsOf(instance).length;
  if (count === 0) {
    run.end(instance, { status: 'Succeeded', code: NOT_SPECIFIED });
    return;
  }
  setProgress(run, instance, { next: 0, active: [], hasFailed: false, hasTimedOut: false });
  const atOnce = Math.min(body.concurrency, run.limits.foreachConcurrency, count);
  for (let started = 0; started < atOnce; started++) openNext(run, instance, body);
}

export function foreachPassEnded(run: ActingRun, level: LevelInstance, instance: ActionInstance, body: BodyOf<'foreach'>): void {
  const status = levelStatus(level);
  const before = progressOf(instance);
  instance.levels = instance.levels.filter((other) => other !== level);
  const progress: ForeachProgress = {
    ...before,
    active: before.active.filter((index) => index !== level.iteration),
    hasFailed: before.hasFailed || status === 'Failed',
    hasTimedOut: before.hasTimedOut || status === 'TimedOut',
  };
  setProgress(run, instance, progress);
  if (progress.next < itemsOf(instance).length || (progress.again?.length ?? 0) > 0) {
    openNext(run, instance, body);
    return;
  }
  if (progress.active.length > 0) return;
  instance.progress = undefined;
  endContainer(run, instance, progress.hasFailed ? 'Failed' : progress.hasTimedOut ? 'TimedOut' : 'Succeeded');
}

/** The pass with that index, to be opened or filled from the store. */
export function foreachPass(instance: ActionInstance, body: BodyOf<'foreach'>, index: number): LevelInstance {
  const level = new LevelInstance(body.level, instance, { index, item: itemsOf(instance)[index] ?? null });
  instance.levels.push(level);
  return level;
}

export function progressOf(instance: ActionInstance): ForeachProgress {
  return instance.progress === undefined ? BEGINNING : readForeachProgress(instance.progress);
}

const BEGINNING: ForeachProgress = { next: 0, active: [], hasFailed: false, hasTimedOut: false };

export function readForeachProgress(text: string): ForeachProgress {
  // Only this file writes it.
  return JSON.parse(text) as ForeachProgress;
}

/** The progress of a loop that goes on as if nothing had failed. */
export function foreachProgressText(progress: Pick<ForeachProgress, 'next' | 'active' | 'again'>): string {
  return JSON.stringify({ ...BEGINNING, ...progress });
}

function openNext(run: ActingRun, instance: ActionInstance, body: BodyOf<'foreach'>): void {
  const progress = progressOf(instance);
  const [former, ...again] = progress.again ?? [];
  if (former !== undefined) {
    setProgress(run, instance, { ...progress, again, active: [...progress.active, former] });
    run.reopenLevel(foreachPass(instance, body, former));
    return;
  }
  setProgress(run, instance, { ...progress, next: progress.next + 1, active: [...progress.active, progress.next] });
  run.openLevel(foreachPass(instance, body, progress.next));
}

function setProgress(run: ActingRun, instance: ActionInstance, progress: ForeachProgress): void {
  instance.progress = JSON.stringify(progress);
  run.note(instance);
}

function itemsOf({ inputs }: ActionInstance): readonly JsonValue[] {
  return isJsonArray(inputs) ? inputs : [];
}

function faultOf(value: JsonValue, limits: CloudFlowLimits): string | undefined {
  if (!isJsonArray(value)) return `An apply to each needs an array, but was given a value of type ${kindOf(value)}.`;
  if (value.length <= limits.foreachItems) return undefined;
  return `An apply to each was given ${value.length} items, more than it takes. ${limitWords(limits, 'foreachItems')}`;
}
