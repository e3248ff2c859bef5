import { ActionError, defineExternalAction, fromJson, parameters, toJson } from '@tandem/desktop-engine';
import { JsonObject } from '@tandem/kernel';

const { text } = parameters;

export const CLOUD_CONNECTOR_ACTIONS = [
  defineExternalAction({
    id: 'External.InvokeCloudConnector',
    title: 'Run cloud connector action',
    parameters: { Connection: text(''), ConnectorId: text(), OperationId: text() },
    errors: ['CloudConnectorError', 'ServiceUnavailableError'],
    run: async ({ Connection, ConnectorId, OperationId }, { services, context }, { inputs, outputs }) => {
      if (services.cloudConnectors === undefined) {
        throw new ActionError('ServiceUnavailableError', 'This run reaches no cloud connectors. Run the flow on a machine of the server.');
      }
      const given = JsonObject.of([...inputs].map(([name, value]) => [name, toJson(value)] as const));
      const call = { connection: Connection, connectorId: ConnectorId, operationId: OperationId, parameters: given };
      const answer = await services.cloudConnectors.invoke(call, context.signal);
      // The designer names the one output after the operation: it is what the service answered.
      const body = fromJson(answer.get('body') ?? null);
      return Object.fromEntries(outputs.map((name) => [name, body]));
    },
  }),
];
