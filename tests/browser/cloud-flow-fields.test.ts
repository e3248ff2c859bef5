import { readFlowFile } from '@tandem/designer-core/cloud-flow';
import { type JsonValue, valueAt } from '@tandem/kernel';
import type { ApiClient } from '@tandem/protocol';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { signIn } from '../../apps/cli/src/api-sign-in.ts';
import { lacksBrowser } from '../support/needs.ts';
import { RunningTandem } from '../support/running-tandem.ts';
import { Author } from './robustness/author.ts';
import { FlowDesigner } from './seed/flow-designer.ts';

const OWNER = { email: 'owner@example.org', name: 'The Owner', role: 'admin', password: 'battery staple correct horse' } as const;
const BUTTON = { type: 'Request', kind: 'Button', inputs: { schema: { type: 'object', properties: {} } } };
const ROWS = { type: 'array', items: { type: 'object', properties: { status: { type: 'string' }, size: { type: 'integer' } } } };
const ACTIONS = {
  First: { type: 'Compose', inputs: 'a', runAfter: {} },
  Rows: { type: 'ParseJson', inputs: { content: '[]', schema: ROWS }, runAfter: { First: ['Succeeded'] } },
  Filter: { type: 'Query', inputs: { from: "@body('Rows')", where: "@equals(item(), '')" }, runAfter: { Rows: ['Succeeded'] } },
  Call: { type: 'Http', inputs: { method: 'GET', uri: "https://example.org/@{outputs('First')}" }, runAfter: { Filter: ['Succeeded'] } },
};

describe.skipIf(lacksBrowser)('fields of a cloud flow', { timeout: 90_000 }, () => {
  let tandem: RunningTandem;
  let call: ApiClient;
  let author: Author;
  let page: Page;
  let designer: FlowDesigner;
  let flowId: string;

  beforeAll(async () => {
    tandem = await RunningTandem.start();
    call = await signIn(tandem.url, tandem.identity);
    await call('createAccount', { body: OWNER });
    author = await Author.open(tandem.url, OWNER);
    page = author.page;
    designer = new FlowDesigner(page);
  }, 90_000);
  afterAll(async () => {
    await author?.close();
    await tandem?.stop();
  });
  beforeEach(async () => {
    const definition = JSON.stringify({
      properties: { connectionReferences: {}, definition: { triggers: { manual: BUTTON }, actions: ACTIONS } },
    });
    flowId = (await call('importCloudFlow', { body: { name: `Fields ${crypto.randomUUID().slice(0, 8)}`, definition } })).id;
    await page.goto(`/cloud-flows/${flowId}/edit`);
    await designer.card('Action First').waitFor();
  }, 60_000);
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') console.error(`The page at that time: ${await author.browser.pictureOfFailure()}`);
    expect(author.browser.complaints).toEqual([]);
  });

  /** A value of the version that was saved last. */
  async function saved(...path: readonly string[]): Promise<JsonValue | undefined> {
    const { items } = await call('listCloudFlowVersions', { params: { flowId }, query: {} });
    const { text } = await call('getCloudFlowVersion', { params: { flowId, version: String(items[0]?.version) } });
    return valueAt(readFlowFile(text).file?.definition, ['actions', ...path]);
  }

  async function saveByKey(): Promise<void> {
    await page.keyboard.press('ControlOrMeta+s');
    await page
      .getByRole('status')
      .filter({ hasText: /^Saved$/ })
      .waitFor();
  }

  test('that are empty are named once they were left or the flow was saved; filled just before, the flow is published without errors', async () => {
    const { pane } = designer;
    const complaint = pane.getByText('“Timestamp” needs a value.');
    await designer.addAction('Delay until', 'Delay until');
    await page.getByRole('button', { name: /^Flow checker: 1 error\b/ }).waitFor();
    expect(await complaint.count()).toBe(0);
    await designer.field('Timestamp').focus();
    await designer.field('Note').focus();
    await complaint.waitFor();
    await designer.field('Timestamp').fill('2030-01-31T08:00:00Z');
    await designer.publish();
    expect(await complaint.count()).toBe(0);
  });

  test('that are empty are named when a new action is saved', async () => {
    await designer.addAction('Delay until', 'Delay until');
    await designer.field('Timestamp').focus();
    await saveByKey();
    await designer.pane.getByText('“Timestamp” needs a value.').waitFor();
  });

  test('that were not left count when the flow is saved', async () => {
    await designer.card('Action Call').click();
    await designer.pane.getByRole('textbox', { name: 'Note' }).fill('Asks for it');
    await saveByKey();
    expect(await saved('Call', 'description')).toBe('Asks for it');
    await designer.pane.getByRole('textbox', { name: 'Name', exact: true }).fill('Ask');
    await saveByKey();
    expect(await saved('Ask', 'type')).toBe('Http');
    expect(
      await designer.pane.getByRole('textbox', { name: 'Name', exact: true }).evaluate((field) => field === document.activeElement),
    ).toBe(true);
  });

  test('of a filter are rows, which write an expression', async () => {
    const { pane } = designer;
    await designer.card('Action Filter').click();
    const sides = { left: designer.field('Value to compare').first(), right: designer.field('Value to compare with').first() };
    await sides.left.fill('');
    await sides.left.press('Alt+/');
    await page.getByRole('region', { name: 'Filter' }).getByRole('button', { name: 'size' }).click();
    await pane.getByRole('combobox', { name: 'Comparison' }).click();
    await page.getByRole('option', { name: 'is greater than', exact: true }).click();
    await sides.right.fill('5');
    await pane.getByRole('combobox', { name: 'Group' }).click();
    await page.getByRole('option', { name: 'Or' }).click();
    await pane.getByRole('button', { name: 'Add a comparison' }).click();
    await designer.field('Value to compare with').last().fill("it's");
    await saveByKey();
    expect(await saved('Filter', 'inputs', 'where')).toBe("@or(greater(item()?['size'], 5), equals('', 'it''s'))");
  });

  test('that held a token take another one after they were cleared', async () => {
    await designer.card('Action Call').click();
    const uri = designer.field('URI');
    for (const clear of [() => uri.fill(''), () => uri.press('ControlOrMeta+a').then(() => uri.press('Backspace'))]) {
      await clear();
      await uri.press('/');
      await page.getByRole('dialog').getByRole('button', { name: 'Outputs' }).click();
      await expect.poll(() => uri.textContent()).toBe('Outputs');
    }
    await saveByKey();
    expect(await saved('Call', 'inputs', 'uri')).toBe("@{outputs('First')}");
  });
});
