import { beforeEach, describe, expect, test } from 'vitest';
import { zipOf } from '../../packages/desktop-flow/test/zip-of.ts';
import { lacksBrowser } from '../support/needs.ts';
import { useSignedInPortal } from '../support/signed-in-portal.ts';

const NOTES = '0d5a1f52-1111-4222-8333-944455556661';
const BROKEN = '0d5a1f52-1111-4222-8333-944455556662';
const ELEMENTS = JSON.stringify({ Screens: [{ Name: 'Notes', Controls: [] }], Version: 1 });

describe.skipIf(lacksBrowser)('the import of flows', { timeout: 180_000 }, () => {
  const given = useSignedInPortal();

  beforeEach(async () => {
    await given.portal.goTo('Desktop flows');
    await given.portal.button('Import').click();
    await given.portal.dialog.waitFor();
  });

  async function choose(name: string, bytes: Uint8Array): Promise<void> {
    const buffer = Buffer.from(bytes);
    await given.portal.dialog.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  }

  const line = (name: string) => given.portal.dialog.getByRole('listitem').filter({ hasText: name });

  test('takes the flows of a solution under their ids, refuses one with its faults, and keeps it as a draft on the second try', async () => {
    await choose('two.zip', solution([NOTES, 'Take notes', notesScript(1)], [BROKEN, 'Half done', 'IF 1 = 1 THEN']));
    await given.portal.dialog.getByText('two.zip holds 2 desktop flows.').waitFor();
    await line('Half done').getByText('1 error').waitFor();
    await line('Take notes').getByText('2 actions').waitFor();
    await given.browser.pictures('import-list');
    await given.portal.dialog.getByRole('button', { name: 'Import 2 flows' }).click();
    await line('Take notes').getByText('Imported.').waitFor();
    await line('Half done').getByRole('alert').waitFor();
    await given.portal.dialog.getByText('Imported: 1. Refused: 1.').waitFor();
    await given.browser.pictures('import-refused');
    await given.portal.dialog.getByRole('checkbox', { name: 'Keep flows that have errors as drafts' }).check();
    await given.portal.dialog.getByRole('button', { name: 'Import 1 flow' }).click();
    await line('Half done').getByText('Imported as a draft.').waitFor();
    await given.portal.dialog.getByRole('button', { name: 'Done' }).click();
    await given.portal.dialog.waitFor({ state: 'hidden' });
    const { script, latestVersion } = await given.call('getDesktopFlow', { params: { desktopFlowId: NOTES } });
    expect(script).toContain('"Name": "appmask"');
    expect(latestVersion).toBe(1);
    expect(await given.call('getDesktopFlow', { params: { desktopFlowId: BROKEN } })).toMatchObject({
      name: 'Half done',
      publishedVersion: null,
    });
  });

  test('makes new versions of flows that are there, nothing of unchanged ones, and further flows only where a person asks for them', async () => {
    const [first, second, third] = [1, 2, 3].map((number) => `0d5a1f52-1111-4222-8333-94445555777${number}`) as [string, string, string];
    for (const [id, name] of [
      [first, 'First'],
      [second, 'Second'],
      [third, 'Third'],
    ] as const) {
      await given.call('importDesktopFlow', { body: { id, name, script: 'SET A TO 1\r\n' } });
    }
    await choose(
      'again.zip',
      solution([first, 'First', 'SET A TO 1\r\n'], [second, 'Second', 'SET A TO 2\r\n'], [third, 'Third', 'SET A TO 3\r\n']),
    );
    await line('Third').getByRole('combobox').selectOption('other');
    await given.browser.pictures('import-taken');
    await given.portal.dialog.getByRole('button', { name: 'Import 3 flows' }).click();
    await line('First').getByText('First is here already, just as it is in the file.').waitFor();
    await line('Second').getByText('Imported as version 2 of Second.').waitFor();
    await line('Third').getByText('Imported.').waitFor();
    const { items } = await given.call('listDesktopFlows', {});
    const versions = items
      .filter(({ name }) => ['First', 'Second', 'Third'].includes(name))
      .map(({ name, latestVersion }) => `${name} ${latestVersion}`);
    expect(versions.toSorted()).toEqual(['First 1', 'Second 2', 'Third 1', 'Third 1']);
  });

  test('makes no flow twice when an answer was lost on its way', async () => {
    const [first, second] = ['0d5a1f52-1111-4222-8333-944455559991', '0d5a1f52-1111-4222-8333-944455559992'];
    await choose('lost.zip', solution([first, 'Lost', 'SET A TO 1\r\n'], [second, 'Next', 'SET A TO 2\r\n']));
    let isLost = false;
    await given.page.route('**/api/desktop-flows', async (route) => {
      if (isLost || route.request().method() !== 'POST') return route.fallback();
      isLost = true;
      await route.fetch();
      await route.abort();
    });
    await given.portal.dialog.getByRole('button', { name: 'Import 2 flows' }).click();
    await line('Lost').getByText('The Tandem server does not answer.').waitFor();
    // What would be refused for the same reason is not even tried.
    expect(await line('Next').getByRole('alert').count()).toBe(0);
    await given.portal.dialog.getByRole('button', { name: 'Import 2 flows' }).click();
    await line('Lost').getByText('Lost is here already, just as it is in the file.').waitFor();
    await line('Next').getByText('Imported.').waitFor();
    const { items } = await given.call('listDesktopFlows', {});
    expect(items.filter(({ id }) => id === first)).toMatchObject([{ latestVersion: 1 }]);
    expect(items.filter(({ name }) => name === 'Lost')).toHaveLength(1);
  });

  test('says on the button that flows are still being read, and does nothing meanwhile', async () => {
    let goOn = () => {};
    const isRead = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    await given.page.route('**/api/desktop-flows/check', async (route) => {
      await isRead;
      await route.fallback();
    });
    await choose('slow.zip', solution(['0d5a1f52-1111-4222-8333-944455553331', 'Slow', 'SET A TO 1'], ['x', 'Slower', 'SET A TO 1']));
    const button = given.portal.dialog.locator('button[type=submit]');
    await given.portal.dialog.getByRole('button', { name: 'Checked 0 of 2' }).click({ force: true });
    expect(await button.getAttribute('aria-disabled')).toBe('true');
    goOn();
    await given.portal.dialog.getByRole('button', { name: 'Import 2 flows' }).click();
    await given.portal.dialog.getByText('Imported: 2.').waitFor();
  });

  test('takes cloud flows and desktop flows of a solution at once; they find each other, and one that is wrong stops none', async () => {
    const desk = '0d5a1f52-1111-4222-8333-9444555ab004';
    await given.call('importDesktopFlow', { body: { id: desk, name: 'Older desk', script: 'SET A TO 1' } });
    await given.portal.dialog.getByRole('button', { name: 'Cancel' }).click();
    await given.portal.goTo('Cloud flows');
    await given.portal.button('Import').click();
    await choose('mixed.zip', mixedSolution(desk));
    await given.portal.dialog.getByText('mixed.zip holds 3 cloud flows and 1 desktop flow.').waitFor();
    await line('Parent').getByText('Calls Child of this file').waitFor();
    await line('Desk').getByRole('combobox').selectOption('other');
    await given.portal.dialog.getByRole('checkbox', { name: 'Create Limit (new_Limit)' }).waitFor();
    await given.browser.pictures('import-mixed');
    await given.portal.dialog.getByRole('button', { name: 'Import 4 flows' }).click();
    await given.portal.dialog.getByText('Imported: 3. Refused: 1.').waitFor();
    await line('Faulty').getByRole('alert').waitFor();
    await given.browser.pictures('import-mixed-done');
    const { items } = await given.call('listCloudFlows', {});
    const idOf = (name: string) => items.find((flow) => flow.name === name)?.id ?? '';
    const newDesk = (await given.call('listDesktopFlows', {})).items.find(({ name }) => name === 'Desk')?.id ?? '';
    const sourceOf = async (name: string) => (await given.call('getCloudFlowSource', { params: { flowId: idOf(name) } })).text;
    expect(await sourceOf('Parent')).toContain(`"workflowReferenceName":"${idOf('Child')}"`);
    expect(await sourceOf('Child')).toContain(`"uiFlowId":"${newDesk}"`);
    expect(newDesk).not.toBe(desk);
    expect((await given.call('listEnvironmentVariables', {})).items).toMatchObject([{ schemaName: 'new_Limit', value: 3 }]);
  });

  test('lets a cloud flow call a flow that got another id at a later try, and says so', async () => {
    const desk = '0d5a1f52-1111-4222-8333-9444555ac004';
    await given.call('importDesktopFlow', { body: { id: desk, name: 'Early one', script: 'SET A TO 1' } });
    await choose('later.zip', callerSolution(desk));
    await given.portal.dialog.getByRole('button', { name: 'Import 2 flows' }).click();
    await given.portal.dialog.getByText('Imported: 1. Refused: 1. Not imported: Late desk').waitFor();
    await line('Late desk').getByRole('alert').getByText('Tick “Keep flows that have errors as drafts”').waitFor();
    await given.browser.pictures('import-refused-line');
    await line('Late desk').getByRole('combobox').selectOption('other');
    await given.portal.dialog.getByRole('checkbox', { name: 'Keep flows that have errors as drafts' }).check();
    await given.portal.dialog.getByRole('button', { name: 'Import 1 flow' }).click();
    await line('Caller').getByText('Imported. Version 2 calls the flows that were imported after it.').waitFor();
    const newDesk = (await given.call('listDesktopFlows', {})).items.find(({ name }) => name === 'Late desk')?.id ?? '';
    const caller = (await given.call('listCloudFlows', {})).items.find(({ name }) => name === 'Caller')?.id ?? '';
    expect(newDesk).not.toBe(desk);
    expect(await given.call('getCloudFlowSource', { params: { flowId: caller } })).toMatchObject({
      text: expect.stringContaining(`"uiFlowId":"${newDesk}"`),
      publishedVersion: 2,
    });
  });

  test('is cancelled by the keyboard after the flow at hand, says what was imported, and goes on from there', async () => {
    const flows = ['Here', 'Halted', 'Never'].map(
      (name, place) => [`0d5a1f52-1111-4222-8333-9444555ad00${place}`, name, 'SET A TO 1'] as const,
    );
    await choose('stopped.zip', solution(...flows));
    let goOn = () => {};
    const isCancelled = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    await given.page.route('**/api/desktop-flows', async (route) => {
      if (route.request().method() === 'POST' && route.request().postData()?.includes('Halted')) await isCancelled;
      await route.fallback();
    });
    await given.portal.dialog.getByRole('button', { name: 'Import 3 flows' }).press('Enter');
    await given.portal.dialog.getByRole('button', { name: 'Importing 2 of 3' }).waitFor();
    await given.portal.dialog.getByRole('button', { name: 'Cancel' }).press('Enter');
    await given.portal.dialog.getByRole('button', { name: 'Stops after this flow' }).waitFor();
    goOn();
    await given.portal.dialog.getByText('Imported: 2. Not tried: 1.').waitFor();
    await given.portal.dialog.getByRole('button', { name: 'Import 1 flow' }).press('Enter');
    await given.portal.dialog.getByText('Imported: 3.').waitFor();
  });

  test('fills the form in with the one flow of a file, whose id stays', async () => {
    const id = '0d5a1f52-1111-4222-8333-944455558888';
    await choose('one.zip', solution([id, 'Alone', notesScript(7)]));
    await expect.poll(() => given.portal.dialog.getByRole('textbox', { name: 'Name' }).inputValue()).toBe('Alone');
    expect(await given.portal.dialog.getByRole('textbox', { name: 'Id' }).inputValue()).toBe(id);
    await given.browser.pictures('import-one');
    await given.portal.dialog.getByRole('button', { name: 'Import', exact: true }).click();
    await given.portal.heading('Alone').waitFor();
    expect(new URL(given.page.url()).pathname).toBe(`/desktop-flows/${id}`);
  });

  test('says of what it cannot read why, and what would work; a file that is dropped comes next', async () => {
    await choose('damaged.zip', new TextEncoder().encode('PK, but no zip'));
    await given.portal.dialog.getByText('The zip file is damaged or protected with a password.').waitFor();
    await choose('cloud.zip', zipOf({ 'customizations.xml': utf8('<ImportExportXml><Workflows/></ImportExportXml>') }));
    await given.portal.dialog.getByText('cloud.zip holds no desktop flow.').waitFor();
    await given.browser.pictures('import-none');
    const dropped = await given.page.evaluateHandle(`(() => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from([255, 254, ...[...'SET A TO 1'].flatMap((letter) => [letter.charCodeAt(0), 0])])], 'wide.txt'));
      return data;
    })()`);
    await given.portal.dialog.dispatchEvent('drop', { dataTransfer: dropped });
    await expect.poll(() => given.portal.dialog.getByRole('textbox', { name: 'Script' }).inputValue()).toBe('SET A TO 1');
    await given.portal.dialog.getByText('holds no desktop flow').waitFor({ state: 'detached' });
  });
});

