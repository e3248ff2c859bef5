import { type CompiledLevel, levelsOf } from '@tandem/cloud-flow';
import { foreachPass, progressOf } from '../actions/foreach.ts';
import { untilPass } from '../actions/until.ts';
import type { ActionInstance } from './action-instance.ts';
import type { CloudRun } from './cloud-run.ts';
import { LevelInstance } from './level-instance.ts';
import { watchContainer } from './time-out.ts';

/** Rows that are read at once. */
const PATHS_PER_READ = 1000;

/**
 * Reads what the last commit of a run left. Only what is still in reach is read: open levels and branches that ended inside
 * them, never passes of loops that are over.
 */
export async function readLevels(run: CloudRun, from: readonly LevelInstance[] = [run.root]): Promise<readonly LevelInstance[]> {
  let levels = from;
  const all: LevelInstance[] = [];
  while (levels.length > 0) {
    await readRows(run, levels);
    all.push(...levels);
    levels = levels.flatMap((level) => level.instances().flatMap((instance) => (instance === undefined ? [] : levelsInside(instance))));
  }
  return all;
}

/** Puts what comes next into the queue, and goes on with calls that were under way. */
export function resumeLevels(run: CloudRun, levels: readonly LevelInstance[]): void {
  for (const level of levels) if (level.owner?.hasEnded !== true) resumeLevel(run, level);
}

async function readRows(run: CloudRun, levels: readonly LevelInstance[]): Promise<void> {
  const instances = new Map<string, () => ActionInstance>();
  for (const level of levels) {
    for (const action of level.compiled.actions) {
      const path = level.pathOf(action);
      instances.set(path, () => level.instanceOf(action));
    }
  }
  const paths = [...instances.keys()];
  for (let from = 0; from < paths.length; from += PATHS_PER_READ) {
    for (const row of await run.ports.store.loadActions(run.runId, paths.slice(from, from + PATHS_PER_READ))) {
      instances.get(row.path)?.().restore(row);
    }
  }
}

function levelsInside(instance: ActionInstance): readonly LevelInstance[] {
  const { body } = instance.action;
  if (instance.startedAt === undefined) return [];
  if (body.kind === 'foreach') {
    if (instance.hasEnded) return [];
    return progressOf(instance).active.map((index) => foreachPass(instance, body, index));
  }
  if (body.kind === 'until') return instance.hasEnded ? [] : [untilPass(instance, body, Number(instance.progress ?? 0))];
  const levels = levelsOf(body).map((level: CompiledLevel) => new LevelInstance(level, instance));
  instance.levels.push(...levels);
  return levels;
}

/** Counts what has ended, and puts what comes next into the queue. */
function resumeLevel(run: CloudRun, level: LevelInstance): void {
  const { owner, compiled } = level;
  const isBranch = owner !== undefined && level.iteration === undefined;
  if (isBranch && owner.progress !== compiled.branch) {
    level.openCount = 0;
    return;
  }
  const ended = level.instances().filter((instance) => instance?.hasEnded === true);
  for (const instance of ended) if (instance !== undefined) level.ended(instance.action);
  if (level.openCount === 0) {
    run.resume(level);
    return;
  }
  for (const action of level.readyActions()) resumeAction(run, level.existing(action.index) ?? level.instanceOf(action));
}

function resumeAction(run: CloudRun, instance: ActionInstance): void {
  if (!instance.isStored) {
    run.resume(instance);
    return;
  }
  if (instance.wakeAt === undefined) watchContainer(run, instance);
  else run.timed.add(instance);
  const isCall = instance.action.body.kind === 'operation';
  if (isCall && instance.status === 'Running') run.calls.resumeInterrupted(instance);
}
