import { beforeEach, describe, expect, test } from 'vitest';
import { lacksBrowser } from '../support/needs.ts';
import { type SignedInPortal, useSignedInPortal } from '../support/signed-in-portal.ts';
import { until } from '../support/until.ts';

/** Fails after an action that succeeded. */
const FAILING = `
File.ReadTextFromFile.ReadText File: $'''/nowhere/at/all.txt''' Encoding: File.TextFileEncoding.UTF8 Content=> Text
`;

describe.skipIf(lacksBrowser)('the log of desktop flow runs', { timeout: 180_000 }, () => {
  const given = useSignedInPortal();
  let call: SignedInPortal['call'];
  let browser: SignedInPortal['browser'];
  let page: SignedInPortal['page'];
  let portal: SignedInPortal['portal'];

  beforeEach(() => {
    ({ call, browser, page, portal } = given);
  });

  /** Runs the sample, whose desktop flow fails at its last action. @returns the desktop flow run */
  async function failedRun(): Promise<string> {
    const [cloudFlow] = (await call('listCloudFlows', {})).items;
    if (cloudFlow === undefined) throw new Error('the first start brought no sample');
    const { runId } = await call('runCloudFlow', { params: { cloudFlowId: cloudFlow.id }, body: { body: { text: 'Greece', number: 2 } } });
    return until('the desktop flow run has failed', async () => {
      const { items } = await call('listDesktopFlowRuns', { query: { parentRunId: runId, status: 'Failed' } });
      return items[0]?.id;
    });
  }

  test('is as long as the administrator says, and the page of a run says when it was limited', async () => {
    const [flow] = (await call('listDesktopFlows', {})).items.filter(({ name }) => name === 'Make folder');
    if (flow === undefined) throw new Error('the first start brought no sample');
    const { text } = await call('getDesktopFlowSource', { params: { flowId: flow.id } });
    await call('updateDesktopFlow', { params: { desktopFlowId: flow.id }, body: { script: `${text.trimEnd()}${FAILING}` } });
    const before = await failedRun();
    await page.goto('/settings');
    await page.getByLabel('What is logged').selectOption({ label: 'Error: only errors' });
    await page.getByLabel('What is logged').scrollIntoViewIfNeeded();
    await browser.picture('log-setting');
    await portal.button('Save').first().click();
    await page.getByText('The settings were saved.').first().waitFor();
    await page.goto(`/desktop-flow-runs/${await failedRun()}`);
    await page.getByText('Log: only errors, by the administrator.').scrollIntoViewIfNeeded();
    const log = page.getByRole('table', { name: 'Action log' });
    await log.getByRole('row').nth(1).waitFor();
    await browser.picture('log-limited');
    expect(await log.getByRole('row').count()).toBe(2);
    await log.getByText('Failed').waitFor();
    await page.goto(`/desktop-flow-runs/${before}`);
    await log.getByRole('row').nth(2).waitFor();
    expect(await page.getByText('by the administrator').count()).toBe(0);
  });
});
