import { asTandemError, JsonObject, type JsonValue, parseJson, printJson, TandemError, valueAt } from '@tandem/kernel';
import type { RunCall, RunServiceStore } from '@tandem/store';
import type { Vault } from '../vault/vault.ts';
import { RunCallLimit } from './run-call-limit.ts';
import type { ServedRun } from './served-run.ts';

export type RunCallStore = Pick<RunServiceStore, 'beginCall' | 'answerCall' | 'dropAnswers'>;

export interface RunCallsOptions {
  /** Where the calls of a run are kept. */
  readonly storeOf: (run: ServedRun) => RunCallStore;
  readonly vault: Vault;
}

export interface AskedCall {
  readonly callId: string;
  /** Calls whose answers have come. */
  readonly received: readonly string[];
}

/** How a call goes on that was begun by a server which ended before it had an answer: undefined when nobody knows what it did. */
export type Retake = () => Promise<JsonValue | undefined>;

const DEPTH = 1000;

/**
 * Does what a run asks for once, however often it asks: the answer, also a refusal, is kept sealed until the run says that it has come,
 * or has ended.
 */
export class RunCalls {
  readonly #options: RunCallsOptions;
  readonly #atWork = new Map<string, Promise<JsonValue>>();
  readonly #limit = new RunCallLimit();

  constructor(options: RunCallsOptions) {
    this.#options = options;
  }

  /**
   * @throws TandemError what the work throws; `TooManyRunCalls` before anything is done, since calls go on when no request waits for them;
   *   `RunCallInterrupted` when nobody knows any more what a former one did
   */
  async once(
    run: ServedRun,
    { callId, received }: AskedCall,
    { work, retake }: { readonly work: () => Promise<JsonValue>; readonly retake?: Retake },
  ): Promise<JsonValue> {
    const attempt = { runId: run.id, epoch: run.delivery.epoch };
    const store = this.#options.storeOf(run);
    if (received.length > 0) await store.dropAnswers(attempt, received);
    const call: RunCall = { ...attempt, callId };
    const key = `${attempt.runId}:${attempt.epoch}:${callId}`;
    const known = this.#atWork.get(key);
    if (known !== undefined) return known;
    const answer = this.#limit.hold(run.id, () => this.#answer({ store, call, work }, retake)).finally(() => this.#atWork.delete(key));
    this.#atWork.set(key, answer);
    return answer;
  }

  async #answer(asked: KeptCall, retake: Retake | undefined): Promise<JsonValue> {
    const { store, call } = asked;
    const state = await store.beginCall(call);
    switch (state.kind) {
      case 'new':
        return this.#carryOut(asked);
      case 'answered':
        return readAnswer(this.#options.vault.open(purposeOf(call), state.answer));
      case 'begun': {
        const found = await retake?.();
        if (found === undefined) throw interrupted();
        return this.#carryOut({ ...asked, work: async () => found });
      }
      case 'received':
        throw interrupted();
    }
  }

  async #carryOut(asked: KeptCall): Promise<JsonValue> {
    return readAnswer(await this.keep(asked));
  }

  /** Does the work of a call that has begun. @returns its answer after that is on disk */
  async keep({ store, call, work }: KeptCall): Promise<string> {
    const { vault } = this.#options;
    const answer = await work().then(
      (value) => JsonObject.of([['value', value]]),
      (thrown: unknown) => JsonObject.of([['error', errorOf(asTandemError(thrown))]]),
    );
    const text = printJson(answer);
    await store.answerCall(call, vault.seal(purposeOf(call), text));
    return text;
  }
}

export interface KeptCall {
  readonly store: RunCallStore;
  readonly call: RunCall;
  readonly work: () => Promise<JsonValue>;
}

function purposeOf({ runId, epoch, callId }: RunCall): string {
  return `run-call:${runId}:${epoch}:${callId}`;
}

function errorOf({ code, message, kind, status, fix }: TandemError): JsonValue {
  return JsonObject.of([
    ['code', code],
    ['message', message],
    ['kind', kind],
    ['status', status],
    ['fix', fix ?? null],
  ]);
}

/** @throws TandemError when the answer is a refusal */
function readAnswer(text: string): JsonValue {
  const answer = parseJson(text, { maxDepth: DEPTH });
  const error = valueAt(answer, ['error']);
  if (!(error instanceof JsonObject)) return valueAt(answer, ['value']) ?? null;
  const fix = error.get('fix');
  throw new TandemError(String(error.get('code')), String(error.get('message')), {
    kind: error.get('kind') === 'internal' ? 'internal' : error.get('kind') === 'operational' ? 'operational' : 'user',
    status: Number(error.get('status')),
    ...(typeof fix === 'string' ? { fix } : {}),
  });
}

function interrupted(): TandemError {
  return new TandemError('RunCallInterrupted', 'The server was restarted while it did this, so that nobody knows whether it was done.', {
    kind: 'operational',
    status: 409,
    fix: 'Look at what the step was to change, and run the flow again when nothing was done.',
  });
}
