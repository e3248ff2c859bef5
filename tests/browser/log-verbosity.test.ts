import { describe, expect, test } from 'vitest';
import { lacksBrowser } from '../support/needs.ts';
import { useSignedInPortal } from '../support/signed-in-portal.ts';
import { until } from '../support/until.ts';

/** Fails after an action that succeeded. */
const FAILING = `
File.ReadTextFromFile.ReadText File: $'''/nowhere/at/all.txt''' Encoding: File.TextFileEncoding.UTF8 Content=> Text
`;

describe.skipIf(lacksBrowser)('the log of desktop flow runs', { timeout: 180_000 }, () => {
  const given = useSignedInPortal();

  /** Runs the sample, whose desktop flow fails at its last action. @returns the desktop flow run */
  async function failedRun(): Promise<string> {
    const [cloudFlow] = (await given.call('listCloudFlows', {})).items;
    if (cloudFlow === undefined) throw new Error('the first start brought no sample');
    const { runId } = await given.call('runCloudFlow', {
      params: { cloudFlowId: cloudFlow.id },
      body: { body: { text: 'Greece', number: 2 } },
    });
    return until('the desktop flow run has failed', async () => {
      const { items } = await given.call('listDesktopFlowRuns', { query: { parentRunId: runId, status: 'Failed' } });
      return items[0]?.id;
    });
  }

  test('is as long as the administrator says, and the page of a run says when it was limited', async () => {
    const [flow] = (await given.call('listDesktopFlows', {})).items.filter(({ name }) => name === 'Make folder');
    if (flow === undefined) throw new Error('the first start brought no sample');
    const { text } = await given.call('getDesktopFlowSource', { params: { flowId: flow.id } });
    await given.call('updateDesktopFlow', { params: { desktopFlowId: flow.id }, body: { script: `${text.trimEnd()}${FAILING}` } });
    const before = await failedRun();
    await given.page.goto('/settings');
    await given.page.getByLabel('What is logged').selectOption({ label: 'Error: only errors' });
    await given.page.getByLabel('What is logged').scrollIntoViewIfNeeded();
    await given.browser.picture('log-setting');
    await given.portal.button('Save').first().click();
    await given.page.getByText('The settings were saved.').first().waitFor();
    await given.page.goto(`/desktop-flow-runs/${await failedRun()}`);
    await given.page.getByText('Log: only errors, by the administrator.').scrollIntoViewIfNeeded();
    const log = given.page.getByRole('table', { name: 'Action log' });
    await log.getByRole('row').nth(1).waitFor();
    await given.browser.picture('log-limited');
    expect(await log.getByRole('row').count()).toBe(2);
    await log.getByText('Failed').waitFor();
    await given.page.goto(`/desktop-flow-runs/${before}`);
    await log.getByRole('row').nth(2).waitFor();
    expect(await given.page.getByText('by the administrator').count()).toBe(0);
  });
});
