import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { signIn } from '../../apps/cli/src/api-sign-in.ts';
import { lacksBrowser } from '../support/needs.ts';
import { PortalBrowser } from '../support/portal-browser.ts';
import { RunningTandem } from '../support/running-tandem.ts';
import { Portal } from '../worked-example/portal.ts';
import { Keyboard } from './keyboard/keyboard.ts';
import { DESKTOP_FLOW_ACTION, FlowDesigner } from './seed/flow-designer.ts';

describe.skipIf(lacksBrowser)('without a pointer', { timeout: 120_000 }, () => {
  let tandem: RunningTandem;
  let browser: PortalBrowser;
  let page: Page;
  let portal: Portal;
  let keyboard: Keyboard;

  beforeAll(async () => {
    tandem = await RunningTandem.start();
  }, 90_000);
  afterAll(() => tandem?.stop());
  beforeEach(async () => {
    browser = await PortalBrowser.open(tandem.url);
    page = browser.page;
    portal = new Portal(page);
    keyboard = new Keyboard(page);
    await page.goto('/');
    await keyboard.fill(page.getByRole('textbox', { name: 'E-mail address' }), tandem.identity.email);
    await keyboard.fill(page.getByRole('textbox', { name: 'Password' }), tandem.identity.password);
    await keyboard.press('Enter');
    await portal.heading('Home').waitFor();
  }, 60_000);
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') console.error(`The page at that time: ${await browser.pictureOfFailure()}`);
    expect(browser.complaints).toEqual([]);
    await browser.close();
  });

  test('a cloud flow that runs a desktop flow is created, published and tested, and its run is opened', async () => {
    const call = await signIn(tandem.url, tandem.identity);
    // The connection of the first start would be taken at once.
    for (const { id } of (await call('listConnections', {})).items) await call('deleteConnection', { params: { connectionId: id } });
    const designer = new FlowDesigner(page);
    const { pane } = designer;
    await keyboard.use(page.getByRole('link', { name: 'Cloud flows', exact: true }));
    await keyboard.use(portal.button('New cloud flow'));
    await keyboard.use(page.getByRole('menuitem', { name: 'Instant cloud flow' }));
    await keyboard.fill(portal.dialog.getByRole('textbox', { name: 'Flow name' }), 'Keys only');
    await keyboard.press('Enter');
    await portal.heading('Keys only').waitFor();

    await keyboard.use(page.getByRole('button', { name: /^Add an action/ }).last());
    const search = pane.getByRole('searchbox', { name: 'Search for actions and connectors' });
    await keyboard.fill(search, 'Power Automate for desktop');
    await pane.getByRole('button', { name: new RegExp(`^${DESKTOP_FLOW_ACTION}`) }).waitFor();
    await keyboard.press('Enter');
    await designer.card(`Action ${DESKTOP_FLOW_ACTION}`).waitFor();

    await keyboard.choose(
      pane.getByRole('combobox', { name: 'Machine or machine group' }),
      page.getByRole('option', { name: /\(online\)/ }),
    );
    const way = pane.getByRole('radio', { name: /The user who is signed in/ });
    await keyboard.goTo(pane.getByRole('radio').first());
    await keyboard.press('ArrowDown');
    expect(await way.isChecked()).toBe(true);
    await keyboard.fill(pane.getByRole('textbox', { name: 'Name of the connection' }), 'By key');
    await keyboard.use(pane.getByRole('button', { name: 'Create', exact: true }));
    await keyboard.choose(pane.getByRole('combobox', { name: 'Run mode' }), page.getByRole('option', { name: /^Attended/ }));
    await keyboard.choose(pane.getByRole('combobox', { name: 'Desktop flow' }), page.getByRole('option', { name: 'Make folder' }));
    await keyboard.fill(designer.field('CountryName'), 'Greece');

    await keyboard.use(portal.button('Publish'));
    await page.getByText('Your flow is published and ready to go.').first().waitFor();
    await keyboard.use(portal.button('Test'));
    await keyboard.use(portal.dialog.getByRole('button', { name: 'Run flow' }));
    await page.getByText('Run: Succeeded').waitFor();
    await keyboard.use(page.getByRole('link', { name: 'Open the run' }));
    await portal.fact('Status').getByText('Succeeded').waitFor();
  });

  test('F6 leads through the parts of the desktop flow designer, where a step that runs another desktop flow is filled in', async () => {
    const call = await signIn(tandem.url, tandem.identity);
    const inputs = "@INPUT Path : { 'Description': '', 'FriendlyName': 'Path', 'Type': 'String' }\n";
    const outputs = "@OUTPUT Found : { 'Description': '', 'FriendlyName': 'Found', 'Type': 'List' }\n";
    const child = await call('importDesktopFlow', { body: { name: 'Look for files', script: `${inputs}${outputs}SET Found TO Path\n` } });
    const { id } = await call('importDesktopFlow', { body: { name: 'Caller', script: 'SET Begun TO 1\n' } });
    await page.goto(`/desktop-flows/${id}/design`);
    const steps = page.locator('[data-steps]');
    await keyboard.goTo(steps);
    const reached = page.locator('[data-reached]');
    const parts: (string | null)[] = [];
    for (const key of ['F6', 'F6', 'F6', 'F6', 'F6', 'Shift+F6']) {
      await keyboard.press(key);
      expect(await reached.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
      parts.push(await reached.evaluate((element) => element.closest('[data-region]')?.getAttribute('aria-label') ?? element.textContent));
    }
    expect(parts).toEqual(['Variables and UI elements', 'Desktop flow', 'Actions', 'Main', '1Set variableSet Begun to 1', 'Main']);

    await keyboard.press('Shift+?');
    await portal.dialog.getByText('Go to the next or the previous part').waitFor();
    await keyboard.press('Escape');
    await portal.dialog.waitFor({ state: 'detached' });

    await keyboard.fill(page.getByRole('searchbox', { name: 'Search actions' }), 'run desktop flow');
    await keyboard.use(page.getByRole('treeitem', { name: /^Run desktop flow/ }).first());
    await keyboard.goTo(portal.dialog.getByRole('combobox', { name: 'Desktop flow' }));
    await portal.dialog.getByRole('option', { name: 'Look for files' }).waitFor({ state: 'attached' });
    await page.keyboard.type('Look');
    await keyboard.press('Enter');
    await keyboard.fill(portal.dialog.getByRole('textbox', { name: 'Path' }), 'Here');
    await keyboard.use(portal.dialog.getByRole('button', { name: 'Save', exact: true }));
    await portal.dialog.waitFor({ state: 'detached' });
    await steps.getByRole('row', { name: /Run desktop flow Look for files/ }).waitFor();
    await keyboard.press('Control+s');
    await page.getByRole('status').getByText('Saved', { exact: true }).waitFor();
    const { text } = await call('getDesktopFlowSource', { params: { flowId: id } });
    expect(text).toContain(`External.RunFlow FlowId: '${child.id}' @Path: $'''Here''' @Found=> Found`);
  });

  test('a desktop flow gets actions, which are moved, disabled and taken back, and is run step by step', async () => {
    const call = await signIn(tandem.url, tandem.identity);
    const { id } = await call('importDesktopFlow', { body: { name: 'Keys only', script: 'SET Begun TO 1\n' } });
    await page.goto(`/desktop-flows/${id}/design`);
    const steps = page.locator('[data-steps]');
    const words = (): Promise<string[]> => steps.locator('[data-step-title]').allTextContents();
    const row = (name: string) => steps.getByRole('row', { name });

    await keyboard.fill(page.getByRole('searchbox', { name: 'Search actions' }), 'wait');
    await keyboard.use(page.getByRole('complementary', { name: 'Actions' }).getByRole('treeitem', { name: /^Wait/ }).first());
    await keyboard.fill(portal.dialog.getByRole('textbox').first(), '600');
    await keyboard.use(portal.dialog.getByRole('button', { name: 'Save', exact: true }));
    await portal.dialog.waitFor({ state: 'detached' });
    expect(await words()).toEqual(['Set variable', 'Wait']);

    await keyboard.goTo(steps);
    await keyboard.press('End', 'Alt+ArrowUp');
    expect(await words()).toEqual(['Wait', 'Set variable']);
    await keyboard.press('Control+/');
    await row('disabled').waitFor();
    await keyboard.press('Control+z');
    await row('disabled').waitFor({ state: 'detached' });
    await keyboard.press('Control+z');
    expect(await words()).toEqual(['Set variable', 'Wait']);
    await keyboard.press('Home', 'F9');
    await row('breakpoint').waitFor();

    await keyboard.press('F5');
    await keyboard.use(portal.dialog.getByRole('button', { name: 'Run', exact: true }));
    await portal.dialog.waitFor({ state: 'detached' });
    expect(await keyboard.has(steps)).toBe(true);
    await page.getByText(tandem.machineName).first().waitFor();
    await page.getByRole('status').getByText('Paused').waitFor();
    await keyboard.press('F10');
    await row('here is the run').filter({ hasText: 'Wait' }).waitFor();
    await keyboard.press('Shift+F5');
    await page.getByText('The run was stopped.').waitFor();
    await keyboard.press('Control+s');
    await page.getByRole('status').getByText('Saved', { exact: true }).waitFor();
  });
});
