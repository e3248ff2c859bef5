import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFailed, test } from 'vitest';
import { lacksDesktop, lacksRoot } from '../support/needs.ts';
import { OsAccount } from '../support/os-account.ts';
import { RunningTandem } from '../support/running-tandem.ts';
import { DesktopBrowser } from './desktop/desktop-browser.ts';
import { XDisplay } from './desktop/x-display.ts';
import { DesktopFlowDesigner } from './seed/desktop-flow-designer.ts';
import { DESKTOP_FLOW_ACTION, FlowDesigner } from './seed/flow-designer.ts';
import { MakerPortal } from './seed/maker-portal.ts';
import { SeedDesktopDesigner } from './seed/seed-desktop-designer.ts';
import { StepPictures } from './seed/step-pictures.ts';

/** The page "Trigger desktop flows from cloud flows", step by step; each goes on where the one before it stopped. */
describe.skipIf(lacksDesktop)('trigger a desktop flow from a cloud flow', { timeout: 60_000 }, () => {
  const pictures = new StepPictures('seed');
  let tandem: RunningTandem;
  let display: XDisplay;
  let browser: DesktopBrowser;
  let page: Page;
  let portal: MakerPortal;
  let designer: FlowDesigner;
  let desktopDesigner: SeedDesktopDesigner;
  let app: Page;
  let hasFailed = false;

  beforeAll(async () => {
    [tandem, display] = await Promise.all([RunningTandem.start(), XDisplay.open()]);
    browser = await DesktopBrowser.open({ url: tandem.url, home: tandem.home, display: display.name });
    page = browser.page;
    portal = new MakerPortal(page);
    designer = new FlowDesigner(page);
    desktopDesigner = new SeedDesktopDesigner(designer, browser);
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    await display?.close();
    await tandem?.stop();
  });
  beforeEach((context) => {
    context.skip(hasFailed, 'an earlier step failed');
    onTestFailed(async () => {
      hasFailed = true;
      for (const [at, open] of page.context().pages().entries()) {
        console.error(`A page at that time: ${await pictures.take(open, `failed-${at}`)}`);
      }
    });
  });

  /** A picture of what the step came to, and nothing thrown on any page. */
  async function finishStep(name: string, on: Page = page): Promise<void> {
    await pictures.take(on, name);
    expect(browser.complaints).toEqual([]);
  }

  test('1 a wrong password signs nobody in; the right one shows Home with the name of the environment', async () => {
    await page.goto('/');
    await portal.signIn({ ...tandem.identity, password: 'wrong' });
    expect(await page.getByRole('alert').textContent()).toContain('SignInFailed');
    expect(await page.context().cookies()).toEqual([]);
    await portal.signIn(tandem.identity);
    await portal.heading('Home').waitFor();
    expect(await page.getByRole('main').textContent()).toContain('Environment: ');
    await finishStep('01-home');
  });

  test('2 the machine has registered by itself and is online, with its version, nothing running and nothing queued', async () => {
    await portal.goTo('Machines');
    const row = portal.row('Machines', tandem.machineName);
    await row.getByText('Online').waitFor();
    const cells = await row.getByRole('cell').allTextContents();
    expect(cells[2]).toMatch(/\d+\.\d+\.\d+/);
    expect(cells.slice(4, 6)).toEqual(['Running0', 'Queued0']);
    await finishStep('02-machine');
  });

  test.skipIf(lacksRoot)('3 a connection with a wrong password stays unsaved; with the right one it is Connected', async () => {
    const account = OsAccount.make();
    try {
      await portal.askForConnection({ username: account.username, password: 'wrong', name: 'The bot' });
      expect(await portal.dialog.getByRole('alert').textContent()).toContain('SessionCreationInvalidCredentials');
      await portal.dialog.getByRole('button', { name: 'Cancel' }).click();
      expect(await portal.row('Connections', 'The bot').count()).toBe(0);
      await portal.askForConnection({ username: account.username, password: account.password, name: 'The bot' });
      await portal.row('Connections', 'The bot').getByText('Connected').waitFor();
      await finishStep('03-connection');
    } finally {
      account.remove();
    }
  });

  test('4 a new instant cloud flow opens in the designer with its trigger and nothing else', async () => {
    await portal.deleteConnections();
    await portal.createInstantFlow('Countries by hand');
    await designer.card('Trigger').waitFor();
    expect(await designer.card('Trigger').count()).toBe(1);
    expect(await designer.card('Action').count()).toBe(0);
    await finishStep('04-new-flow');
  });

  test('5 the action is found by the name of the product, and its card asks for a connection and makes it', async () => {
    await designer.addAction('Power Automate for desktop', DESKTOP_FLOW_ACTION);
    await finishStep('05-needs-connection');
    await designer.createSignInConnection('My session');
    await designer.pane.getByRole('combobox', { name: 'Desktop flow' }).waitFor();
    await finishStep('05-connection');
  });

  test('6 Launch app opens the designer of the new desktop flow in a window of its own, bound to this machine', async () => {
    await designer.choose('Run mode', /^Attended/);
    app = await desktopDesigner.launch('Make folder by hand');
    await app.getByText(`${tandem.machineName} as `).waitFor();
    expect(await app.getByRole('region', { name: 'No steps yet' }).count()).toBe(1);
    await finishStep('06-launched', app);
  });

  test('7 the desktop flow gets its input, its actions and its outputs, is tried on the machine and published', async () => {
    await desktopDesigner.write(app);
    await finishStep('07-written', app);
    await new DesktopFlowDesigner(app).run();
    await finishStep('07-tried', app);
    await new DesktopFlowDesigner(app).publish();
    await app.close();
  });

  test('8 back in the cloud flow the input of the desktop flow is a field with its description', async () => {
    await desktopDesigner.keepWorking();
    await designer.field('CountryName').fill('Greece');
    expect(await designer.pane.textContent()).toContain('The country for which a folder is made');
    await finishStep('08-input');
  });

  test('9 the flow is published and tested', async () => {
    await designer.publish();
    await finishStep('09-published');
    await designer.test();
    await finishStep('09-tested');
  });

  test('10 both steps succeeded, the run holds inputs and outputs, and the file is on the machine', async () => {
    expect(await designer.card('Trigger').getAttribute('aria-label')).toContain('Succeeded');
    expect(await designer.card('Action').getAttribute('aria-label')).toContain('Succeeded');
    await designer.openRun();
    await portal.fact('Status').getByText('Succeeded').waitFor();
    const folder = join(tandem.home, 'Desktop', 'Countries', 'Greece');
    const [file = ''] = readdirSync(folder);
    expect(file).toMatch(/^\d\d-\d\d-\d{4}\.txt$/);
    expect(readFileSync(join(folder, file), 'utf8').trim()).toBe('Greece');
    const step = portal.step(DESKTOP_FLOW_ACTION);
    await step.getByText('FileCount').first().waitFor();
    const text = await step.textContent();
    expect(text).toContain('"item/CountryName": "Greece"');
    expect(text).toContain(join(folder, file));
    expect(text).toMatch(/Succeeded[\d.]+ m?s/);
    await finishStep('10-cloud-flow-run');
  });

  test('11 the desktop flow runs list it with mode and parent; its page has machine, log and events of the queue', async () => {
    await portal.goTo('Runs');
    await page.getByRole('tab', { name: 'Desktop flow runs' }).click();
    const row = page.getByRole('row').filter({ hasText: 'Make folder by hand' });
    await row.waitFor();
    expect(await row.textContent()).toMatch(/Succeeded.*Attended/);
    await row.getByRole('link').first().click();
    await portal.row('Action log', 'Get files in folder').waitFor();
    expect(await portal.fact('Machine').textContent()).toBe(tandem.machineName);
    expect(await portal.fact('Started by').textContent()).toBe('Countries by hand');
    expect(await portal.fact('Agent version').textContent()).toMatch(/\d+\.\d+\.\d+/);
    expect(await page.getByRole('table', { name: 'Action log' }).getByRole('row').count()).toBe(9);
    expect(await page.getByRole('region', { name: 'Queue events' }).getByRole('listitem').count()).toBeGreaterThanOrEqual(3);
    await finishStep('11-desktop-flow-run');
  });

  test('12 a second action takes an output of the desktop flow, and the value flows through', async () => {
    await portal.editCloudFlow('Countries by hand');
    await designer.addAction('Compose', 'Compose');
    await designer.insertContent('Inputs', 'FilePath');
    await designer.publish();
    await designer.test();
    await designer.openRun();
    await portal.step('Compose').getByRole('button').first().click();
    await portal
      .step('Compose')
      .getByText(join(tandem.home, 'Desktop', 'Countries', 'Greece'))
      .first()
      .waitFor();
    await finishStep('12-value');
  });
});
