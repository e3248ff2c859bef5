import type {
  ActionRow,
  FlowError,
  FlowResponse,
  RunConcurrency,
  RunState,
  StoredRun,
  StoredVariable,
  WaitingOperation,
} from '@tandem/cloud-engine';
import { type AccountId, type CloudFlowId, type CloudFlowRunId, JsonObject, type JsonValue, parseJson } from '@tandem/kernel';
import { decodeValue, type Sealer } from './blob-value.ts';
import { purposeOf } from './cloud-flow-run-batch.ts';
import { seqOf } from './cloud-flow-run-write.ts';
import type { Connection } from './connection.ts';
import { booleanOf, numberOf, oneOf, optionalNumberOf, optionalTextOf, type Row, textOf } from './row.ts';

const RUN_STATUSES = ['Running', 'Waiting', 'Succeeded', 'Failed', 'Cancelled', 'TimedOut'] as const;
const ACTION_STATUSES = ['Running', 'Waiting', 'Succeeded', 'Failed', 'Skipped', 'Cancelled', 'TimedOut'] as const;

/** Reads rows with their secured values opened, for the engine only. */
export class RunReader {
  readonly #connection: Connection;
  readonly #sealer: Sealer;

  constructor(connection: Connection, sealer: Sealer) {
    this.#connection = connection;
    this.#sealer = sealer;
  }

  run(runId: CloudFlowRunId): StoredRun | undefined {
    const row = this.#connection
      .prepare(
        'SELECT r.*, d.body AS definition FROM cloud_flow_run r JOIN cloud_flow_definition d ON d.hash = r.definitionHash WHERE r.id = ?',
      )
      .get(runId);
    return row === undefined ? undefined : this.#toRun(runId, row);
  }

  state(runId: CloudFlowRunId): RunState | undefined {
    const row = this.#connection
      .prepare('SELECT status, error, endedAt, response, hasSecuredResponse, isHeld FROM cloud_flow_run WHERE id = ?')
      .get(runId);
    return row === undefined ? undefined : this.#toState(runId, row);
  }

