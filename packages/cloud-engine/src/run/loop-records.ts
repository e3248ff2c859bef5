import { type CompiledAction, isLoop } from '@tandem/cloud-flow';
import { isJsonArray, JsonObject, type JsonValue } from '@tandem/kernel';
import { NOT_SPECIFIED } from '../actions/action-body.ts';
import type { ActionRow } from '../run-store.ts';
import type { ActionInstance, PassRecord } from './action-instance.ts';
import { recordOfRow } from './action-record.ts';
import type { CloudRun } from './cloud-run.ts';

/** Rows that are read at once. */
const PATHS_PER_READ = 1000;

/** An action inside a loop that is over, seen from outside. */
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
      ...(loop.action.body.kind === 'until' ? lastPass(run, action, rows) : allPasses(run, action, rows)),
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

/** Of all passes of an apply to each; of a do until only what its last pass gave counts. */
function pathsOf(action: CompiledAction, loop: ActionInstance): readonly string[] {
  let inside = '';
  for (let owner = action.level.owner; owner !== undefined && owner !== loop.action; owner = owner.level.owner)
    inside = `${owner.name}/${inside}`;
  const pathAt = (index: number): string => `${loop.path}/${index}/${inside}${action.name}`;
  if (loop.action.body.kind === 'until') return loop.progress === undefined ? [] : [pathAt(Number(loop.progress))];
  return isJsonArray(loop.inputs) ? loop.inputs.map((_, index) => pathAt(index)) : [];
}

async function readRows(run: CloudRun, paths: readonly string[]): Promise<readonly ActionRow[]> {
  const rows: ActionRow[] = [];
  for (let from = 0; from < paths.length; from += PATHS_PER_READ) {
    rows.push(...(await run.ports.store.loadActions(run.runId, paths.slice(from, from + PATHS_PER_READ))));
  }
  return rows;
}

/** What `outputs('name')` sees of an action in one form, and `result('loop')` in another. */
type Passes = Pick<PassRecord, 'record' | 'result'>;

function lastPass(run: CloudRun, { name }: CompiledAction, rows: readonly ActionRow[]): Passes {
  const record = recordOfRow(name, rows.at(-1) ?? NEVER_RUN, run.stored);
  return { record, result: record };
}

function allPasses(run: CloudRun, { name }: CompiledAction, rows: readonly ActionRow[]): Passes {
  const { status, code, error } = decisiveOf(rows);
  const record = JsonObject.of([
    ['name', name],
    ['inputs', rows.map(({ inputs }): JsonValue => inputs ?? null)],
    ['outputs', rows.map(({ outputs }): JsonValue => outputs ?? null)],
    ['status', status],
    ['code', code],
  ]);
  const times = { startedAt: rows[0]?.startedAt, endedAt: rows.at(-1)?.endedAt };
  const outputs = rows.map((row) => recordOfRow(name, row, run.stored));
  const result = recordOfRow(name, { ...times, inputs: undefined, outputs, status, code: NOT_SPECIFIED, error }, run.stored);
  if (error !== undefined) record.set('error', JsonObject.of(Object.entries(error)));
  return { record, result: result.set('repetitionCount', rows.length) };
}

/** The pass that says how the action ended in all of them. */
function decisiveOf(rows: readonly ActionRow[]): Pick<ActionRow, 'status' | 'code' | 'error'> {
  const inOrder = (['Failed', 'TimedOut', 'Cancelled', 'Succeeded'] as const).map((wanted) => rows.find(({ status }) => status === wanted));
  return inOrder.find((row) => row !== undefined) ?? rows[0] ?? NEVER_RUN;
}

const NEVER_RUN = {
  status: 'Skipped',
  code: 'ActionSkipped',
  error: undefined,
  inputs: undefined,
  outputs: undefined,
  startedAt: undefined,
  endedAt: undefined,
} as const;
