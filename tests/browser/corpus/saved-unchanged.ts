import type { Page } from 'playwright-core';

/** Saves the open flow as it is, with the key for it. @returns the text that the designer sent and the server took */
export async function saveUnchanged(page: Page): Promise<string> {
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'PUT' && response.url().endsWith('/source')),
    page.keyboard.press('ControlOrMeta+s'),
  ]);
  if (!answer.ok()) throw new Error(`the save was answered with ${answer.status()}: ${await answer.text()}`);
  const { text } = answer.request().postDataJSON() as { readonly text: string };
  return text;
}
