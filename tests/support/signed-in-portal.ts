import type { ApiClient } from '@tandem/protocol';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { signIn } from '../../apps/cli/src/api-sign-in.ts';
import { Portal } from '../worked-example/portal.ts';
import { PortalBrowser } from './portal-browser.ts';
import { RunningTandem } from './running-tandem.ts';

/** What the tests of a group work with; set before each of them. */
export interface SignedInPortal {
  tandem: RunningTandem;
  call: ApiClient;
  browser: PortalBrowser;
  page: Page;
  portal: Portal;
}

const START_MS = 120_000;
const OPEN_MS = 90_000;

/** One Tandem for the tests of a group; for each of them a fresh browser that is signed in at Home, and that must have nothing to complain of. */
export function useSignedInPortal(): SignedInPortal {
  const given = {} as SignedInPortal;
  beforeAll(async () => {
    given.tandem = await RunningTandem.start();
    given.call = await signIn(given.tandem.url, given.tandem.identity);
  }, START_MS);
  afterAll(() => given.tandem?.stop());
  beforeEach(async () => {
    const { tandem } = given;
    given.browser = await PortalBrowser.open(tandem.url);
    given.page = given.browser.page;
    given.portal = new Portal(given.page);
    await given.page.goto('/');
    await given.portal.signIn(tandem.identity);
    await given.portal.heading('Home').waitFor();
  }, OPEN_MS);
  afterEach(async ({ task }) => {
    const { browser } = given;
    if (task.result?.state === 'fail') console.error(`The page at that time: ${await browser.pictureOfFailure()}`);
    expect(browser.complaints).toEqual([]);
    await browser.close();
  });
  return given;
}
