import { createHash } from 'node:crypto';
import type { ActionRow, ActionWrite, RunBatch, RunStart, RunState, VariableWrite } from '@tandem/cloud-engine';
import { type CloudFlowRunId, JsonObject, type JsonValue } from '@tandem/kernel';
import { type EncodedValue, encodeValue, type Sealer } from './blob-value.ts';

/** A batch as it was when it was committed: later changes of the run do not touch it. */
export interface EncodedBatch {
  readonly runId: CloudFlowRunId;
  readonly start: EncodedStart | undefined;
  readonly state: RunState;
  readonly error: string | null;
  readonly response: EncodedValue | undefined;
  readonly actions: readonly EncodedAction[];
  readonly variables: readonly EncodedVariable[];
}

export interface EncodedStart {
  readonly start: RunStart;
  readonly definitionHash: string;
  readonly triggerOutputs: EncodedValue;
}

export interface EncodedAction {
  readonly row: ActionRow;
  readonly isUpdate: boolean;
  readonly inputs: EncodedValue | undefined;
  readonly outputs: EncodedValue | undefined;
}

export interface EncodedVariable {
  readonly write: VariableWrite;
  readonly value: EncodedValue;
}

/** What a value of a run is sealed for. */
export function purposeOf(runId: CloudFlowRunId, place: string): string {
  return `cloud-flow-run:${runId}:${place}`;
}

export class BatchEncoder {
  readonly #sealer: Sealer;
  readonly #hashes = new Map<string, string>();

  constructor(sealer: Sealer) {
    this.#sealer = sealer;
  }

  encode({ runId, start, state, actions, variables }: RunBatch): EncodedBatch {
    return {
      runId,
      start: start === undefined ? undefined : this.#start(runId, start),
      state,
      error: state.error === undefined ? null : JSON.stringify(state.error),
      response: state.response === undefined ? undefined : this.#response(runId, state),
      actions: actions.map((write) => this.#action(runId, write)),
      variables: variables.map((write) => this.#variable(runId, write)),
    };
  }

  #start(runId: CloudFlowRunId, start: RunStart): EncodedStart {
    const triggerOutputs = this.#value(start.triggerOutputs, start.hasSecuredTrigger ? purposeOf(runId, 'trigger') : undefined);
    return { start, definitionHash: this.#hashOf(start.definition), triggerOutputs };
  }

  #response(runId: CloudFlowRunId, { response, hasSecuredResponse }: RunState): EncodedValue {
    const value = new JsonObject().set('statusCode', response?.statusCode ?? 200).set('body', response?.body ?? null);
    value.set('headers', JsonObject.of(Object.entries(response?.headers ?? {})));
    value.set('hasBody', response?.body !== undefined);
    return this.#value(value, hasSecuredResponse ? purposeOf(runId, 'response') : undefined);
  }

  #action(runId: CloudFlowRunId, { row, isUpdate }: ActionWrite): EncodedAction {
    const { inputs, outputs, hasSecuredInputs, hasSecuredOutputs, path } = row;
    const isWritten = inputs !== undefined && !isUpdate;
    return {
      row,
      isUpdate,
      inputs: isWritten ? this.#value(inputs, hasSecuredInputs ? purposeOf(runId, `${path}:inputs`) : undefined) : undefined,
      outputs:
        outputs === undefined ? undefined : this.#value(outputs, hasSecuredOutputs ? purposeOf(runId, `${path}:outputs`) : undefined),
    };
  }

  #variable(runId: CloudFlowRunId, write: VariableWrite): EncodedVariable {
    return {
      write,
      value: this.#value(write.value, write.isSecured ? purposeOf(runId, `variable:${write.name.toLowerCase()}`) : undefined),
    };
  }

  #value(value: JsonValue, purpose: string | undefined): EncodedValue {
    return encodeValue(value, purpose === undefined ? undefined : { sealer: this.#sealer, purpose });
  }

  /** Runs of one flow share the text of its definition. */
  #hashOf(text: string): string {
    const known = this.#hashes.get(text);
    if (known !== undefined) return known;
    const hash = createHash('sha256').update(text).digest('base64url');
    if (this.#hashes.size > 500) this.#hashes.clear();
    this.#hashes.set(text, hash);
    return hash;
  }
}
