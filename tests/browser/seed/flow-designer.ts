import type { Locator, Page } from 'playwright-core';

/** What the action of the seed is called. */
export const DESKTOP_FLOW_ACTION = 'Run a flow built with Power Automate for desktop';

/** What a person does in the designer of a cloud flow, by the words that stand on it. */
export class FlowDesigner {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The pane beside the canvas. */
  get pane(): Locator {
    return this.page.getByRole('complementary', { name: 'About the selected step' });
  }

  /** A card by the beginning of what it is called, such as `Trigger Manually` or `Action Compose`. */
  card(name: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${name}`) });
  }

  /** Opens *Choose an action* at the end of the flow, searches, and takes the operation of that title. */
  async addAction(search: string, title: string): Promise<void> {
    await this.page
      .getByRole('button', { name: /^Add an action/ })
      .last()
      .click();
    // Where a branch could go on beside, the `+` asks first.
    const item = this.page.getByRole('menuitem', { name: 'Add an action' });
    const box = this.pane.getByRole('searchbox', { name: 'Search for actions and connectors' });
    await item.or(box).first().waitFor();
    if (await item.isVisible()) await item.click();
    await box.fill(search);
    await this.pane.getByRole('button', { name: new RegExp(`^${title}`) }).click();
    await this.card(`Action ${title}`).waitFor();
  }

  /** Fills the form that a card shows while there is no connection. */
  async createSignInConnection(name: string): Promise<void> {
    await this.choose('Machine or machine group', /\(online\)/);
    await this.pane.getByRole('radio', { name: /The user who is signed in/ }).check();
    await this.pane.getByRole('textbox', { name: 'Name of the connection' }).fill(name);
    await this.pane.getByRole('button', { name: 'Create', exact: true }).click();
  }

  /** Takes a value of a field that offers a list. */
  async choose(field: string, option: string | RegExp): Promise<void> {
    await this.pane.getByRole('combobox', { name: field }).click();
    await this.page.getByRole('option', { name: option }).click();
  }

  field(name: string): Locator {
    return this.pane.getByRole('textbox', { name });
  }

  /** Puts an output of the desktop flow action into a field as a token. */
  async insertContent(field: string, output: string): Promise<void> {
    await this.field(field).press('Alt+/');
    await this.page.getByRole('region', { name: DESKTOP_FLOW_ACTION }).getByRole('button', { name: output }).click();
  }

  async publish(): Promise<void> {
    await this.page.getByRole('button', { name: 'Publish', exact: true }).click();
    await this.page.getByText('Your flow is published and ready to go.').first().waitFor();
  }

  /** Runs the flow once without inputs and waits for how the run ends. */
  async test(): Promise<void> {
    await this.page.getByRole('button', { name: 'Test', exact: true }).click();
    await this.page.getByRole('dialog').getByRole('button', { name: 'Run flow' }).click();
    await this.page.getByText('Run: Succeeded').waitFor();
  }

  async openRun(): Promise<void> {
    await this.page.getByRole('link', { name: 'Open the run' }).click();
  }
}
