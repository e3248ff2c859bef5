import { type CompiledAction, EndStatus } from '@tandem/cloud-flow';
import { type JsonObject, type JsonValue, parseJson, printJson } from '@tandem/kernel';
import type { Callback, OperationOutcome } from '../connector.ts';
import type { FlowError } from '../new-run.ts';
import type { ActionRow, ActionStatus } from '../run-store.ts';
import { hiddenError } from './hidden-error.ts';
import type { LevelInstance } from './level-instance.ts';

/** How an action ended. */
export interface Ending {
  readonly status: EndStatus;
  readonly code: string;
  readonly outputs?: JsonValue;
  readonly error?: FlowError;
}

/** One action of a loop that is over: of an apply to each in all of its passes, of a do until in its last. */
export interface PassRecord {
  /** What `actions('name')` shows; `outputs` of an apply to each is the list of those of the passes. */
  readonly record: JsonObject;
  /** Its entry in `result('loop')`; `outputs` of an apply to each is the list of the records of the passes. */
  readonly result: JsonObject;
  readonly isSecured: boolean;
}

const END_STATUSES: ReadonlySet<string> = new Set(Object.values(EndStatus));

/** One action in one pass of the loops around it. */
export class ActionInstance {
  readonly action: CompiledAction;
  readonly level: LevelInstance;
  readonly path: string;
  status: ActionStatus = 'Running';
  code = '';
  error: FlowError | undefined;
  inputs: JsonValue | undefined;
  outputs: JsonValue | undefined;
  hasSecuredInputs: boolean;
  hasSecuredOutputs: boolean;
  startedAt: number | undefined;
  endedAt: number | undefined;
  retryCount = 0;
  externalId: string | undefined;
  operation: string | undefined;
  wakeAt: number | undefined;
  progress: string | undefined;
  /** What a call that is asked again gets then. */
  pollState: JsonValue | undefined;
  isCancelPending = false;
  trackedProperties: JsonValue | undefined;
  /** Where its call is answered, once an expression asked for that. */
  callback: Callback | undefined;
  /** The answer came before the start of the call had returned. */
  earlyOutcome: OperationOutcome | undefined;
  /** The levels inside that are still in reach: branches, and the passes of a loop that are under way. */
  levels: LevelInstance[] = [];
  /** For a loop that is over: what expressions outside see of actions inside, as far as it was asked for. */
  passRecords: Map<CompiledAction, PassRecord> | undefined;
  /** Its row with its inputs is in the store. */
  isStored = false;
  /** What expressions see of it, once it has ended. */
  record: JsonObject | undefined;

  constructor(action: CompiledAction, level: LevelInstance) {
    this.action = action;
    this.level = level;
    this.path = level.pathOf(action);
    this.hasSecuredInputs = action.settings.hasSecuredInputs;
    this.hasSecuredOutputs = action.settings.hasSecuredOutputs;
  }

  get hasEnded(): boolean {
    return END_STATUSES.has(this.status);
  }

  /** Milliseconds since 1970 after which the action has timed out. A do until looks at its own limits between its passes. */
  get deadlineAt(): number | undefined {
    const { settings, body } = this.action;
    if (settings.timeoutMs === undefined || this.startedAt === undefined || body.kind === 'until') return undefined;
    return this.startedAt + settings.timeoutMs;
  }

  isLate(now: number): boolean {
    return this.deadlineAt !== undefined && this.deadlineAt < now;
  }

  finish({ status, code, outputs, error }: Ending, now: number): void {
    this.status = status;
    this.code = code;
    this.outputs = outputs;
    // Why an action was skipped names no values.
    const isHidden = status !== 'Skipped' && (this.hasSecuredInputs || this.hasSecuredOutputs);
    this.error = isHidden && error !== undefined ? hiddenError(error) : error;
    this.startedAt ??= now;
    this.endedAt = now;
    this.wakeAt = undefined;
  }

  row(): ActionRow {
    const { path, status, code, error, inputs, outputs, hasSecuredInputs, hasSecuredOutputs } = this;
    const { startedAt, endedAt, retryCount, externalId, operation, wakeAt, isCancelPending, trackedProperties } = this;
    const progress = this.pollState === undefined || this.hasEnded ? this.progress : printJson(this.pollState);
    const { name, type } = this.action;
    return {
      ...{ path, name, type, status, code, error, inputs, outputs, hasSecuredInputs, hasSecuredOutputs },
      ...{ startedAt, endedAt, retryCount, externalId, operation, wakeAt, progress, isCancelPending, trackedProperties },
    };
  }

  /** Takes over what the store has. */
  restore(row: ActionRow): void {
    const { path: _path, name: _name, type: _type, ...state } = row;
    Object.assign(this, state);
    this.isStored = true;
    if (this.action.body.kind !== 'operation' || row.progress === undefined) return;
    this.pollState = parseJson(row.progress);
    this.progress = undefined;
  }
}
