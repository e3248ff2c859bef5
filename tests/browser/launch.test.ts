import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lacksDesktop } from '../support/needs.ts';
import { RunningTandem } from '../support/running-tandem.ts';
import { Portal } from '../worked-example/portal.ts';
import { DesktopBrowser } from './desktop/desktop-browser.ts';
import { XDisplay } from './desktop/x-display.ts';

describe.skipIf(lacksDesktop)('the way of a launch from the browser to the machine agent and back', { timeout: 60_000 }, () => {
  let tandem: RunningTandem;
  let display: XDisplay;
  let browser: DesktopBrowser;

  beforeAll(async () => {
    [tandem, display] = await Promise.all([RunningTandem.start(), XDisplay.open()]);
    browser = await DesktopBrowser.open({ url: tandem.url, home: tandem.home, display: display.name });
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    await display?.close();
    await tandem?.stop();
  });

  test('a tandem: link reaches the URL handler of the agent, whose app window is a page of the same browser, without its secret in the address', async () => {
    const { page } = browser;
    await page.goto('/');
    await new Portal(page).signIn(tandem.identity);
    await new Portal(page).heading('Home').waitFor();
    const ticket = randomBytes(32).toString('base64url');
    const window = await browser.windowAfter(() => openLink(page, launchUrl(tandem.url, ticket)));
    // For a server that no agent here works for, the handler shows a page of its own instead.
    await window.waitForURL(`${tandem.url}/open`);
    expect(browser.complaints).toEqual([]);
  });
});

function launchUrl(server: string, ticket: string): string {
  return `tandem:design?${new URLSearchParams({ server, ticket })}`;
}

/** As the portal opens it: through a hidden frame. */
async function openLink(page: Page, url: string): Promise<void> {
  await page.evaluate(
    `document.body.append(Object.assign(document.createElement('iframe'), { hidden: true, src: ${JSON.stringify(url)} }))`,
  );
}
