import { type CompiledLevel, isLoop, levelsOf } from '@tandem/cloud-flow';
import type { FlowError } from '../new-run.ts';
import type { ActionInstance } from './action-instance.ts';
import type { CloudRun } from './cloud-run.ts';
import { LevelInstance } from './level-instance.ts';

export interface SkipReason {
  readonly code: string;
  readonly error?: FlowError;
}

/** Skips what is in a branch that was not taken. */
export function skipBranch(run: CloudRun, owner: ActionInstance, branch: CompiledLevel): void {
  const reason = {
    code: 'ActionSkipped',
    error: { code: 'ActionBranchingConditionNotSatisfied', message: `The branch of '${owner.action.name}' was not taken.` },
  };
  skipLevels(run, [new LevelInstance(branch, owner)], reason);
}

/** Skips what is inside a skipped action. The body of a skipped loop has no passes, so nothing is in it. */
export function skipInside(run: CloudRun, instance: ActionInstance, reason: SkipReason): void {
  skipLevels(run, newLevelsOf(instance), reason);
}

/** Skips what is inside an action that failed before it took a branch. */
export function skipInsideFailed(run: CloudRun, instance: ActionInstance): void {
  if (instance.levels.length > 0) return;
  const message = `The action '${instance.action.name}' around it failed before it took a branch.`;
  skipInside(run, instance, { code: 'ActionSkipped', error: { code: 'ActionDependencyFailed', message } });
}

function skipLevels(run: CloudRun, levels: readonly LevelInstance[], reason: SkipReason): void {
  const open = [...levels];
  for (let level = open.pop(); level !== undefined; level = open.pop()) {
    level.owner?.levels.push(level);
    for (const action of level.compiled.actions) {
      const instance = level.instanceOf(action);
      instance.finish({ status: 'Skipped', ...reason }, run.ports.clock.now());
      run.note(instance);
      open.push(...newLevelsOf(instance));
    }
    level.openCount = 0;
  }
}

function newLevelsOf(instance: ActionInstance): readonly LevelInstance[] {
  const { body } = instance.action;
  return isLoop(body) ? [] : levelsOf(body).map((level) => new LevelInstance(level, instance));
}
