import { type CompiledAction, isLoop } from '@tandem/cloud-flow';
import { isJsonArray, JsonObject, type JsonValue } from '@tandem/kernel';
import type { ActionRow } from '../run-store.ts';
import type { ActionInstance } from './action-instance.ts';
import type { CloudRun } from './cloud-run.ts';

/** Rows that are read at once. */
const PATHS_PER_READ = 1000;

/** An action inside a loop that is over, seen from outside: its outputs are a list with one item for each pass. */
interface LoopAction {
  readonly action: CompiledAction;
  readonly loop: ActionInstance;
}

/** The actions in ended loops that the expressions of an action refer to and that were not read yet. */
export function neededLoopActions(run: CloudRun, instance: ActionInstance): readonly LoopAction[] {
  const named = run.flow.loopReads.get(instance.action);
  if (named === undefined) return [];
  const needed = named.flatMap((action) => loopActions(instance, action));
  return needed.filter(({ action, loop }) => loop.passRecords?.has(action) !== true);
}

/** Reads what the passes gave; everything of the run must be on disk. */
export async function readLoopActions(run: CloudRun, needed: readonly LoopAction[]): Promise<void> {
  for (const { action, loop } of needed) {
    const rows = await readRows(run, pathsOf(action, loop));
    loop.passRecords ??= new Map();
    loop.passRecords.set(action, {
      record: mergedRecord(action, rows),
      isSecured: rows.some(({ hasSecuredInputs, hasSecuredOutputs }) => hasSecuredInputs || hasSecuredOutputs),
    });
  }
}

function loopActions(instance: ActionInstance, named: CompiledAction): readonly LoopAction[] {
  if (isLoop(named.body)) {
    const loop = endedInReach(instance, named);
    const { body } = named;
    return loop !== undefined && 'level' in body ? body.level.actions.map((action) => ({ action, loop })) : [];
  }
  for (let owner = named.level.owner; owner !== undefined; owner = owner.level.owner) {
    if (!isLoop(owner.body)) continue;
    const loop = endedInReach(instance, owner);
    return loop === undefined ? [] : [{ action: named, loop }];
  }
  return [];
}

/** The ended instance of an action in one of the levels around. */
function endedInReach(instance: ActionInstance, action: CompiledAction): ActionInstance | undefined {
  for (let level: ActionInstance['level'] | undefined = instance.level; level !== undefined; level = level.owner?.level) {
    if (level.compiled !== action.level) continue;
    const found = level.existing(action.index);
    return found?.hasEnded === true ? found : undefined;
  }
  return undefined;
}

function pathsOf(action: CompiledAction, loop: ActionInstance): readonly string[] {
  let inside = '';
  for (let owner = action.level.owner; owner !== undefined && owner !== loop.action; owner = owner.level.owner)
    inside = `${owner.name}/${inside}`;
  const count = isJsonArray(loop.inputs) ? loop.inputs.length : Number(loop.progress ?? -1) + 1;
  return Array.from({ length: count }, (_, index) => `${loop.path}/${index}/${inside}${action.name}`);
}

async function readRows(run: CloudRun, paths: readonly string[]): Promise<readonly ActionRow[]> {
  const rows: ActionRow[] = [];
  for (let from = 0; from < paths.length; from += PATHS_PER_READ) {
    rows.push(...(await run.ports.store.loadActions(run.runId, paths.slice(from, from + PATHS_PER_READ))));
  }
  return rows;
}

function mergedRecord({ name }: CompiledAction, rows: readonly ActionRow[]): JsonObject {
  const failed = rows.find(({ status }) => status === 'Failed');
  const { status, code, error } = failed ?? rows[0] ?? { status: 'Skipped', code: 'ActionSkipped', error: undefined };
  const record = JsonObject.of([
    ['name', name],
    ['inputs', rows.map(({ inputs }): JsonValue => inputs ?? null)],
    ['outputs', rows.map(({ outputs }): JsonValue => outputs ?? null)],
    ['status', status],
    ['code', code],
  ]);
  return error === undefined ? record : record.set('error', JsonObject.of(Object.entries(error)));
}
