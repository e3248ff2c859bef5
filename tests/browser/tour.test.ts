import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { lacksBrowser } from '../support/needs.ts';
import { PortalBrowser } from '../support/portal-browser.ts';
import { RunningTandem } from '../support/running-tandem.ts';
import { Portal } from '../worked-example/portal.ts';

describe.skipIf(lacksBrowser)('the first tour', { timeout: 60_000 }, () => {
  let tandem: RunningTandem;
  let browser: PortalBrowser;
  let portal: Portal;

  beforeAll(async () => {
    tandem = await RunningTandem.start();
  }, 90_000);
  afterAll(() => tandem?.stop());
  beforeEach(async () => {
    browser = await PortalBrowser.open(tandem.url, { showsTour: true });
    portal = new Portal(browser.page);
    await browser.page.goto('/');
    await portal.signIn(tandem.identity);
    await step('Welcome to Tandem').waitFor();
  }, 60_000);
  afterEach(async () => {
    expect(browser.complaints).toEqual([]);
    await browser.close();
  });

  test('goes from home by the sample flow, which is run, to its run and the machines, and is not shown again unless asked for', async () => {
    const { page } = browser;
    await page.keyboard.press('Escape');
    await askForTour();
    for (const title of ['A cloud flow to begin with', 'Run it']) {
      await button('Next').press('Enter');
      await step(title).waitFor();
    }
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await page.getByRole('textbox', { name: 'Country' }).fill('Greece');
    await page.getByRole('button', { name: 'Run flow' }).click();
    await step('See what happened').waitFor();
    await portal.fact('Status').getByText('Succeeded').waitFor();
    await button('Next').click();
    await step('Where desktop flows work').waitFor();
    await button('Done').click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await page.goto('/');
    await portal.heading('Home').waitFor();
    await page.getByRole('button', { name: 'Help' }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  test('takes the focus as it opens, says what it is, and ends with Escape', async () => {
    const { page } = browser;
    expect(await page.evaluate('document.activeElement.getAttribute("role")')).toBe('dialog');
    await page.keyboard.press('Escape');
    await step('Welcome to Tandem').waitFor({ state: 'detached' });
  });

  test('stays in sight where there is nothing to point at, and ends for whoever goes elsewhere', async () => {
    const { page } = browser;
    await page.evaluate('document.querySelector("#content h1").remove()');
    const box = await step('Welcome to Tandem').boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1280);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Settings' }).click();
    await portal.heading('Settings').waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.goto('/');
    await portal.heading('Home').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  function step(title: string): Locator {
    return browser.page.getByRole('dialog', { name: title });
  }

  function button(name: string): Locator {
    return browser.page.getByRole('dialog').getByRole('button', { name, exact: true });
  }

  async function askForTour(): Promise<void> {
    await browser.page.getByRole('button', { name: 'Help' }).click();
    await browser.page.getByRole('menuitem', { name: 'Take the tour' }).click();
    await step('Welcome to Tandem').waitFor();
  }
});
