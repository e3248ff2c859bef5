import type { CommitAttachment, Connector, Operation, OperationCall, OperationOutcome, OperationStart } from '@tandem/cloud-engine';
import { JsonObject, type JsonValue, TandemError } from '@tandem/kernel';

export function succeeded(body: JsonValue = null): OperationOutcome {
  const outputs = JsonObject.of([
    ['statusCode', 200],
    ['body', body],
  ]);
  return { status: 'Succeeded', code: 'OK', outputs, isRetryable: false };
}

export function failed(code: string, isRetryable = false): OperationOutcome {
  return { status: 'Failed', code, outputs: null, error: { code, message: `It failed with ${code}.` }, isRetryable };
}

/** The failure of a service that repeats what it was given. */
function refused(parameters: JsonObject): OperationOutcome {
  const message = `Nobody has the password '${String(parameters.get('password'))}'.`;
  return { status: 'Failed', code: 'Refused', outputs: null, error: { code: 'Refused', message }, isRetryable: false };
}

/**
 * The world outside of an engine, which goes on when the engine crashes: `Echo` has its effect at once, `Later` waits until
 * somebody completes it, `Flaky` fails as often as it is told, `Throws` throws.
 */
export class TestConnector implements Connector {
  readonly apiName = 'shared_test';
  /** `operation path#attempt` of every effect, in order. */
  readonly effects: string[] = [];
  readonly cancelled: string[] = [];
  /** Hears of each effect while it happens, so that it can be kept where a crash does not reach. */
  effectHappened: ((effect: string) => void) | undefined;
  /** Ended calls that `outcomeOf` tells. */
  readonly outcomes = new Map<string, OperationOutcome>();
  attachment: ((call: OperationCall) => CommitAttachment | undefined) | undefined;
  isStartedByCommit = false;
  readonly waiting: string[] = [];
  /** What happens outside before a call that waits has returned. */
  beforeWaiting: ((externalId: string) => Promise<void>) | undefined;

  operation(operationId: string): Operation | undefined {
    switch (operationId) {
      case 'Echo':
        return { start: async (_, call) => ({ kind: 'ended', outcome: succeeded(this.#effect('Echo', call)) }) };
      case 'Made':
        return { isStartedByCommit: true, makesAtStart: true, start: (_, call) => this.#made(call) };
      case 'Secret':
        return {
          hasSecuredInputs: async () => true,
          start: async (_, call) => ({ kind: 'ended', outcome: { ...succeeded(this.#effect('Secret', call)), hasSecuredOutputs: true } }),
        };
      case 'SecretFailure':
        return {
          hasSecuredInputs: async () => true,
          start: async (_, { parameters }) => ({ kind: 'ended', outcome: refused(parameters) }),
        };
      case 'Flaky':
        return { start: async (_, call) => ({ kind: 'ended', outcome: this.#flaky(call) }) };
      case 'Throws':
        return {
          start: async () => Promise.reject(new TandemError('ConnectionMissing', 'There is no connection.', { fix: 'Choose one.' })),
        };
      case 'Never':
        return { start: () => new Promise(() => {}) };
      case 'Later':
        return this.#later();
      case 'Polled':
        return this.#polled();
      case 'CalledBack':
        return { start: async (_, { callback, ...call }) => this.#calledBack(call, callback?.externalId ?? '') };
      default:
        return undefined;
    }
  }

  /** As real ones, it looks something up before it makes anything. */
  async #made(call: OperationCall): Promise<OperationStart> {
    await Promise.resolve();
    return { kind: 'ended', outcome: succeeded(this.#effect('Made', call)) };
  }

  #later(): Operation {
    return {
      isStartedByCommit: this.isStartedByCommit,
      start: async (_, call) => {
        const externalId = `call:${call.runId}:${call.actionPath}:${call.attempt}`;
        const attachment = this.attachment?.(call);
        return { kind: 'waiting', externalId, ...(attachment === undefined ? {} : { attachment }) };
      },
      committed: (externalId) => {
        this.waiting.push(externalId);
      },
      outcomeOf: async (externalId) => this.outcomes.get(externalId),
      cancel: async (externalId) => {
        this.cancelled.push(externalId);
      },
    };
  }

  /** Works for as many seconds as it is told. */
  #polled(): Operation {
    return {
      start: async (_, call) => {
        this.#effect('Polled', call);
        return { kind: 'polling', afterMs: 1000, state: 1 };
      },
      poll: async (_, { parameters }, state) => {
        const asked = Number(state);
        if (asked < Number(parameters.get('seconds') ?? 1)) return { kind: 'polling', afterMs: 1000, state: asked + 1 };
        return { kind: 'ended', outcome: succeeded(`asked ${asked} times`) };
      },
    };
  }

  async #calledBack(call: OperationCall, externalId: string): Promise<OperationStart> {
    this.#effect('CalledBack', call);
    await this.beforeWaiting?.(externalId);
    this.waiting.push(externalId);
    return { kind: 'waiting', externalId };
  }

  #effect(name: string, { actionPath, attempt, parameters }: OperationCall): JsonValue {
    const effect = `${name} ${actionPath}#${attempt}`;
    this.effects.push(effect);
    this.effectHappened?.(effect);
    return parameters;
  }

  #flaky(call: OperationCall): OperationOutcome {
    this.#effect('Flaky', call);
    const failures = Number(call.parameters.get('failures') ?? 1);
    return call.attempt <= failures ? failed('TooManyRequests', true) : succeeded('at last');
  }
}

/** An action that calls the connector. */
export function call(
  operationId: string,
  parameters: Record<string, unknown> = {},
  more: Record<string, unknown> = {},
): Record<string, unknown> {
  const host = { apiId: '/providers/Microsoft.PowerApps/apis/shared_test', connectionName: 'shared_test', operationId };
  return { type: 'OpenApiConnection', inputs: { host, parameters, authentication: "@parameters('$authentication')" }, ...more };
}
