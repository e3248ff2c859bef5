import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { userInfo } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Canary } from './secret-sweep/canary.ts';
import { filesBelow, type Place, processTable } from './secret-sweep/places.ts';
import { SweptTandem } from './secret-sweep/swept-tandem.ts';
import { until } from './support/until.ts';

const password = new Canary();

/** Takes what the queue has; for each it signs in at a service and writes a row of a table. */
function worker(url: string): string {
  return `@OUTPUT Handled : { 'Description': '', 'FriendlyName': 'Handled', 'Type': 'Numeric' }
@OUTPUT Told : { 'Description': '', 'FriendlyName': 'Told', 'Type': 'String' }
@OUTPUT Where : { 'Description': '', 'FriendlyName': 'Where', 'Type': 'String' }
SET Handled TO 0
PowerAutomateSecretVariables.GetCredential CredentialName: $'''Shop''' Credential=> Shop
SET Told TO Shop.Password
SET Shown TO $'''%Shop.Password% is the password'''
PowerAutomateEnvironment.GetFlowMetadata CurrentSubflowName=> Subflow FlowName=> Flow
SET Where TO $'''%Flow% %Subflow%'''
Logging.LogMessage Message: Shown LogLevel: Logging.LogLevel.InfoLevel
LOOP WHILE (WorkQueues.ProcessWorkQueueItem.ProcessWorkQueueItem WorkQueue: $'''orders''' WorkQueueItem=> Item)
    Web.InvokeWebService.InvokeWebServiceUseAuth Url: $'''${url}''' Username: Shop.Username Password: Shop.Password Response=> Answer StatusCode=> Status
    @@'OutputSchema:CreateRecordResponse': '1'
    External.InvokeCloudConnector Connection: '0b1f' ConnectorId: '/providers/Microsoft.PowerApps/apis/shared_commondataserviceforapps' OperationId: 'CreateRecordWithOrganization' @organization: 'here' @entityName: 'accounts' @'item/name': Item.Value @CreateRecordResponse=> Row
    WorkQueues.UpdateWorkQueueItem.UpdateWithProcessingNotes WorkQueueItem: Item Status: WorkQueues.WorkQueueItemStatus.Processed ProcessingResult: $'''%Status% %Row['name']%'''
    SET Handled TO Handled + 1
END
`;
}

function caller(uiFlowId: string): string {
  const host = { connectionName: 'shared_uiflow', operationId: 'RunUIFlow_V2', apiId: '/providers/Microsoft.PowerApps/apis/shared_uiflow' };
  const definition = {
    triggers: { manual: { type: 'Request', kind: 'Button', inputs: {} } },
    actions: { Work: { type: 'OpenApiConnection', runAfter: {}, inputs: { host, parameters: { uiFlowId, runMode: 'attended' } } } },
  };
  const connectionReferences = { shared_uiflow: { runtimeSource: 'embedded', connection: {}, api: { name: 'shared_uiflow' } } };
  return JSON.stringify({ properties: { connectionReferences, definition }, schemaVersion: '1.0.0.0' });
}

describe('a desktop flow that a cloud flow runs', { timeout: 60_000 }, () => {
  let tandem: SweptTandem;
  let shop: Server;
  const seen: string[] = [];

  beforeAll(async () => {
    tandem = await SweptTandem.start();
    shop = createServer(({ headers }, response) => {
      if (headers.authorization === undefined) response.writeHead(401, { 'www-authenticate': 'Basic realm="shop"' }).end();
      else response.end('welcome', () => seen.push(String(headers.authorization)));
    }).listen(0, '127.0.0.1');
    await once(shop, 'listening');
  }, 60_000);
  afterAll(async () => {
    await tandem?.remove();
    shop?.close();
  });

  test('takes items, signs in with a credential and writes rows, and the password is nowhere', async () => {
    await tandem.call('createCredential', { body: { name: 'Shop', username: 'mara', password: password.text } });
    const queue = await tandem.call('createWorkQueue', { body: { name: 'Orders' } });
    for (const value of ['Contoso', 'Fabrikam', 'Größe & Co.']) {
      await tandem.call('addWorkQueueItem', { params: { workQueueId: queue.id }, body: { name: value, value } });
    }
    const { port } = shop.address() as AddressInfo;
    const script = worker(`http://127.0.0.1:${port}/`);
    const desktop = await tandem.call('importDesktopFlow', { body: { name: 'Worker', script } });
    const connectionId = randomUUID();
    const [target] = (await tandem.call('listTargets', {})).items;
    const connection = {
      id: connectionId,
      name: 'Here',
      kind: 'sign-in',
      targetId: target?.targetId ?? '',
      username: userInfo().username,
    } as const;
    await tandem.call('createConnection', { body: connection });
    const flow = await tandem.call('importCloudFlow', { body: { name: 'Caller', definition: caller(desktop.id) } });
    const params = { cloudFlowId: flow.id };
    await tandem.call('updateCloudFlow', { params, body: { connections: { shared_uiflow: connectionId } } });
    const { runId } = await tandem.call('runCloudFlow', { params, body: {} });
    const run = await until('the run to end', async () => {
      const detail = await tandem.call('getCloudFlowRun', { params: { runId } });
      return ['Running', 'Waiting'].includes(detail.status) ? undefined : detail;
    });
    expect([run.status, run.actions[0]?.error]).toEqual(['Succeeded', null]);

    const [desktopRun] = (await tandem.call('listDesktopFlowRuns', { query: { parentRunId: runId } })).items;
    const detail = await tandem.call('getDesktopFlowRun', { params: { runId: desktopRun?.id ?? '' } });
    expect(detail.outputs).toMatchObject({ Handled: 3, Where: 'Worker Main' });
    expect(whoTells([{ name: 'outputs', bytes: Buffer.from(JSON.stringify([detail, run])) }])).toEqual([]);

    expect(seen).toEqual(Array(3).fill(`Basic ${Buffer.from(`mara:${password.text}`).toString('base64')}`));
    const { items } = await tandem.call('listWorkQueueItems', { params: { workQueueId: queue.id }, query: {} });
    expect(items.map(({ status, processor }) => [status, processor?.kind])).toEqual(Array(3).fill(['Processed', 'desktop-flow-run']));
    const [use] = (await tandem.call('listCredentialUses', { params: { credentialId: await credentialId() } })).items;
    expect(use).toMatchObject({ desktopFlowRunId: desktopRun?.id, desktopFlowName: 'Worker' });

    expect(whoTells([...processTable(), ...filesBelow(tandem.home), ...tandem.output])).toEqual([]);
    await tandem.stop();
    expect(whoTells([...filesBelow(tandem.home), ...tandem.output])).toEqual([]);
  });

  async function credentialId(): Promise<string> {
    return (await tandem.call('listCredentials', {})).items[0]?.id ?? '';
  }
});

function whoTells(places: readonly Place[]): readonly string[] {
  expect(places.length).toBeGreaterThan(0);
  return places.filter(({ bytes }) => password.isIn(bytes)).map(({ name }) => name);
}
