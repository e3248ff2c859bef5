import type { RunServices } from '@tandem/desktop-engine';
import { JsonObject, valueAt } from '@tandem/kernel';
import { RunServer, type RunServerAccess, textIn } from './run-server.ts';
import { serverWorkQueues } from './server-work-queues.ts';

/** What an order says of the server and of what runs where. */
export interface BodyServices extends RunServerAccess {
  readonly environment: { readonly id: string; readonly name: string };
  readonly flow: { readonly id: string; readonly name: string };
}

/** The server says within a minute that an operation goes on; an older one waits for its end, for two. */
const CONNECTOR_MS = 150_000;

/** What a run reaches beyond its machine: the services of the server, by the ticket of the run. */
export function runServices({ environment, flow, ...access }: BodyServices): RunServices {
  const server = new RunServer(access);
  return {
    workQueues: serverWorkQueues(server),
    credentials: {
      async get(name, signal) {
        const answer = await server.ask(
          {
            path: 'credentials/get',
            body: JsonObject.of([['name', name]]),
            errors: { CredentialNotNamed: 'InvalidCredentialsConfigurationError' },
            otherError: 'GetCredentialError',
          },
          signal,
        );
        return { username: textIn(answer, 'username'), password: textIn(answer, 'password') };
      },
    },
    cloudConnectors: {
      async invoke({ connection, connectorId, operationId, parameters }, signal) {
        const body = JsonObject.of([
          ['connection', connection],
          ['connectorId', connectorId],
          ['operationId', operationId],
          ['parameters', parameters],
        ]);
        const question = { path: 'connectors/invoke', body, errors: {}, otherError: 'CloudConnectorError', timeoutMs: CONNECTOR_MS };
        const outputs = valueAt(await server.once(question, signal), ['outputs']);
        return outputs instanceof JsonObject ? outputs : new JsonObject();
      },
    },
    metadata: JsonObject.of([
      ['EnvironmentId', environment.id],
      ['EnvironmentName', environment.name],
      ['FlowId', flow.id],
      ['FlowName', flow.name],
    ]),
  };
}