type Flow = readonly [id: string, name: string, script: string];

/** As Power Automate exports it; every flow has a repository of UI elements. */
function solution(...flows: readonly Flow[]): Uint8Array {
  const workflows = flows.map(
    ([id, name, script]) =>
      `<Workflow WorkflowId="{${id.toUpperCase()}}" Name="${name}"><UIFlowType>2</UIFlowType><Definition>${JSON.stringify(script)}</Definition></Workflow>`,
  );
  const binaries = flows
    .filter(([, , script]) => script.includes('appmask'))
    .flatMap(([id]) => [
      [
        `desktopflowbinaries/${id}/desktopflowbinary.xml`,
        utf8(
          `<desktopflowbinary><data>c.json</data><process><workflowid>${id}</workflowid></process><reference>controlRepo.appmask</reference></desktopflowbinary>`,
        ),
      ] as const,
      [`desktopflowbinaries/${id}/data/c.json`, utf8(ELEMENTS)] as const,
    ]);
  const xml = `<ImportExportXml><Workflows>${workflows.join('')}</Workflows></ImportExportXml>`;
  return zipOf({ 'customizations.xml': utf8(xml), ...Object.fromEntries(binaries) });
}

/** A cloud flow that runs the desktop flow, in which something is wrong. */
function callerSolution(desktopFlowId: string): Uint8Array {
  const caller = '0d5a1f52-1111-4222-8333-9444555ac001';
  const manual = { type: 'Request', kind: 'Button', inputs: { schema: {} } };
  const definition = { triggers: { manual }, actions: { Run: runOf(desktopFlowId) } };
  const workflows = [
    `<Workflow WorkflowId="{${caller}}" Name="Caller"><JsonFileName>/Workflows/${caller}.json</JsonFileName></Workflow>`,
    `<Workflow WorkflowId="{${desktopFlowId}}" Name="Late desk"><UIFlowType>2</UIFlowType><Definition>"IF 1 = 1 THEN"</Definition></Workflow>`,
  ];
  return zipOf({
    'customizations.xml': `<ImportExportXml><Workflows>${workflows.join('')}</Workflows></ImportExportXml>`,
    [`Workflows/${caller}.json`]: fileOf(definition),
  });
}