  actions(runId: CloudFlowRunId, paths: readonly string[]): readonly ActionRow[] {
    const seq = seqOf(this.#connection, runId);
    const select = this.#connection.prepare('SELECT * FROM cloud_flow_action WHERE run = ? AND path = ?');
    return paths.flatMap((path) => {
      const row = select.get(seq, path);
      return row === undefined ? [] : [this.#toAction(runId, row)];
    });
  }

  allActions(runId: CloudFlowRunId): readonly ActionRow[] {
    const rows = this.#connection
      .prepare('SELECT * FROM cloud_flow_action WHERE run = ? ORDER BY rowid')
      .all(seqOf(this.#connection, runId));
    return rows.map((row) => this.#toAction(runId, row));
  }

  variables(runId: CloudFlowRunId): readonly StoredVariable[] {
    const seq = seqOf(this.#connection, runId);
    const rows = this.#connection.prepare('SELECT * FROM cloud_flow_variable WHERE run = ?').all(seq);
    return rows.map((row) => this.#toVariable(runId, seq, row));
  }

  #toRun(runId: CloudFlowRunId, row: Row): StoredRun {
    const resubmitOf = optionalTextOf(row, 'resubmitOf');
    const resumeOf = optionalTextOf(row, 'resumeOf');
    const clientTrackingId = optionalTextOf(row, 'clientTrackingId');
    const concurrency = concurrencyOf(row);
    const trigger = this.#value(textOf(row, 'triggerOutputs'), purposeOf(runId, 'trigger'));
    return {
      runId,
      cloudFlowId: textOf(row, 'cloudFlowId') as CloudFlowId,
      cloudFlowName: textOf(row, 'cloudFlowName'),
      ownerId: textOf(row, 'ownerId') as AccountId,
      definition: textOf(row, 'definition'),
      definitionHash: textOf(row, 'definitionHash'),
      // Only the writer of this room wrote these two.
      connections: JSON.parse(textOf(row, 'connections')) as StoredRun['connections'],
      startedBy: JSON.parse(textOf(row, 'startedBy')) as StoredRun['startedBy'],
      triggerName: textOf(row, 'triggerName'),
      triggerOutputs: trigger instanceof JsonObject ? trigger : new JsonObject(),
      hasSecuredTrigger: booleanOf(row, 'hasSecuredTrigger'),
      startedAt: numberOf(row, 'startedAt'),
      ...(resubmitOf === null ? {} : { resubmitOf: resubmitOf as CloudFlowRunId }),
      ...(clientTrackingId === null ? {} : { clientTrackingId }),
      ...(resumeOf === null ? {} : { resumeOf: resumeOf as CloudFlowRunId }),
      ...(concurrency === undefined ? {} : { concurrency }),
      state: this.#toState(runId, row),
    };
  }

  #toState(runId: CloudFlowRunId, row: Row): RunState {
    const response = optionalTextOf(row, 'response');
    return {
      status: oneOf(row, 'status', RUN_STATUSES),
      error: errorOf(row) ?? undefined,
      endedAt: optionalNumberOf(row, 'endedAt') ?? undefined,
      response: response === null ? undefined : toResponse(this.#value(response, purposeOf(runId, 'response'))),
      hasSecuredResponse: booleanOf(row, 'hasSecuredResponse'),
      isHeld: booleanOf(row, 'isHeld'),
    };
  }

  #toAction(runId: CloudFlowRunId, row: Row): ActionRow {
    const path = textOf(row, 'path');
    return actionRow(row, (column) => {
      const text = optionalTextOf(row, column);
      return text === null ? undefined : this.#value(text, purposeOf(runId, `${path}:${column}`));
    });
  }

  #toVariable(runId: CloudFlowRunId, seq: number, row: Row): StoredVariable {
    const name = textOf(row, 'name');
    const purpose = purposeOf(runId, `variable:${name.toLowerCase()}`);
    const appends = this.#connection
      .prepare('SELECT seq, value FROM cloud_flow_variable_append WHERE run = ? AND name = ? ORDER BY seq')
      .all(seq, name);
    const values = appends.map((append) => this.#value(textOf(append, 'value'), purpose));
    const base = this.#value(textOf(row, 'value'), purpose);
    const last = appends.at(-1);
    return {
      name,
      type: oneOf(row, 'type', ['string', 'integer', 'float', 'boolean', 'array', 'object']),
      value: values.length === 0 ? base : Array.isArray(base) ? [...base, ...values] : `${base ?? ''}${values.join('')}`,
      isSecured: booleanOf(row, 'isSecured'),
      seq: last === undefined ? 0 : numberOf(last, 'seq'),
    };
  }

  #value(column: string, purpose: string): JsonValue {
    return decodeValue(this.#connection, column, { sealer: this.#sealer, purpose });
  }
}

/** @param readValue reads one of the columns inputs and outputs */
export function actionRow(row: Row, readValue: (column: 'inputs' | 'outputs') => JsonValue | undefined): ActionRow {
  return {
    path: textOf(row, 'path'),
    name: textOf(row, 'name'),
    type: textOf(row, 'type'),
    status: oneOf(row, 'status', ACTION_STATUSES),
    code: textOf(row, 'code'),
    error: errorOf(row) ?? undefined,
    inputs: readValue('inputs'),
    outputs: readValue('outputs'),
    hasSecuredInputs: booleanOf(row, 'hasSecuredInputs'),
    hasSecuredOutputs: booleanOf(row, 'hasSecuredOutputs'),
    startedAt: optionalNumberOf(row, 'startedAt') ?? undefined,
    endedAt: optionalNumberOf(row, 'endedAt') ?? undefined,
    retryCount: numberOf(row, 'retryCount'),
    externalId: optionalTextOf(row, 'externalId') ?? undefined,
    operation: optionalTextOf(row, 'operation') ?? undefined,
    wakeAt: optionalNumberOf(row, 'wakeAt') ?? undefined,
    progress: optionalTextOf(row, 'progress') ?? undefined,
    isCancelPending: booleanOf(row, 'isCancelPending'),
    trackedProperties: trackedOf(row),
  };
}

function trackedOf(row: Row): JsonValue | undefined {
  const text = optionalTextOf(row, 'trackedProperties');
  return text === null ? undefined : parseJson(text);
}

export function concurrencyOf(row: Row): RunConcurrency | undefined {
  const text = optionalTextOf(row, 'concurrency');
  // Only the writer of this room wrote it.
  return text === null ? undefined : (JSON.parse(text) as RunConcurrency);
}

export function errorOf(row: Row): FlowError | null {
  const text = optionalTextOf(row, 'error');
  // Only the writer of this room wrote it.
  return text === null ? null : (JSON.parse(text) as FlowError);
}

export function toResponse(value: JsonValue): FlowResponse | undefined {
  if (!(value instanceof JsonObject)) return undefined;
  const headers = value.get('headers');
  return {
    statusCode: Number(value.get('statusCode')),
    headers: Object.fromEntries(headers instanceof JsonObject ? Array.from(headers, ([name, text]) => [name, String(text)]) : []),
    body: value.get('hasBody') === true ? value.get('body') : undefined,
  };
}

export function toWaiting(row: Row): WaitingOperation {
  return {
    runId: textOf(row, 'id') as CloudFlowRunId,
    path: textOf(row, 'path'),
    externalId: textOf(row, 'externalId'),
    operation: textOf(row, 'operation'),
  };
}
