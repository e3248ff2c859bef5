import { readdirSync, readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFailed, test } from 'vitest';
import { lacksBrowser, lacksRoot } from './support/needs.ts';
import { OsAccount } from './support/os-account.ts';
import { processesAtHome } from './support/os-processes.ts';
import { PortalBrowser } from './support/portal-browser.ts';
import { RunningTandem } from './support/running-tandem.ts';
import { until } from './support/until.ts';
import { countries, MAKE_FOLDER, plainCaller, SLEEPER } from './worked-example/flows.ts';
import { Portal } from './worked-example/portal.ts';

/** The name of the desktop flow action on the page of a run. */
const DESKTOP_STEP = 'Run a flow built with Power Automate for desktop';

/** Each test goes on where the one before it stopped, as the person at the browser does. */
describe.skipIf(lacksBrowser)('the worked example, from sign-in to the outputs', { timeout: 60_000 }, () => {
  let tandem: RunningTandem;
  let browser: PortalBrowser;
  let portal: Portal;
  let hasFailed = false;

  beforeAll(async () => {
    tandem = await RunningTandem.start();
    browser = await PortalBrowser.open(tandem.url);
    portal = new Portal(browser.page);
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    await tandem?.stop();
  });
  beforeEach((context) => {
    context.skip(hasFailed, 'an earlier step failed');
    onTestFailed(async () => {
      hasFailed = true;
      console.error(`The page at that time: ${await browser.pictureOfFailure()}`);
    });
  });
  afterEach(() => expect(browser.complaints).toEqual([]));

  test('a wrong password signs nobody in, the right one does', async () => {
    await browser.page.goto('/');
    await portal.signIn({ ...tandem.identity, password: 'wrong' });
    await browser.page.getByRole('alert').waitFor();
    await browser.picture('01-wrong-password');
    expect(await browser.page.getByRole('alert').textContent()).toContain('SignInFailed');
    expect(await browser.page.context().cookies()).toEqual([]);

    await portal.signIn(tandem.identity);
    await portal.heading('Home').waitFor();
    await browser.picture('02-home');
  });

  test('this computer is a machine, online, with its version and nothing running', async () => {
    await portal.goTo('Machines');
    const row = portal.row('Machines', tandem.machineName);
    await row.getByText('Online').waitFor();
    await browser.picture('03-machines');
    const cells = await row.getByRole('cell').allTextContents();
    expect(cells[2]).toMatch(/\d+\.\d+\.\d+/);
    expect(cells.slice(4, 6)).toEqual(['Running0', 'Queued0']);
  });

  test('a connection for the signed-in user of the machine is Connected', async () => {
    await portal.makeSignInConnection('My session');
    const row = portal.row('Connections', 'My session');
    await row.getByText('Connected').waitFor();
    await browser.picture('04-connections');
    expect(await row.textContent()).toContain(userInfo().username);
  });

  test('the flows run from the form to the outputs, and the file is on the desktop', async () => {
    const desktopFlowId = await portal.importDesktopFlow('Make folder', MAKE_FOLDER);
    await browser.picture('05-desktop-flow');
    await portal.importCloudFlow('Countries', countries(desktopFlowId, 'attended'));
    await browser.picture('06-cloud-flow-imported');
    await portal.chooseConnection('My session');
    await portal.button('Run').click();
    await portal.dialog.getByLabel('Country').fill('Greece');
    await browser.picture('07-run-form');
    await portal.dialog.getByRole('button', { name: 'Run flow' }).click();

    await portal.fact('Status').getByText('Succeeded').waitFor();
    await portal.step('Compose').getByRole('button').first().click();
    await browser.picture('08-cloud-flow-run');
    const folder = join(tandem.home, 'Desktop', 'Countries', 'Greece');
    const [file = ''] = readdirSync(folder);
    const step = await portal.step(DESKTOP_STEP).textContent();
    expect(step).toContain('"item/CountryName": "Greece"');
    expect(step).toMatch(/"body\/FileCount": 1|"FileCount": 1/);
    expect(step).toContain(join(folder, file));
    expect(step).toMatch(/Succeeded[\d.]+ m?s/);
    expect(await portal.step('Compose').textContent()).toContain(`The file is ${join(folder, file)}`);
    expect(file).toMatch(/^\d\d-\d\d-\d{4}\.txt$/);
    expect(readFileSync(join(folder, file), 'utf8').trim()).toBe('Greece');
  });

  test('the desktop flow run shows mode, parent, every action with its line, and the events of the queue', async () => {
    await browser.page.getByRole('link', { name: 'See the desktop flow run' }).click();
    await portal.fact('Mode').waitFor();
    await portal.row('Action log', 'Get files in folder').waitFor();
    await browser.picture('09-desktop-flow-run');
    expect(await portal.fact('Status').textContent()).toBe('Succeeded');
    expect(await portal.fact('Mode').textContent()).toBe('Attended');
    expect(await portal.fact('Machine').textContent()).toBe(tandem.machineName);
    expect(await portal.fact('Started by').textContent()).toBe('Countries');
    expect(await portal.fact('Agent version').textContent()).toMatch(/\d+\.\d+\.\d+/);
    const rows = await browser.page.getByRole('table', { name: 'Action log' }).getByRole('row').allTextContents();
    expect(rows.slice(1).map((text) => /Step(\d+)Duration[\d.]+ m?s/.exec(text)?.[1])).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    const events = browser.page.getByRole('region', { name: 'Queue events' }).getByRole('listitem');
    expect(await events.count()).toBeGreaterThanOrEqual(3);
  });

  test('a run is started again with the same inputs', async () => {
    await portal.fact('Started by').getByRole('link').click();
    const first = browser.page.url();
    await portal.button('Resubmit').click();
    await portal.fact('Resubmitted from').waitFor();
    await portal.fact('Status').getByText('Succeeded').waitFor();
    await browser.picture('10-resubmitted');
    expect(browser.page.url()).not.toBe(first);
    expect(await portal.step(DESKTOP_STEP).textContent()).toContain('"item/CountryName": "Greece"');
  });

  test('a cancelled run is cancelled on the machine too, and its process is gone', async () => {
    const desktopFlowId = await portal.importDesktopFlow('Sleeper', SLEEPER);
    await portal.importCloudFlow('Sleep for a minute', plainCaller(desktopFlowId));
    await portal.chooseConnection('My session');
    await portal.button('Run').click();
    await portal.dialog.getByRole('button', { name: 'Run flow' }).click();
    await browser.page.getByRole('link', { name: 'See the desktop flow run' }).click();
    await portal.row('Action log', 'Set variable').waitFor();
    await browser.picture('11-running');
    expect(await portal.fact('Status').textContent()).toBe('Running');
    const atWork = bodies(tandem.home);

    await portal.fact('Started by').getByRole('link').click();
    await portal.button('Cancel run').click();
    await portal.dialog.getByRole('button', { name: 'Cancel run' }).click();
    await portal.fact('Status').getByText('Cancelled').waitFor();
    await browser.picture('12-cancelled');
    await browser.page.getByRole('link', { name: 'See the desktop flow run' }).click();
    await portal.fact('Mode').waitFor();
    await portal.fact('Status').getByText('Cancelled').waitFor();
    await browser.picture('13-cancelled-desktop-run');
    await until('the body to be gone', async () => (atWork.some((pid) => !bodies(tandem.home).includes(pid)) ? true : undefined));
    await portal.goTo('Machines');
    await portal.row('Machines', tandem.machineName).getByText('Running0').waitFor();
  });

  describe.skipIf(lacksRoot)('with an account of the machine (needs root to make it)', () => {
    let account: OsAccount;

    beforeAll(() => {
      account = OsAccount.make();
    });
    afterAll(() => account?.remove());

    test('a connection is refused with a wrong password and kept with the right one', async () => {
      const { username } = account;
      await portal.askForConnection({ username, password: 'wrong', name: 'The bot' });
      await portal.dialog.getByRole('alert').waitFor();
      await browser.picture('14-connection-refused');
      expect(await portal.dialog.getByRole('alert').textContent()).toContain('SessionCreationInvalidCredentials');
      await portal.dialog.getByRole('button', { name: 'Cancel' }).click();
      expect(await portal.row('Connections', 'The bot').count()).toBe(0);

      await portal.askForConnection({ username, password: account.password, name: 'The bot' });
      await portal.row('Connections', 'The bot').getByText('Connected').waitFor();
      await browser.picture('15-connection-kept');
    });

    test('an unattended run makes the file in the home directory of that account', async () => {
      const desktopFlowId = await portal.importDesktopFlow('Make folder for the bot', MAKE_FOLDER);
      await portal.importCloudFlow('Countries at night', countries(desktopFlowId, 'unattended'));
      await portal.chooseConnection('The bot');
      await portal.button('Run').click();
      await portal.dialog.getByLabel('Country').fill('Spain');
      await portal.dialog.getByRole('button', { name: 'Run flow' }).click();
      await portal.fact('Status').getByText('Succeeded').waitFor();
      await browser.page.getByRole('link', { name: 'See the desktop flow run' }).click();
      await portal.fact('Mode').waitFor();
      await browser.picture('16-unattended');
      expect(await portal.fact('Mode').textContent()).toBe('Unattended');
      expect(await portal.fact('User').textContent()).toBe(account.username);
      expect(readdirSync(join(account.home, 'Desktop', 'Countries', 'Spain'))).toHaveLength(1);
    });
  });
});

function bodies(home: string): readonly number[] {
  return processesAtHome(home)
    .filter(({ commandLine }) => commandLine.includes('body-main'))
    .map(({ pid }) => pid);
}
