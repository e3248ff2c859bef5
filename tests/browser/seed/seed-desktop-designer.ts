import type { Page } from 'playwright-core';
import { MAKE_FOLDER } from '../../worked-example/flows.ts';
import type { FlowDesigner } from './flow-designer.ts';

/**
 * Steps 6 and 7 of the seed as they can be done today: the card makes the desktop flow, and its page takes the script as text. *Launch
 * app* and the designer of desktop flows take the place of this file's `writeDesktopFlow`.
 */
export class SeedDesktopDesigner {
  readonly #designer: FlowDesigner;

  constructor(designer: FlowDesigner) {
    this.#designer = designer;
  }

  /** *Create a new desktop flow* in the card. @returns the page on which the flow is written */
  async create(name: string): Promise<Page> {
    const { page } = this.#designer;
    await this.#designer.choose('Desktop flow', 'Create a new desktop flow');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Desktop flow name' }).fill(name);
    await dialog.getByRole('button', { name: 'Continue' }).click();
    const [opened] = await Promise.all([
      page.waitForEvent('popup'),
      dialog.getByRole('link', { name: `Open ${name} in a new tab` }).click(),
    ]);
    await opened.getByRole('heading', { name, level: 1 }).waitFor();
    return opened;
  }

  /** Gives the desktop flow its input, its actions and its outputs. */
  async write(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Import a new version' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Script' }).fill(MAKE_FOLDER);
    await dialog.getByRole('button', { name: 'Import', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  async keepWorking(): Promise<void> {
    await this.#designer.page.getByRole('button', { name: 'Keep working' }).click();
  }
}
