import { randomUUID } from 'node:crypto';
import type { DesignerCommand } from '@tandem/protocol';
import { expect, test } from 'vitest';
import { callsOperations } from '../start-desktop-run.ts';
import { type DesignerServer, nextCommand, type OpenLink, startDesigners, tell } from './start-designers.ts';

const RUN: Extract<DesignerCommand, { kind: 'run' }> = {
  kind: 'run',
  script: [
    "PowerAutomateSecretVariables.GetCredential CredentialName: 'Shop' Credential=> Shop",
    callsOperations('shared_commondataserviceforapps/CreateRecordWithOrganization', 'shared_approvals/CreateAnApproval'),
  ].join('\n'),
  inputs: '{}',
  breakpoints: [],
  from: null,
  isStepping: false,
  delayMs: 100,
};
const OUTCOME = { status: 'Succeeded', outputs: '{}', error: null, startedAt: 1, endedAt: 2, actionCount: 3 } as const;
const call = () => ({ callId: randomUUID() });

/** Begins a debug run; what it may ask the server for, with its ticket. */
async function beginRun({ server }: DesignerServer, { designer, machine }: Pick<OpenLink, 'designer' | 'machine'>) {
  const invented = { ticket: 'invented', environment: { id: 'e', name: 'n' }, flow: { id: randomUUID(), name: 'n' } };
  designer.send({ ...RUN, services: invented });
  const { services } = (await nextCommand(machine)) as Extract<DesignerCommand, { kind: 'run' }>;
  const headers = { authorization: `Bearer ${services?.ticket}` };
  return {
    services,
    ask: (path: string, body: object) => server.ask(`/api/run-services/${path}`, { method: 'POST', headers, body }),
  };
}

test('a debug run reaches the server in the name of whoever debugs', async () => {
  const designers = await startDesigners();
  const { services, ask } = await beginRun(designers, await designers.open());
  const { admin, flow } = designers;
  expect(services).toMatchObject({ ticket: expect.stringMatching(/^[\w-]{43}$/), flow: { id: flow.id, name: 'Make folder' } });
  const credential = await admin.call('createCredential', { body: { name: 'Shop', username: 'mara', password: 'hunter2' } });
  expect((await ask('credentials/get', { name: 'Shop' })).json).toEqual({ username: 'mara', password: 'hunter2' });
  await admin.call('createCredential', { body: { name: 'Bank', username: 'mara', password: 'hunter3' } });
  expect(await ask('credentials/get', { name: 'Bank' })).toMatchObject({ status: 403, json: { error: { code: 'CredentialNotNamed' } } });
  const [use] = (await admin.call('listCredentialUses', { params: { credentialId: credential.id } })).items;
  expect(use).toMatchObject({ desktopFlowName: 'Make folder', machineName: 'Desk' });
});

test('a debug run takes no item twice, and the history names whoever debugs', async () => {
  const designers = await startDesigners();
  const { ask } = await beginRun(designers, await designers.open());
  const { admin } = designers;
  const queue = await admin.call('createWorkQueue', { body: { name: 'Orders' } });
  for (const name of ['A', 'B']) await admin.call('addWorkQueueItem', { params: { workQueueId: queue.id }, body: { name, value: name } });
  const first = { ...call(), queue: 'orders' };
  const [once, again] = [await ask('work-queues/take', first), await ask('work-queues/take', first)];
  expect([once.json, again.json]).toEqual([once.json, once.json]);
  expect(once.json).toMatchObject({ item: { name: 'A' } });
  expect((await ask('work-queues/take', { ...call(), queue: 'orders', received: [first.callId] })).json).toMatchObject({
    item: { name: 'B' },
  });
  expect((await ask('work-queues/take', first)).json).toMatchObject({ error: { code: 'RunCallInterrupted' } });
  const { items } = await admin.call('listWorkQueueItems', { params: { workQueueId: queue.id }, query: {} });
  expect(items.map(({ processor }) => processor?.kind)).toEqual(['account', 'account']);
});

test('the ticket ends with the run, with its link, and with the sign-in', async () => {
  const designers = await startDesigners();
  const open = await designers.open();
  const { admin } = designers;
  const isGood = async ({ ask }: Awaited<ReturnType<typeof beginRun>>) => (await ask('credentials/get', { name: 'Shop' })).status === 404;
  const first = await beginRun(designers, open);
  expect(await isGood(first)).toBe(true);
  tell(open.machine, open.link.id, { kind: 'started' });
  tell(open.machine, open.link.id, { kind: 'ended', outcome: OUTCOME });
  await open.designer.next('ended');
  expect(await isGood(first)).toBe(false);

  const second = await beginRun(designers, open);
  expect(second.services?.ticket).not.toBe(first.services?.ticket);
  expect([await isGood(first), await isGood(second)]).toEqual([false, true]);
  await admin.call('closeDesignerLink', { params: { linkId: open.link.id } });
  expect(await isGood(second)).toBe(false);

  const third = await beginRun(designers, await designers.open());
  await admin.call('signOut', {});
  await expect.poll(() => isGood(third), { timeout: 10_000 }).toBe(false);
});

test('a run that is asked for twice has one ticket, as the machine begins it once', async () => {
  const designers = await startDesigners();
  const open = await designers.open();
  const [first, second] = [await beginRun(designers, open), await beginRun(designers, open)];
  expect(second.services?.ticket).toBe(first.services?.ticket);
});

test('a debug run writes rows as whoever debugs, and cannot use what keeps by which run it was called', async () => {
  const designers = await startDesigners();
  const { ask } = await beginRun(designers, await designers.open());
  const invoke = (apiName: string, operationId: string, parameters: object) =>
    ask('connectors/invoke', {
      ...call(),
      connection: 'any',
      connectorId: `/providers/Microsoft.PowerApps/apis/${apiName}`,
      operationId,
      parameters,
    });
  const row = await invoke('shared_commondataserviceforapps', 'CreateRecordWithOrganization', {
    organization: 'here',
    entityName: 'accounts',
    'item/name': 'A',
  });
  expect(row).toMatchObject({ status: 200, json: { outputs: { body: { name: 'A' } } } });
  const approval = await invoke('shared_approvals', 'CreateAnApproval', {});
  expect(approval).toMatchObject({ status: 409, json: { error: { code: 'ConnectorNotInDebugRun' } } });
});

test('a run that could not be asked for gives the next one nothing', async () => {
  const designers = await startDesigners();
  const open = await designers.open();
  const quotes = '"'.repeat(8 * 1024 * 1024);
  open.designer.send({ ...RUN, script: `${RUN.script.replace('Shop', 'Bank')}\n# ${quotes}` });
  expect(await open.designer.next('refused')).toMatchObject({ code: 'DesignerCommandTooLarge' });
  const { ask } = await beginRun(designers, open);
  const codeFor = async (name: string) => ((await ask('credentials/get', { name })).json as { error: { code: string } }).error.code;
  expect([await codeFor('Shop'), await codeFor('Bank')]).toEqual(['CredentialNotFound', 'CredentialNotNamed']);
});
