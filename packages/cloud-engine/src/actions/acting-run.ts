import type { CompiledLevel, CompiledTemplate } from '@tandem/cloud-flow';
import type { CloudFlowLimits, JsonValue, Result, TandemError } from '@tandem/kernel';
import type { EnginePorts } from '../engine-ports.ts';
import type { FlowError, FlowResponse } from '../new-run.ts';
import type { ActionInstance, Ending } from '../run/action-instance.ts';
import type { LevelInstance } from '../run/level-instance.ts';
import type { RunSurroundings } from '../run/run-host.ts';
import type { CallerState } from '../run-callers.ts';
import type { RunState, RunStatus } from '../run-store.ts';
import type { BodyOf } from './action-body.ts';

/** What actions know of the run that they are in, and ask of it. */
export interface ActingRun extends RunSurroundings {
  readonly ports: Pick<EnginePorts, 'clock'>;
  readonly limits: CloudFlowLimits;
  readonly state: RunState;
  readonly caller: CallerState;
  /** Instances that are looked at again at a time. */
  readonly timed: Set<ActionInstance>;
  readonly calls: { begin(instance: ActionInstance, body: BodyOf<'operation'>): void };
  /** @param level from which names are looked up; that of the action unless it says otherwise */
  evaluate(instance: ActionInstance, template: CompiledTemplate, level?: LevelInstance): Result<JsonValue, TandemError>;
  /** Why a value of that many characters as JSON text cannot be held, when it is too large. */
  tooLarge(characters: number): TandemError | undefined;
  /** Counts characters that the next commit prints. */
  weigh(characters: number): void;
  /** The row of the instance has changed. */
  note(instance: ActionInstance): void;
  end(instance: ActionInstance, ending: Ending): void;
  fail(instance: ActionInstance, error: FlowError, outputs?: JsonValue): void;
  failWith(instance: ActionInstance, error: TandemError): void;
  waitUntil(instance: ActionInstance, at: number): void;
  /** Goes on with that after everything else that is ready. */
  later(work: () => void): void;
  openLevel(level: LevelInstance): void;
  /** Opens a level whose rows the store has, from a former run. */
  reopenLevel(level: LevelInstance): void;
  /** Opens the branch that a container takes, and skips what is in its others. */
  takeBranch(owner: ActionInstance, compiled: CompiledLevel, others: readonly CompiledLevel[]): void;
  respond(response: FlowResponse, isSecured: boolean): void;
  /** Ends the run. */
  stop(status: RunStatus, reason: { readonly code: string; readonly error?: FlowError }): void;
}
