import type { Locator, Page } from 'playwright-core';

interface NewVariable {
  readonly name: string;
  readonly description: string;
  readonly type?: string;
  readonly defaultValue?: string;
}

/** What a person does in the designer of a desktop flow, by the words that stand on it. */
export class DesktopFlowDesigner {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get steps(): Locator {
    return this.page.locator('[data-steps]');
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  step(title: string): Locator {
    return this.steps.getByRole('row', { name: new RegExp(`^\\d+\\. ${title}`) });
  }

  async addVariable(direction: 'input' | 'output', { name, description, type, defaultValue }: NewVariable): Promise<void> {
    await this.page.getByRole('button', { name: 'New variable' }).click();
    await this.page.getByRole('menuitem', { name: `New ${direction}` }).click();
    await this.dialog.getByRole('textbox', { name: 'Variable name' }).fill(name);
    if (type !== undefined) await this.dialog.getByRole('combobox', { name: 'Data type' }).selectOption({ label: type });
    await this.dialog.getByRole('textbox', { name: 'External name' }).fill(name);
    await this.dialog.getByRole('textbox', { name: 'Description' }).fill(description);
    if (defaultValue !== undefined) await this.dialog.getByRole('textbox', { name: 'Default value' }).fill(defaultValue);
    await this.save();
  }

  /** Finds an action by its title, puts it after the last step, fills its dialog, and saves it. */
  async addStep(title: string, fields: Readonly<Record<string, string>>): Promise<void> {
    await this.page.getByRole('searchbox', { name: 'Search actions' }).fill(title);
    const actions = this.page.getByRole('complementary', { name: 'Actions' });
    await actions.getByRole('treeitem', { name: title }).first().dblclick();
    for (const [label, value] of Object.entries(fields)) await this.#fill(label, value);
    await this.save();
    await this.step(title).last().waitFor();
  }

  async save(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await this.dialog.waitFor({ state: 'detached' });
  }

  async publish(): Promise<void> {
    await this.page.getByRole('button', { name: 'Publish', exact: true }).click();
    await this.page.getByText('Published.').first().waitFor();
  }

  /** Runs the flow on the machine of the designer and waits for its end. */
  async run(): Promise<void> {
    await this.page.getByRole('button', { name: 'Run', exact: true }).click();
    await this.page.getByText('The run succeeded.').waitFor();
  }

  async #fill(label: string, value: string): Promise<void> {
    const list = this.dialog.getByRole('combobox', { name: label, exact: true });
    const text = this.dialog.getByRole('textbox', { name: label, exact: true });
    await list.or(text).first().waitFor();
    if ((await list.count()) > 0) await list.selectOption({ label: value });
    else await text.fill(value);
  }
}
