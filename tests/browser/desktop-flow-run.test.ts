import { describe, expect, test } from 'vitest';
import { lacksBrowser } from '../support/needs.ts';
import { useSignedInPortal } from '../support/signed-in-portal.ts';

/** Takes a number, and goes on when a text is none. */
const SCRIPT = `@INPUT Count : { 'Description': 'How many', 'FriendlyName': 'Count', 'Type': 'Numeric', 'IsOptional': False, 'DefaultValue': 2 }
Text.ToNumber Text: $'''no number''' Number=> Number
    ON ERROR

    END
SET Twice TO Count * 2
`;

describe.skipIf(lacksBrowser)('a desktop flow on its own page', { timeout: 120_000 }, () => {
  const given = useSignedInPortal();

  test('is run with its inputs, and its run tells of the error that was handled', async () => {
    const { id } = await given.call('importDesktopFlow', { body: { name: 'By hand', script: SCRIPT } });
    await given.page.goto(`/desktop-flows/${id}`);
    await given.portal.button('Run').click();
    const count = given.portal.dialog.getByRole('textbox', { name: 'Count' });
    await expect.poll(() => count.inputValue()).toBe('2');
    await count.fill('3');
    await given.browser.pictures('run-by-hand');
    await given.portal.dialog.getByRole('button', { name: 'Run flow' }).click();
    await given.portal.fact('Status').getByText('Succeeded').waitFor();
    await given.page.getByText('1 error was handled.').waitFor();
    await given.browser.pictures('run-with-handled-error');
    await given.portal.button('Show the errors').click();
    await expect.poll(() => given.page.evaluate(() => document.activeElement?.id)).toMatch(/^log-entry-/);
    await given.page.goto(`/desktop-flows/${id}`);
    await given.portal.row('Desktop flow runs', 'Succeeded').waitFor();
    const sections = await given.page.getByRole('heading', { level: 2 }).allTextContents();
    expect(sections.indexOf('Runs')).toBeLessThan(sections.indexOf('Script'));
    await given.browser.pictures('desktop-flow-page');
  });
});
