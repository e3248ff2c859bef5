import { describe, expect, test } from 'vitest';
import { lacksBrowser } from '../support/needs.ts';
import { useSignedInPortal } from '../support/signed-in-portal.ts';
import { until } from '../support/until.ts';

const flowWith = (second: unknown): string =>
  JSON.stringify({
    properties: {
      connectionReferences: {},
      definition: {
        $schema: 'https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#',
        contentVersion: '1.0.0.0',
        triggers: { manual: { type: 'Request', kind: 'Button', inputs: { schema: { type: 'object', properties: {}, required: [] } } } },
        actions: {
          First: { type: 'Compose', inputs: 1, runAfter: {} },
          Second: { type: 'Compose', inputs: second, runAfter: { First: ['Succeeded'] } },
        },
      },
    },
  });

describe.skipIf(lacksBrowser)('runs that failed', { timeout: 120_000 }, () => {
  const given = useSignedInPortal();

  /** Makes a flow and so many runs of it that fail, then mends it. */
  async function mendedFlow(name: string, count: number): Promise<{ readonly cloudFlowId: string; readonly runId: string }> {
    const { id } = await given.call('importCloudFlow', { body: { name, definition: flowWith("@int('x')") } });
    const runs = [];
    for (let n = 0; n < count; n++) runs.push(await given.call('runCloudFlow', { params: { cloudFlowId: id }, body: {} }));
    await until('the runs have failed', async () => {
      const { items } = await given.call('listCloudFlowRuns', { query: { cloudFlowId: id, status: 'Failed' } });
      return items.length === count ? true : undefined;
    });
    await given.call('updateCloudFlow', { params: { cloudFlowId: id }, body: { definition: flowWith('well') } });
    return { cloudFlowId: id, runId: runs[0]?.runId ?? '' };
  }

  test('an address that holds no id leaves the navigation where it is', async () => {
    for (const path of ['/desktop-flow-runs/x', '/desktop-flows/x/design']) {
      await given.page.goto(path);
      await given.page.getByRole('main').getByRole('heading', { name: 'There is no such page' }).waitFor();
      await given.page.getByRole('navigation').first().waitFor();
    }
  });

  test('one is resumed with the flow as it is now, and shows what it took over', async () => {
    const { runId } = await mendedFlow('Resumed one', 1);
    await given.page.goto(`/cloud-flow-runs/${runId}`);
    await given.portal.button('Resume').click();
    await given.portal.dialog.getByRole('radio', { name: 'the flow as it is now' }).waitFor();
    await given.portal.dialog.getByRole('button', { name: 'Resume' }).dblclick();
    await given.page.getByText('Resumed from').waitFor();
    await given.page.getByText('from the former run').waitFor();
    await given.browser.picture('resumed-run');
    await given.page.getByRole('link', { name: 'the former run' }).click();
    await given.page.getByRole('link', { name: 'resumption 1' }).waitFor();
    expect(await given.page.getByRole('link', { name: /^resumption/ }).count()).toBe(1);
  });

  test('many are selected by Shift and a click and resumed at once, while the page shows another list', async () => {
    const { cloudFlowId } = await mendedFlow('Resumed many', 12);
    await given.page.goto(`/runs?flow=${cloudFlowId}`);
    const boxes = given.page.getByRole('checkbox', { name: /^Select the run of/ });
    await boxes.nth(1).click();
    await boxes.nth(10).click({ modifiers: ['Shift'] });
    await given.page.getByText('10 runs selected').waitFor();
    await given.portal.button('Resume').click();
    await given.portal.dialog.getByText('Resume 10 runs?').waitFor();
    await given.portal.dialog.getByRole('button', { name: 'Resume runs' }).dblclick();
    await given.page.goto('/runs');
    await given.page.getByText('10 runs were resumed.').waitFor();
    const { items } = await given.call('listCloudFlowRuns', { query: { cloudFlowId, status: 'Succeeded' } });
    expect(items).toHaveLength(10);
    await given.portal.button('Dismiss').click();
    await given.page.reload();
    await boxes.first().waitFor();
    expect(await given.page.getByText('10 runs were resumed.').count()).toBe(0);
  });
});
