import type { CDPSession, Locator, Page } from 'playwright-core';

/** Lets the pages of the origin use the clipboard. */
export async function allowClipboard(page: Page): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(page.url()).origin });
}

/**
 * Pastes from the clipboard over all that the field holds.
 *
 * @param until what is to be seen once it is there
 * @returns milliseconds of its processor that the page needed until then; other programs of the computer do not count
 */
export async function paste(field: Locator, text: string, until: () => Promise<void>): Promise<number> {
  const page = field.page();
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
  await field.click();
  await page.keyboard.press('ControlOrMeta+a');
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await workedMs(session);
  await page.keyboard.press('ControlOrMeta+v');
  await until();
  const after = await workedMs(session);
  await session.detach();
  return Math.round(after - before);
}

/** What the main thread of the page has worked since it began. */
async function workedMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value;
  if (seconds === undefined) throw new Error('the browser does not say how long it worked');
  return seconds * 1000;
}
