import { LIMITS } from '@tandem/kernel';
import type { ApiClient } from '@tandem/protocol';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFailed, test } from 'vitest';
import { signIn } from '../../apps/cli/src/api-sign-in.ts';
import { lacksBrowser } from '../support/needs.ts';
import { RunningTandem } from '../support/running-tandem.ts';
import { Portal } from '../worked-example/portal.ts';
import { Author } from './robustness/author.ts';
import { CLOUD_FLOWS, CloudFlowDesigner } from './robustness/cloud-designer.ts';
import { DESKTOP_FLOWS, DesktopFlowDesigner } from './robustness/desktop-designer.ts';
import { makeMeasuringFlow } from './robustness/measuring-flow.ts';
import { allowClipboard, paste } from './robustness/pasted.ts';

const TWO_MEGABYTES = 2 * 1024 * 1024;
/** Of the processor: 0.1 to 3 s were seen, by machine and field; work that grows faster than the text would take minutes. */
const WORK_AT_MOST_MS = 6000;
/** The inputs of a desktop flow are counted as the JSON that they are passed in. */
const MOST_CHARACTERS = LIMITS.desktopFlowInputBytes - '{"Text":""}'.length;
const LINE = "SET Kept TO $'''one of many steps, each on a line of its own'''\n";

describe.skipIf(lacksBrowser)('two megabytes are pasted', { timeout: 120_000 }, () => {
  let tandem: RunningTandem;
  let call: ApiClient;
  let author: Author;

  beforeAll(async () => {
    tandem = await RunningTandem.start();
    call = await signIn(tandem.url, tandem.identity);
    author = await Author.open(tandem.url, tandem.identity);
    await author.page.goto('/');
    await allowClipboard(author.page);
  }, 90_000);
  afterAll(async () => {
    await author?.close();
    await tandem?.stop();
  });
  beforeEach(() => {
    onTestFailed(async () => console.error(`The page at that time: ${await author.browser.pictureOfFailure()}`));
  });

  function expectResponsive(where: string, workedMs: number): void {
    console.info(`2 MB into ${where}: the page worked for ${workedMs} ms`);
    expect(workedMs).toBeGreaterThan(0);
    expect(workedMs).toBeLessThan(WORK_AT_MOST_MS);
  }

  test('into a field of a card, and saved', async () => {
    const flowId = await CLOUD_FLOWS.create(call, 'Large value', 'small');
    const designer = new CloudFlowDesigner(author.page, flowId);
    await designer.open();
    await designer.opened.click();
    const text = 'x'.repeat(TWO_MEGABYTES);
    expectResponsive('a field', await paste(designer.field, text, () => designer.waitUntilDirty()));
    await designer.save();
    await designer.waitUntilSaved();
    expect((await CLOUD_FLOWS.versions(call, flowId)).map(({ length }) => length)).toEqual([TWO_MEGABYTES, 5]);
  });

  test.each([
    ['one value', `SET Kept TO $'''${'x'.repeat(TWO_MEGABYTES)}'''\n`],
    ['steps', LINE.repeat(Math.ceil(TWO_MEGABYTES / LINE.length))],
  ])('into the text of a desktop flow as %s, and saved', async (what, text) => {
    const flowId = await DESKTOP_FLOWS.create(call, 'Large text', 'small');
    const designer = new DesktopFlowDesigner(author.page, flowId);
    await designer.open();
    await designer.button('Text view').click();
    expectResponsive(`the text view, as ${what}`, await paste(designer.text, text, () => designer.waitUntilDirty()));
    await designer.save();
    await designer.waitUntilSaved();
    expect((await call('getDesktopFlowSource', { params: { flowId } })).text === text).toBe(true);
  });

  describe('into an input of a run', () => {
    let flowId: string;
    let portal: Portal;

    beforeAll(async () => {
      flowId = await makeMeasuringFlow(call);
      portal = new Portal(author.page);
    });

    async function run(bytes: number): Promise<void> {
      await author.page.goto(`/cloud-flows/${flowId}`);
      await portal.button('Run').click();
      const field = portal.dialog.getByRole('textbox', { name: 'Text' });
      // Its length alone: handing the text out would be work of the page, too.
      const length = () => field.evaluate((input) => (input as HTMLTextAreaElement).value.length);
      const isThere = () => expect.poll(length, { timeout: 20_000 }).toBe(bytes);
      expectResponsive('an input', await paste(field, 'x'.repeat(bytes), isThere));
      await portal.button('Run flow').click();
    }

    test('exactly as much as is allowed passes', async () => {
      await run(MOST_CHARACTERS);
      await portal.fact('Status').getByText('Succeeded').waitFor();
    });

    test('one byte more is refused, and what is allowed is said', async () => {
      await run(MOST_CHARACTERS + 1);
      await portal.fact('Status').getByText('Failed').waitFor();
      await author.page.getByText(`${LIMITS.desktopFlowInputBytes} are allowed`).first().waitFor();
    });
  });
});
