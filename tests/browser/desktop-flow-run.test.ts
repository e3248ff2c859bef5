import { beforeEach, describe, expect, test } from 'vitest';
import { lacksBrowser } from '../support/needs.ts';
import { type SignedInPortal, useSignedInPortal } from '../support/signed-in-portal.ts';

/** Takes a number, and goes on when a text is none. */
const SCRIPT = `@INPUT Count : { 'Description': 'How many', 'FriendlyName': 'Count', 'Type': 'Numeric', 'IsOptional': False, 'DefaultValue': 2 }
Text.ToNumber Text: $'''no number''' Number=> Number
    ON ERROR

    END
SET Twice TO Count * 2
`;

describe.skipIf(lacksBrowser)('a desktop flow on its own page', { timeout: 120_000 }, () => {
  const given = useSignedInPortal();
  let call: SignedInPortal['call'];
  let browser: SignedInPortal['browser'];
  let page: SignedInPortal['page'];
  let portal: SignedInPortal['portal'];

  beforeEach(() => {
    ({ call, browser, page, portal } = given);
  });

  test('is run with its inputs, and its run tells of the error that was handled', async () => {
    const { id } = await call('importDesktopFlow', { body: { name: 'By hand', script: SCRIPT } });
    await page.goto(`/desktop-flows/${id}`);
    await portal.button('Run').click();
    const count = portal.dialog.getByRole('textbox', { name: 'Count' });
    await expect.poll(() => count.inputValue()).toBe('2');
    await count.fill('3');
    await browser.pictures('run-by-hand');
    await portal.dialog.getByRole('button', { name: 'Run flow' }).click();
    await portal.fact('Status').getByText('Succeeded').waitFor();
    await page.getByText('1 error was handled.').waitFor();
    await browser.pictures('run-with-handled-error');
    await portal.button('Show the errors').click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toMatch(/^log-entry-/);
    await page.goto(`/desktop-flows/${id}`);
    await portal.row('Desktop flow runs', 'Succeeded').waitFor();
    const sections = await page.getByRole('heading', { level: 2 }).allTextContents();
    expect(sections.indexOf('Runs')).toBeLessThan(sections.indexOf('Script'));
    await browser.pictures('desktop-flow-page');
  });
});
