import type { Connector, Operation, OperationOutcome } from '@tandem/cloud-engine';
import type { CompiledFlow } from '@tandem/cloud-flow';
import { JsonObject, type JsonValue, TandemError } from '@tandem/kernel';
import type { StandIns } from './stand-ins.ts';

/**
 * Results that stand in for connectors:
 * `{"actions": {"<action name>": <result>}, "operations": {"<apiName>/<operationId>": <result>}}`, where a result is
 * `{"status"?: "Succeeded"|"Failed"|"TimedOut"|"Cancelled", "code"?, "outputs"?, "error"?: {"code", "message"}}`. An action's own result
 * goes before that of its operation.
 *
 * @throws TandemError `InvalidMocks`
 */
export function mockConnectors(flow: CompiledFlow, mocks: JsonValue, { real = [], standIns }: UnmockedAnswers = {}): readonly Connector[] {
  if (!(mocks instanceof JsonObject)) throw invalid('The file of mocks holds no JSON object.');
  const apiNames = new Set([...flow.actions.values()].flatMap(({ body }) => (body.kind === 'operation' ? [body.apiName] : [])));
  return Array.from(apiNames, (apiName) => ({
    apiName,
    operation: (operationId) => mockOperation(mocks, { apiName, operationId, real, standIns }),
  }));
}

/** What answers when no mock does. */
export interface UnmockedAnswers {
  /** Connectors that carry the action out. */
  readonly real?: readonly Connector[];
  /** They go before. */
  readonly standIns?: StandIns | undefined;
}

interface MockedOperation {
  readonly apiName: string;
  readonly operationId: string;
  readonly real: readonly Connector[];
  readonly standIns: StandIns | undefined;
}

/** An action that no mock answers for is carried out when there is a connector that can. */
function mockOperation(mocks: JsonObject, { apiName, operationId, real, standIns }: MockedOperation): Operation {
  const carriedOut = real.find((connector) => connector.apiName === apiName)?.operation(operationId);
  const { poll, cancel } = carriedOut ?? {};
  return {
    async start(context, call) {
      const name = call.actionPath.slice(call.actionPath.lastIndexOf('/') + 1);
      const result = memberOf(mocks, 'actions', name) ?? memberOf(mocks, 'operations', `${apiName}/${operationId}`);
      if (result !== undefined) return { kind: 'ended', outcome: readOutcome(result, name) };
      if (standIns !== undefined) return { kind: 'ended', outcome: standIns.outcomeOf(`${apiName}/${operationId}`) };
      if (carriedOut !== undefined) return carriedOut.start(context, call);
      throw missing(name, `${apiName}/${operationId}`);
    },
    ...(poll === undefined ? {} : { poll }),
    ...(cancel === undefined ? {} : { cancel }),
  };
}

function missing(name: string, operation: string): TandemError {
  return new TandemError('MockMissing', `No mock answers for the action '${name}' (${operation}).`, {
    fix: `Give one in the file of --mocks: {"actions": {"${name}": {"outputs": {"body": {}}}}}`,
  });
}

function readOutcome(result: JsonObject, name: string): OperationOutcome {
  const status = statusOf(result.get('status') ?? 'Succeeded', name);
  const error = result.get('error');
  const code = result.get('code');
  return {
    status,
    code: typeof code === 'string' ? code : status === 'Succeeded' ? 'OK' : 'BadRequest',
    outputs: result.get('outputs') ?? null,
    isRetryable: false,
    ...(error instanceof JsonObject ? { error: { code: textOf(error.get('code')), message: textOf(error.get('message')) } } : {}),
  };
}

function statusOf(status: JsonValue, name: string): OperationOutcome['status'] {
  const known = (['Succeeded', 'Failed', 'TimedOut', 'Cancelled'] as const).find((candidate) => candidate === status);
  if (known === undefined) throw invalid(`The status of the mock for '${name}' is none of Succeeded, Failed, TimedOut and Cancelled.`);
  return known;
}

function memberOf(mocks: JsonObject, group: string, name: string): JsonObject | undefined {
  const members = mocks.get(group);
  const found = members instanceof JsonObject ? members.get(name) : undefined;
  return found instanceof JsonObject ? found : undefined;
}

function textOf(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

function invalid(message: string): TandemError {
  return new TandemError('InvalidMocks', message, { fix: 'See: tandem help cloud run' });
}
