import type { Page } from 'playwright-core';
import type { DesktopBrowser } from '../desktop/desktop-browser.ts';
import { DesktopFlowDesigner } from './desktop-flow-designer.ts';
import type { FlowDesigner } from './flow-designer.ts';

/** Steps 6 and 7 of the seed: *Create a new desktop flow*, *Launch app*, and what is done in the app. */
export class SeedDesktopDesigner {
  readonly #designer: FlowDesigner;
  readonly #browser: DesktopBrowser;

  constructor(designer: FlowDesigner, browser: DesktopBrowser) {
    this.#designer = designer;
    this.#browser = browser;
  }

  /** *Create a new desktop flow* in the card, then *Launch app*. @returns the window that the app opened */
  async launch(name: string): Promise<Page> {
    const { page } = this.#designer;
    await this.#designer.choose('Desktop flow', 'Create a new desktop flow');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Desktop flow name' }).fill(name);
    await dialog.getByRole('button', { name: 'Continue' }).click();
    const window = await this.#browser.windowAfter(() => dialog.getByRole('button', { name: 'Launch app' }).click());
    await window.getByRole('heading', { name, level: 1 }).waitFor();
    return window;
  }

  /** Gives the desktop flow its input, its actions and its outputs, as the page of the seed says. */
  async write(window: Page): Promise<void> {
    const app = new DesktopFlowDesigner(window);
    const description = 'The country for which a folder is made';
    await app.addVariable('input', { name: 'CountryName', description, defaultValue: 'France' });
    await app.addStep('Get current date and time', { Retrieve: 'Current date only' });
    await app.addStep('Convert datetime to text', {
      Operation: 'Custom format',
      'Datetime to convert': '%CurrentDateTime%',
      'Custom format': 'MM-dd-yyyy',
    });
    await app.addStep('Get special folder', { 'Special folder name': 'Desktop' });
    await app.addStep('Create folder', {
      'Create new folder into': '%SpecialFolderPath%\\Countries',
      'New folder name': '%CountryName%',
    });
    await app.addStep('Write text to file', {
      'File path': '%NewFolder%\\%FormattedDateTime%.txt',
      'Text to write': '%CountryName%',
      Encoding: 'UTF-8 (no byte order mark)',
    });
    await app.addStep('Get files in folder', { Folder: '%NewFolder%', 'File filter': '*.txt' });
    await app.addVariable('output', { name: 'FileCount', description: 'How many files the folder holds', type: 'Numeric value' });
    await app.addVariable('output', { name: 'FilePath', description: 'The file that was written' });
    await app.addStep('Set variable', { Variable: 'FileCount', Value: '%Files.Count%' });
    await app.addStep('Set variable', { Variable: 'FilePath', Value: '%Files[0].FullName%' });
  }

  async keepWorking(): Promise<void> {
    await this.#designer.page.getByRole('button', { name: 'Keep working' }).click();
  }
}
