import { readCloudFlow } from '@tandem/cloud-flow';
import { equalJson, parseJson } from '@tandem/kernel';
import type { ApiClient } from '@tandem/protocol';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { signIn } from '../../apps/cli/src/api-sign-in.ts';
import { lacksBrowser } from '../support/needs.ts';
import { RunningTandem } from '../support/running-tandem.ts';
import { corpusFlows } from './corpus/corpus-flows.ts';
import { saveUnchanged } from './corpus/saved-unchanged.ts';
import { Author } from './robustness/author.ts';

const CLOUD_FLOWS = corpusFlows('cloud-flows', '.json');
const DESKTOP_FLOWS = corpusFlows('desktop-flows', '.robin');
/** The canvas draws what is in the window only. */
const LARGE_WINDOW = { width: 2000, height: 3000 };

describe.skipIf(lacksBrowser || CLOUD_FLOWS.length === 0)('real flows', { timeout: 60_000 }, () => {
  let tandem: RunningTandem;
  let call: ApiClient;
  let author: Author;

  beforeAll(async () => {
    tandem = await RunningTandem.start();
    call = await signIn(tandem.url, tandem.identity);
    author = await Author.open(tandem.url, tandem.identity);
    await author.page.setViewportSize(LARGE_WINDOW);
  }, 90_000);
  afterAll(async () => {
    await author?.close();
    await tandem?.stop();
  });
  afterEach(() => expect(author.browser.complaints.splice(0)).toEqual([]));

  test('are there, of both kinds', () => {
    expect(Math.min(CLOUD_FLOWS.length, DESKTOP_FLOWS.length)).toBeGreaterThan(10);
  });

  test.each(CLOUD_FLOWS)('$name shows a card for each action, and is saved as it came', async ({ name, text }) => {
    const { page } = author;
    const { id } = await call('importCloudFlow', { body: { name: name.slice(0, 80), definition: text, isDraft: true } });
    await page.goto(`/cloud-flows/${id}/edit`);
    await page.getByRole('button', { name: /^Show the whole flow/ }).click();
    await expect.poll(() => page.locator('[data-card^="action:"]').count(), { timeout: 15_000 }).toBe(actionCount(text));
    const sent = await saveUnchanged(page);
    const saved = await call('getCloudFlowSource', { params: { flowId: id } });
    expect(saved.text).toBe(sent);
    expect(equalJson(parseJson(saved.text), parseJson(text))).toBe(true);
  });

  test.each(DESKTOP_FLOWS)('$name opens, and is saved byte for byte', async ({ name, text }) => {
    const { page } = author;
    const { id } = await call('importDesktopFlow', { body: { name: name.slice(0, 80), script: text, isDraft: true } });
    await page.goto(`/desktop-flows/${id}/design`);
    await page.getByRole('treegrid', { name: 'Steps of Main' }).getByRole('row').first().waitFor();
    expect(await saveUnchanged(page)).toBe(text);
    const { text: saved } = await call('getDesktopFlowSource', { params: { flowId: id } });
    expect(saved).toBe(text);
  });
});

/** As many as the server would run, at any depth. */
function actionCount(text: string): number {
  const { flow } = readCloudFlow(text);
  if (flow === undefined) throw new Error('the text holds no flow');
  return flow.compiled.actions.size;
}
