import { type ActionBody, type CompiledAction, type CompiledFlow, type CompiledLevel, levelsOf } from '@tandem/cloud-flow';
import { isJsonArray } from '@tandem/kernel';
import { foreachProgressText, readForeachProgress } from '../actions/foreach.ts';
import { actionPath } from '../run/level-instance.ts';
import { levelCulprits } from '../run/level-status.ts';
import type { ActionRow } from '../run-store.ts';
import type { FormerRows } from './former-rows.ts';

export interface ResumeSource {
  /** The flow as it runs now. */
  readonly flow: CompiledFlow;
  readonly rows: FormerRows;
  /** Whether the action of that name is as it was. */
  readonly isUnchanged: (name: string) => boolean;
  /** The run was ended by Terminate or by a person: then failures count that a later action was made for, too. */
  readonly wasStopped: boolean;
}

type BodyOf<Kind extends ActionBody['kind']> = ActionBody & { readonly kind: Kind };

/**
 * The rows with which a new run goes on where a former one failed. What failed, what was changed, what was not reached, and all
 * that comes after these runs again; everything else counts as done. An action that holds others goes on inside: at its branch,
 * at the passes of a loop that failed.
 */
export function planResume(source: ResumeSource): readonly ActionRow[] {
  const plan = new ResumePlan(source);
  plan.level(source.flow.root, '');
  return plan.kept;
}

class ResumePlan {
  readonly kept: ActionRow[] = [];
  readonly #source: ResumeSource;

  constructor(source: ResumeSource) {
    this.#source = source;
  }

  level(level: CompiledLevel, prefix: string): void {
    const again = this.#againIn(level, prefix);
    for (const action of level.actions) {
      const path = prefix + actionPath(action.name);
      if (!again.has(action.index)) this.#keep(path);
      else if (!action.runAfter.some(({ index }) => again.has(index))) this.#goOnInside(action, path);
    }
  }

  /** What runs again, with all that comes after it. */
  #againIn(level: CompiledLevel, prefix: string): ReadonlySet<number> {
    const rowOf = ({ name }: CompiledAction): ActionRow | undefined => this.#source.rows.get(prefix + actionPath(name));
    const again = new Set(this.#culpritsIn(level, rowOf));
    for (const action of level.actions) {
      if (!isDone(rowOf(action)) || !this.#source.isUnchanged(action.name)) again.add(action.index);
    }
    const open = [...again];
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      for (const successor of level.actions[index]?.successors ?? []) {
        if (again.has(successor)) continue;
        again.add(successor);
        open.push(successor);
      }
    }
    return again;
  }

  #culpritsIn(level: CompiledLevel, rowOf: (action: CompiledAction) => ActionRow | undefined): readonly number[] {
    if (this.#source.wasStopped) return level.actions.filter((action) => hasFailed(rowOf(action))).map(({ index }) => index);
    return levelCulprits(level, (action) => rowOf(action)?.status);
  }

  #keep(path: string): void {
    const row = this.#source.rows.get(path);
    if (row !== undefined) this.kept.push(row);
    this.kept.push(...this.#source.rows.under(`${path}/`));
  }

  #goOnInside(action: CompiledAction, path: string): void {
    const row = this.#source.rows.get(path);
    if (row === undefined || !hasFailed(row) || !this.#source.isUnchanged(action.name)) return;
    const { body } = action;
    switch (body.kind) {
      case 'scope':
      case 'if':
      case 'switch':
        this.#goOnInBranch(row, body);
        return;
      case 'foreach':
        this.#goOnInForeach(row, body);
        return;
      case 'until':
        this.#goOnInUntil(row, body);
        return;
      default:
    }
  }

  #goOnInBranch(row: ActionRow, body: BodyOf<'scope' | 'if' | 'switch'>): void {
    const levels = levelsOf(body);
    const taken = levels.find(({ branch }) => branch === row.progress);
    if (taken === undefined) return;
    this.kept.push(reopened(row, row.progress));
    const prefix = `${row.path}/`;
    for (const { name } of levels.filter((level) => level !== taken).flatMap(({ actions }) => actions))
      this.#keep(prefix + actionPath(name));
    this.level(taken, prefix);
  }

  #goOnInForeach(row: ActionRow, { level, concurrency }: BodyOf<'foreach'>): void {
    const count = isJsonArray(row.inputs) ? row.inputs.length : 0;
    const next = row.progress === undefined ? count : readForeachProgress(row.progress).next;
    const keptBefore = this.kept.length;
    const failed: number[] = [];
    for (let index = 0; index < next; index++) if (!this.#keepPass(row, level, index)) failed.push(index);
    const active = failed.slice(0, concurrency);
    const begun = Math.min(count, next + concurrency - active.length);
    for (let index = next; index < begun; index++) active.push(index);
    // Without a pass to go on with, the loop begins again.
    if (active.length === 0) this.kept.length = keptBefore;
    else this.kept.push(reopened(row, foreachProgressText({ next: begun, active, again: failed.slice(concurrency) })));
  }

  /** The last pass goes on when it is what failed; else the loop begins again. */
  #goOnInUntil(row: ActionRow, { level }: BodyOf<'until'>): void {
    const last = Number(row.progress ?? Number.NaN);
    const keptBefore = this.kept.length;
    for (let index = 0; index < last; index++) this.kept.push(...this.#source.rows.under(`${row.path}/${index}/`));
    if (Number.isNaN(last) || this.#keepPass(row, level, last)) this.kept.length = keptBefore;
    else this.kept.push(reopened(row, row.progress));
  }

  /** @returns whether the pass was well, so that nothing of it runs again */
  #keepPass(row: ActionRow, level: CompiledLevel, index: number): boolean {
    const prefix = `${row.path}/${index}/`;
    const isWell = this.#againIn(level, prefix).size === 0;
    if (isWell) this.kept.push(...this.#source.rows.under(prefix));
    else this.level(level, prefix);
    return isWell;
  }
}

export function isTerminate({ type }: Pick<ActionRow, 'type'>): boolean {
  return type.toLowerCase() === 'terminate';
}

/** It ended by itself: an action that was skipped because the run was stopped has no reason. */
function isDone(row: ActionRow | undefined): boolean {
  if (row === undefined || row.endedAt === undefined || row.status === 'Cancelled' || isTerminate(row)) return false;
  return row.status !== 'Skipped' || row.error !== undefined;
}

function hasFailed(row: ActionRow | undefined): boolean {
  return row?.status === 'Failed' || row?.status === 'TimedOut' || row?.status === 'Cancelled';
}

function reopened(row: ActionRow, progress: string | undefined): ActionRow {
  return { ...row, status: 'Running', code: '', error: undefined, outputs: undefined, endedAt: undefined, progress };
}
