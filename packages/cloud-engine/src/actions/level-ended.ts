import type { ActionInstance } from '../run/action-instance.ts';
import type { LevelInstance } from '../run/level-instance.ts';
import { levelStatus } from '../run/level-status.ts';
import type { ActingRun } from './acting-run.ts';
import { endContainer } from './end-container.ts';
import { foreachPassEnded } from './foreach.ts';
import { untilPassEnded } from './until.ts';

/** All actions of a level inside an action have ended. */
export function levelEnded(run: ActingRun, level: LevelInstance, owner: ActionInstance): void {
  if (owner.hasEnded) return;
  const { body } = owner.action;
  if (body.kind === 'foreach') {
    foreachPassEnded(run, level, owner, body);
    return;
  }
  if (body.kind === 'until') {
    untilPassEnded(run, level, owner, body);
    return;
  }
  endContainer(run, owner, levelStatus(level));
}
