import { randomUUID } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { seal } from '@tandem/sealing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Canary } from './secret-sweep/canary.ts';
import { ASKER, carrier, keeper, LOSER } from './secret-sweep/flows.ts';
import { everyAnswer, filesBelow, type PathIds, type Place, processTable } from './secret-sweep/places.ts';
import { SweptTandem } from './secret-sweep/swept-tandem.ts';
import { lacksBrowser, lacksRoot } from './support/needs.ts';
import { OsAccount } from './support/os-account.ts';
import { PortalBrowser } from './support/portal-browser.ts';
import { until } from './support/until.ts';
import { Portal } from './worked-example/portal.ts';

const secret = new Canary();
const password = new Canary();

/** The places that hold one of the secrets in any form. A sweep that read next to nothing proves nothing. */
function whoTells(places: readonly Place[]): readonly string[] {
  expect(places.length).toBeGreaterThan(0);
  return places.filter(({ bytes }) => secret.isIn(bytes) || password.isIn(bytes)).map(({ name }) => name);
}

describe('a password and a sensitive input', { timeout: 60_000 }, () => {
  let tandem: SweptTandem;
  let account: OsAccount | undefined;
  let connectionId: string;
  let cloudFlowId: string;
  let runId: string;
  let desktopFlowIds: readonly string[];
  /** Outside of what is swept. */
  const outside = mkdtempSync(join(tmpdir(), 'tandem-outside-'));
  const [proof, go] = [join(outside, 'proof'), join(outside, 'go')];

  beforeAll(async () => {
    chmodSync(outside, 0o777);
    tandem = await SweptTandem.start();
    // Without root there is no account whose password one could know: then only the input is swept for.
    if (!lacksRoot) account = OsAccount.make(password.text);
  }, 60_000);
  afterAll(async () => {
    await tandem?.remove();
    account?.remove();
    rmSync(outside, { recursive: true, force: true });
  });

  test('would be found in every form', () => {
    const path = join(tandem.home, 'planted');
    const json = JSON.stringify({ inner: JSON.stringify({ text: secret.text }) });
    const forms = [
      Buffer.from(`before ${password.text} after`),
      Buffer.from(json),
      Buffer.from(json, 'utf16le'),
      ...[0, 1, 2].map((count) => Buffer.from(Buffer.from('x'.repeat(count) + secret.text + json).toString('base64'))),
      Buffer.from(Buffer.from(password.text).toString('hex').toUpperCase()),
      Buffer.from(Buffer.from(password.text, 'utf16le').toString('hex')),
      Buffer.from(encodeURIComponent(secret.text)),
    ];
    for (const form of forms) {
      writeFileSync(path, form);
      expect([form.toString(), whoTells(filesBelow(tandem.home))]).toEqual([form.toString(), [path]]);
    }
    rmSync(path);
    expect(whoTells(filesBelow(tandem.home))).toEqual([]);
  });

  test('reach the machine and its session, and are nowhere while the run goes on', async () => {
    connectionId = await makeConnection();
    const keeperFlow = await tandem.call('importDesktopFlow', { body: { name: 'Keeper', script: keeper({ proof, go }) } });
    const loserFlow = await tandem.call('importDesktopFlow', { body: { name: 'Loser', script: LOSER } });
    desktopFlowIds = [keeperFlow.id, loserFlow.id];
    const runMode = account === undefined ? 'attended' : 'unattended';
    const definition = carrier({ keeperId: keeperFlow.id, loserId: loserFlow.id, runMode });
    const flow = await tandem.call('importCloudFlow', { body: { name: 'Carrier', definition } });
    cloudFlowId = flow.id;
    const params = { cloudFlowId };
    await tandem.call('updateCloudFlow', { params, body: { connections: { shared_uiflow: connectionId } } });
    ({ runId } = await tandem.call('runCloudFlow', { params, body: { body: { text: secret.text } } }));
    // The file is there before anything is in it.
    const length = await until('the desktop flow to have its input', async () => {
      return existsSync(proof) ? readFileSync(proof, 'utf8').trim() || undefined : undefined;
    });
    expect(length).toBe(String(secret.text.length));

    expect(whoTells(processTable())).toEqual([]);
    expect(whoTells(filesBelow(tandem.home))).toEqual([]);
    expect(whoTells(tandem.output)).toEqual([]);
  });

  test('are in no answer of the API after it', async () => {
    writeFileSync(go, '');
    const run = await until('the run to end', async () => {
      const detail = await tandem.call('getCloudFlowRun', { params: { runId } });
      return ['Running', 'Waiting'].includes(detail.status) ? undefined : detail;
    });
    expect(Object.fromEntries(run.actions.map(({ name, status }) => [name, status]))).toEqual({
      Keep: 'Succeeded',
      Again: 'Succeeded',
      Lose: 'Failed',
    });
    const answers = await everyAnswer(await askAsAdmin(), await pathIds());
    expect(whoTells(answers)).toEqual([]);
  });

  test.skipIf(lacksBrowser)('are on no page of the portal', async () => {
    const browser = await PortalBrowser.open(tandem.url);
    try {
      await browser.page.goto('/');
      await new Portal(browser.page).signIn(tandem.identity);
      await browser.page.getByRole('heading', { name: 'Home' }).waitFor();
      const runs = await desktopRunIds();
      const pages: Place[] = [];
      for (const path of [`/cloud-flow-runs/${runId}`, ...runs.map((id) => `/desktop-flow-runs/${id}`)]) {
        await browser.page.goto(path);
        await browser.page.getByRole('heading', { level: 1 }).waitFor();
        await browser.page
          .getByRole('main')
          .getByText(/Failed|Succeeded/)
          .first()
          .waitFor();
        const closed = browser.page.getByRole('main').locator('button[aria-expanded=false]');
        while ((await closed.count()) > 0) await closed.first().click();
        await browser.picture(`sweep${path.replaceAll('/', '-')}`);
        pages.push({ name: path, bytes: Buffer.from(await browser.page.content()) });
      }
      expect(pages).toHaveLength(3);
      expect(whoTells(pages)).toEqual([]);
    } finally {
      await browser.close();
    }
  });

  test('are in no file and no log when everything has ended', async () => {
    expect(whoTells(filesBelow(tandem.home))).toEqual([]);
    await tandem.stop();
    const files = filesBelow(tandem.home);
    expect(files.map(({ name }) => name)).toContain(join(tandem.home, 'server', 'tandem.db'));
    expect(whoTells(files)).toEqual([]);
    expect(whoTells(tandem.output)).toEqual([]);
    expect(tandem.output.every(({ bytes }) => bytes.length > 0)).toBe(true);
  });

  async function makeConnection(): Promise<string> {
    const id = randomUUID();
    const [target] = (await tandem.call('listTargets', {})).items;
    if (target?.sealingKey === undefined || target.sealingKey === null) throw new Error('the machine has no key to seal to');
    const common = { id, name: 'Canary', targetId: target.targetId };
    if (account === undefined) {
      await tandem.call('createConnection', { body: { ...common, kind: 'sign-in', username: userInfo().username } });
      return id;
    }
    const { username } = account;
    const binding = { purpose: 'connection-password', targetId: target.targetId, subjectId: id, username } as const;
    const sealedPassword = await seal(target.sealingKey, password.text, binding);
    await tandem.call('createConnection', { body: { ...common, kind: 'password', username, sealedPassword } });
    return id;
  }

  async function askAsAdmin(): Promise<(path: string) => Promise<Response>> {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${tandem.url}/api/sign-in`, { method: 'POST', headers, body: JSON.stringify(tandem.identity) });
    const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    return (path) => fetch(tandem.url + path, { headers: { cookie } });
  }

  async function desktopRunIds(): Promise<readonly string[]> {
    return (await tandem.call('listDesktopFlowRuns', { query: { parentRunId: runId } })).items.map(({ id }) => id);
  }

  async function launchId(): Promise<string> {
    const [desktopFlowId = ''] = desktopFlowIds;
    return (await tandem.call('createLaunch', { params: { desktopFlowId } })).id;
  }

  async function linkId(machineId: string): Promise<string> {
    const [desktopFlowId = ''] = desktopFlowIds;
    return (await tandem.call('createDesignerLink', { params: { desktopFlowId }, body: { connectionId, machineId } })).id;
  }

  async function approvalId(): Promise<string> {
    const flow = await tandem.call('importCloudFlow', { body: { name: 'Asker', definition: ASKER } });
    await tandem.call('runCloudFlow', { params: { cloudFlowId: flow.id }, body: {} });
    return until('the approval', async () => (await tandem.call('listApprovals', { query: { list: 'sent' } })).items[0]?.id);
  }

  async function workQueueIds(): Promise<PathIds> {
    const queue = await tandem.call('createWorkQueue', { body: { name: 'Orders' } });
    const item = await tandem.call('addWorkQueueItem', { params: { workQueueId: queue.id }, body: { name: 'One', value: 'one' } });
    return { workQueueId: [queue.id], itemId: [item.id] };
  }

  async function credentialId(): Promise<string> {
    const body = { name: 'Shop', username: 'mara', password: secret.text };
    return (await tandem.call('createCredential', { body })).id;
  }

  async function pathIds(): Promise<PathIds> {
    const group = await tandem.call('createMachineGroup', { body: { name: 'Group' } });
    const { items: machines } = await tandem.call('listMachines', {});
    const { items: accounts } = await tandem.call('listAccounts', {});
    return {
      accountId: accounts.map(({ id }) => id),
      machineId: machines.map(({ id }) => id),
      groupId: [group.id],
      connectionId: [connectionId],
      credentialId: [await credentialId()],
      cloudFlowId: [cloudFlowId],
      desktopFlowId: desktopFlowIds,
      'cloud-flows/flowId': [cloudFlowId],
      'desktop-flows/flowId': desktopFlowIds,
      version: ['1'],
      launchId: [await launchId()],
      approvalId: [await approvalId()],
      ...(await workQueueIds()),
      tableName: ['account'],
      linkId: [await linkId(machines[0]?.id ?? '')],
      'cloud-flow-runs/runId': [runId],
      'desktop-flow-runs/runId': await desktopRunIds(),
    };
  }
});
