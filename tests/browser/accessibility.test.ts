import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, type TestContext, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { lacksBrowser } from '../support/needs.ts';
import { RunningTandem } from '../support/running-tandem.ts';
import { LookedAtPortal } from './accessibility/looked-at-portal.ts';
import { LOOKS_AT_PAGES, LOOKS_AT_SURFACES, type Look } from './accessibility/looks.ts';
import { pathsOfStates, portalPaths } from './accessibility/portal-routes.ts';
import { makeSampleData, type Sample } from './accessibility/sample-data.ts';
import { cloudDesignerSurfaces } from './accessibility/surfaces/cloud-designer.ts';
import { desktopDesignerSurfaces } from './accessibility/surfaces/desktop-designer.ts';
import { portalDialogs } from './accessibility/surfaces/portal-dialogs.ts';
import type { Surface } from './accessibility/surfaces/surface.ts';
import { workDialogs } from './accessibility/surfaces/work-dialogs.ts';

/** On its way to a surface the portal goes here, so that nothing of the surface before is left. */
const BETWEEN = '/no-such-page';

describe.skipIf(lacksBrowser)('nothing that the portal shows shuts anybody out', { timeout: 600_000 }, () => {
  let tandem: RunningTandem;
  let browser: Browser;
  let sample: Sample;

  beforeAll(async () => {
    [tandem, browser] = await Promise.all([RunningTandem.start(), launchChromium()]);
    sample = await makeSampleData(tandem.url, tandem.identity);
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    await tandem?.stop();
  });

  test.concurrent.for(LOOKS_AT_PAGES)('every page, $theme, in $language, $width px wide', async (look, { onTestFinished }) => {
    const portal = await openPortal(look, onTestFinished);
    await portal.load('/sign-in');
    const findings = [...(await portal.findings('/sign-in'))];
    await signIn(portal);
    const paths = await portalPaths(portal.page, sample);
    expect(paths.length).toBeGreaterThan(15);
    for (const path of [...paths, ...pathsOfStates(sample)]) {
      await portal.goTo(path);
      findings.push(...(await portal.findings(path)));
    }
    expect(findings).toEqual([]);
  });

  test.concurrent.for(LOOKS_AT_SURFACES)(
    'every dialog, menu and pane, $theme, in $language, $width px wide',
    async (look, { onTestFinished }) => {
      const portal = await openPortal(look, onTestFinished);
      await portal.load('/sign-in');
      await signIn(portal);
      const findings: string[] = [];
      for (const surface of surfacesIn(look)) {
        await portal.goTo(BETWEEN);
        await portal.goTo(surface.path);
        findings.push(...(await portal.findingsOf(surface)));
      }
      expect(findings).toEqual([]);
    },
  );

  /** @param onTestFinished that of the test itself: looks end at different times */
  async function openPortal(look: Look, onTestFinished: TestContext['onTestFinished']): Promise<LookedAtPortal> {
    const portal = await LookedAtPortal.open(browser, tandem.url, look);
    onTestFinished(() => portal.context.close());
    return portal;
  }

  async function signIn(portal: LookedAtPortal): Promise<void> {
    await portal.page.request.post('/api/sign-in', { data: tandem.identity });
    await portal.load('/');
  }

  function surfacesIn({ language }: Look): readonly Surface[] {
    return [
      ...portalDialogs(language, sample),
      ...workDialogs(language, sample),
      ...cloudDesignerSurfaces(language, sample.everyCardId),
      ...desktopDesignerSurfaces(language, sample.everyRowId),
    ];
  }
});
