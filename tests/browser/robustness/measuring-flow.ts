import { userInfo } from 'node:os';
import type { ApiClient } from '@tandem/protocol';

const SCRIPT =
  "@INPUT Text : { 'Description': '', 'FriendlyName': 'Text', 'Type': 'String', 'IsOptional': False }\nSET Size TO Text.Length\n";
const SCHEMA = {
  type: 'object',
  properties: { text: { title: 'Text', type: 'string', 'x-ms-content-hint': 'TEXT', 'x-ms-dynamically-added': true } },
  required: ['text'],
};
const HOST = {
  connectionName: 'shared_uiflow',
  operationId: 'RunUIFlow_V2',
  apiId: '/providers/Microsoft.PowerApps/apis/shared_uiflow',
};

/** A cloud flow that asks for a text and gives it to a desktop flow. @returns its id */
export async function makeMeasuringFlow(call: ApiClient): Promise<string> {
  const [target] = (await call('listTargets', {})).items;
  if (target === undefined) throw new Error('no machine has registered');
  const connectionId = crypto.randomUUID();
  const username = userInfo().username;
  await call('createConnection', { body: { id: connectionId, name: 'Measure', kind: 'sign-in', targetId: target.targetId, username } });
  const { id: uiFlowId } = await call('importDesktopFlow', { body: { name: 'Measure', script: SCRIPT } });
  const parameters = { uiFlowId, runMode: 'attended', 'item/Text': "@triggerBody()['text']" };
  const definition = {
    triggers: { manual: { type: 'Request', kind: 'Button', inputs: { schema: SCHEMA } } },
    actions: { Measure: { type: 'OpenApiConnection', inputs: { host: HOST, parameters } } },
  };
  const connectionReferences = { shared_uiflow: { runtimeSource: 'embedded', connection: {}, api: { name: 'shared_uiflow' } } };
  const file = JSON.stringify({ properties: { connectionReferences, definition } });
  const { id } = await call('importCloudFlow', { body: { name: 'Measure', definition: file } });
  await call('updateCloudFlow', { params: { cloudFlowId: id }, body: { connections: { shared_uiflow: connectionId } } });
  return id;
}
