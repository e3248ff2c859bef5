import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { lacksBrowser } from '../support/needs.ts';
import { RunningTandem } from '../support/running-tandem.ts';
import { LookedAtPortal } from './accessibility/looked-at-portal.ts';
import { LOOKS, type Look } from './accessibility/looks.ts';
import { portalPaths } from './accessibility/portal-routes.ts';
import { makeSampleData, type SampleIds } from './accessibility/sample-data.ts';

describe.skipIf(lacksBrowser)('nothing that the portal shows shuts anybody out', { timeout: 120_000 }, () => {
  let tandem: RunningTandem;
  let ids: SampleIds;

  beforeAll(async () => {
    tandem = await RunningTandem.start();
    ids = await makeSampleData(tandem.url, tandem.identity);
  }, 90_000);
  afterAll(() => tandem?.stop());

  test.each(LOOKS)('every page, $theme, in $language, $width px wide', async (look) => {
    const portal = await openPortal(look);
    const findings: string[] = [];
    await portal.goTo('/sign-in');
    findings.push(...(await portal.findings('/sign-in')));
    await portal.page.request.post('/api/sign-in', { data: tandem.identity });
    const paths = await portalPaths(portal.page, ids);
    expect(paths.length).toBeGreaterThan(15);
    for (const path of paths) {
      await portal.goTo(path);
      findings.push(...(await portal.findings(path)));
    }
    expect(findings).toEqual([]);
  });

  async function openPortal(look: Look): Promise<LookedAtPortal> {
    const portal = await LookedAtPortal.open(tandem.url, look);
    onTestFinished(() => portal.browser.close());
    return portal;
  }
});