/** An action that runs a desktop flow. */
function runOf(uiFlowId: string) {
  const host = { apiId: '/providers/Microsoft.PowerApps/apis/shared_uiflow', connectionName: 'shared_uiflow', operationId: 'RunUIFlow_V2' };
  return { type: 'OpenApiConnection', runAfter: {}, inputs: { host, parameters: { uiFlowId, runMode: 'attended' } } };
}

/** The file of a cloud flow in a solution. */
function fileOf(definition: object): string {
  const connectionReferences = { shared_uiflow: { api: { name: 'shared_uiflow' } } };
  return JSON.stringify({ properties: { connectionReferences, definition }, schemaVersion: '1.0.0.0' });
}

const PARENT = '0d5a1f52-1111-4222-8333-9444555ab001';
const CHILD = '0d5a1f52-1111-4222-8333-9444555ab002';
const FAULTY = '0d5a1f52-1111-4222-8333-9444555ab003';

/** A cloud flow that calls another one, which runs the desktop flow; beside them one that is wrong. */
function mixedSolution(desktopFlowId: string): Uint8Array {
  const manual = { type: 'Request', kind: 'Button', inputs: { schema: {} } };
  const child = { type: 'Workflow', runAfter: {}, inputs: { host: { workflowReferenceName: CHILD } } };
  const answer = { type: 'Response', kind: 'PowerApp', runAfter: { Run: ['Succeeded'] }, inputs: { statusCode: 200 } };
  const limit = { type: 'Int', defaultValue: 3, metadata: { schemaName: 'new_Limit' } };
  const cloud: readonly (readonly [id: string, name: string, definition: object])[] = [
    [PARENT, 'Parent', { triggers: { manual }, actions: { Child: child } }],
    [
      CHILD,
      'Child',
      { triggers: { manual }, actions: { Run: runOf(desktopFlowId), Answer: answer }, parameters: { 'Limit (new_Limit)': limit } },
    ],
    [FAULTY, 'Faulty', { triggers: { manual }, actions: { A: { ...answer, runAfter: { Nowhere: ['Succeeded'] } } } }],
  ];
  const files = cloud.map(([id, , definition]) => [`Workflows/${id}.json`, fileOf(definition)]);
  const workflows = [
    ...cloud.map(
      ([id, name]) => `<Workflow WorkflowId="{${id}}" Name="${name}"><JsonFileName>/Workflows/${id}.json</JsonFileName></Workflow>`,
    ),
    `<Workflow WorkflowId="{${desktopFlowId}}" Name="Desk"><UIFlowType>2</UIFlowType><Definition>"SET A TO 2"</Definition></Workflow>`,
  ];
  const xml = `<ImportExportXml><Workflows>${workflows.join('')}</Workflows></ImportExportXml>`;
  return zipOf({ 'customizations.xml': xml, ...Object.fromEntries(files) });
}

function notesScript(value: number): string {
  return `IMPORT 'controlRepo.appmask' AS appmask\r\nSET A TO ${value}\r\nUIAutomation.FocusWindow.Focus Window: appmask['Notes']\r\n`;
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
