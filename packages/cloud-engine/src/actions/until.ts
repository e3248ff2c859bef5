import type { ActionInstance } from '../run/action-instance.ts';
import { LevelInstance } from '../run/level-instance.ts';
import { levelStatus } from '../run/level-status.ts';
import type { ActingRun } from './acting-run.ts';
import type { BodyOf } from './action-body.ts';
import { asCondition, notACondition } from './branches.ts';
import { endContainer } from './end-container.ts';

export function startUntil(run: ActingRun, instance: ActionInstance, body: BodyOf<'until'>): void {
  openPass(run, instance, body, 0);
}

/** The condition is looked at after each pass, with what the pass did in reach. */
export function untilPassEnded(run: ActingRun, level: LevelInstance, instance: ActionInstance, body: BodyOf<'until'>): void {
  const status = levelStatus(level);
  const result = run.evaluate(instance, body.condition, level);
  instance.levels = [];
  if (!result.ok) {
    endFailed(run, instance, result.error);
    return;
  }
  const isDone = asCondition(result.value);
  if (isDone === undefined) {
    endFailed(run, instance, notACondition(result.value));
    return;
  }
  if (isDone) {
    endUntil(run, instance, status);
    return;
  }
  const passes = (level.iteration ?? 0) + 1;
  const isOver = run.ports.clock.now() - (instance.startedAt ?? 0) >= body.timeoutMs;
  const most = Math.min(body.count, run.limits.untilPasses);
  if (passes < most && !isOver) {
    openPass(run, instance, body, passes);
    return;
  }
  if (!body.failsAtLimit) {
    endUntil(run, instance, status);
    return;
  }
  const message = `The loop ended at its limit of ${isOver ? 'time' : `${most} passes`} before its condition was true.`;
  endFailed(run, instance, { code: 'UntilLimitReached', message });
}

/** The pass with that index, to be opened or filled from the store. */
export function untilPass(instance: ActionInstance, body: BodyOf<'until'>, index: number): LevelInstance {
  const level = new LevelInstance(body.level, instance, { index });
  instance.levels = [level];
  return level;
}

function openPass(run: ActingRun, instance: ActionInstance, body: BodyOf<'until'>, index: number): void {
  instance.progress = String(index);
  run.note(instance);
  run.openLevel(untilPass(instance, body, index));
}

function endUntil(run: ActingRun, instance: ActionInstance, status: ReturnType<typeof levelStatus>): void {
  endContainer(run, instance, status);
}

function endFailed(run: ActingRun, instance: ActionInstance, { code, message }: { readonly code: string; readonly message: string }): void {
  run.fail(instance, { code, message });
}
