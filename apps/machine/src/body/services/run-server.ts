import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { ActionError } from '@tandem/desktop-engine';
import { JsonObject, type JsonValue, parseJson, printJson, valueAt } from '@tandem/kernel';

/** What a body knows of its way to the server; part of its order. */
export interface RunServerAccess {
  /** Address of the server, such as `https://tandem.example`. */
  readonly serverUrl: string;
  /** Proves the run. Never logged. */
  readonly ticket: string;
}

export interface Question {
  /** Below `/api/run-services/`. */
  readonly path: string;
  readonly body: JsonObject;
  /** What errors of the server are called in the flow, by their codes. */
  readonly errors: Readonly<Record<string, string>>;
  /** What any other is called. */
  readonly otherError: string;
  readonly timeoutMs?: number;
}

const ANSWER_MS = 30_000;
/** A server that is restarted comes back within that time. */
const COME_BACK_MS = 180_000;
const PAUSES_MS = [100, 300, 1_000, 3_000];
const LAST_PAUSE_MS = 5_000;
const MOST_RECEIVED = 100;
/** Nothing was done: it can be asked again. */
const TOO_MANY = 'TooManyRunCalls';
/** It is being done: the answer is asked for again. */
const GOES_ON = 'RunCallGoesOn';
const DEPTH = 1000;

/** The server as a body reaches it: asked again with the same call id until an answer comes, so that nothing is done twice. */
export class RunServer {
  readonly #access: RunServerAccess;
  #received: string[] = [];

  constructor(access: RunServerAccess) {
    this.#access = access;
  }

  /** Something that is to be done once. @throws ActionError */
  async once(question: Question, signal: AbortSignal): Promise<JsonValue> {
    const callId = randomUUID();
    const received = this.#received.splice(0, MOST_RECEIVED);
    const body = question.body.copy().set('callId', callId).set('received', received);
    const answer = await this.ask({ ...question, body }, signal);
    this.#received.push(callId);
    return answer;
  }

  /** Something that changes nothing. @throws ActionError, what the signal was aborted with */
  async ask(question: Question, signal: AbortSignal): Promise<JsonValue> {
    for (;;) {
      const answer = await this.#answer(question, signal);
      if (codeOf(answer.json) !== GOES_ON) return readAnswer(answer, question);
    }
  }

  async #answer(question: Question, signal: AbortSignal): Promise<Answer> {
    const until = Date.now() + COME_BACK_MS;
    for (let attempt = 0; ; attempt += 1) {
      const answer = await this.#send(question, signal);
      if (answer !== undefined) return answer;
      signal.throwIfAborted();
      if (Date.now() > until)
        throw new ActionError(
          'ServiceUnavailableError',
          'The server does not answer. Check that it runs and can be reached from this machine.',
        );
      await sleep(PAUSES_MS[attempt] ?? LAST_PAUSE_MS, undefined, { signal });
    }
  }

  /** Undefined when no answer of the server came, so that it can be asked again. */
  async #send({ path, body, timeoutMs = ANSWER_MS }: Question, signal: AbortSignal): Promise<Answer | undefined> {
    try {
      const response = await fetch(new URL(`${this.#access.serverUrl}/api/run-services/${path}`), {
        method: 'POST',
        headers: { authorization: `Bearer ${this.#access.ticket}`, 'content-type': 'application/json' },
        body: printJson(body),
        redirect: 'error',
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
      });
      const json = parsed(await response.text());
      const code = json === undefined ? undefined : codeOf(json);
      const isAnswer = json !== undefined && (response.ok || (code !== undefined && code !== TOO_MANY));
      return isAnswer ? { isOk: response.ok, json } : undefined;
    } catch {
      return undefined;
    }
  }
}

function codeOf(json: JsonValue): JsonValue | undefined {
  return valueAt(json, ['error', 'code']);
}

interface Answer {
  readonly isOk: boolean;
  readonly json: JsonValue;
}

function readAnswer({ isOk, json }: Answer, { errors, otherError }: Question): JsonValue {
  if (isOk) return json;
  const [code, message, fix] = ['code', 'message', 'fix'].map((name) => valueAt(json, ['error', name]));
  const words = [message, fix].filter((text) => typeof text === 'string').join(' ');
  throw new ActionError(code === 'RunTicketInvalid' ? 'ServiceUnavailableError' : (errors[String(code)] ?? otherError), words);
}

function parsed(text: string): JsonValue | undefined {
  try {
    return parseJson(text, { maxDepth: DEPTH });
  } catch {
    return undefined;
  }
}

/** A text in an answer; empty when there is none. */
export function textIn(json: JsonValue, name: string): string {
  const value = json instanceof JsonObject ? json.get(name) : undefined;
  return typeof value === 'string' ? value : '';
}
