import type { Locator, Page } from 'playwright-core';

/** What a person does in the portal, by the words that stand on it. */
export class Portal {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async signIn({ email, password }: { readonly email: string; readonly password: string }): Promise<void> {
    await this.page.getByRole('textbox', { name: 'E-mail address' }).fill(email);
    await this.page.getByRole('textbox', { name: 'Password' }).fill(password);
    await this.page.getByRole('button', { name: 'Sign in', exact: true }).click();
  }

  async goTo(place: string): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: place }).click();
    await this.heading(place).waitFor();
  }

  heading(name: string): Locator {
    return this.page.getByRole('heading', { name, exact: true, level: 1 });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** The value beside a label among the facts of a page. */
  fact(label: string): Locator {
    const term = this.page.getByRole('term').filter({ hasText: new RegExp(`^${label}$`) });
    return this.page.locator('dl > div').filter({ has: term }).getByRole('definition');
  }

  /** One step of a cloud flow run: its line and, where it is open, its values. */
  step(name: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^(?:Trigger )?${name}`) }).locator('..');
  }

  /** A row of a table that holds the text. */
  row(table: string, text: string | RegExp): Locator {
    return this.page.getByRole('table', { name: table }).getByRole('row').filter({ hasText: text });
  }

  async importDesktopFlow(name: string, script: string): Promise<string> {
    await this.goTo('Desktop flows');
    await this.#import({ name, field: 'Script', text: script });
    return this.#idOfPage();
  }

  async importCloudFlow(name: string, definition: string): Promise<string> {
    await this.goTo('Cloud flows');
    await this.#import({ name, field: 'Definition', text: definition });
    return this.#idOfPage();
  }

  async chooseConnection(name: string): Promise<void> {
    const picker = this.page.getByLabel('Connection for shared_uiflow');
    await picker.selectOption({ label: name });
    await this.page.getByText('Choose one, or the flow cannot run').waitFor({ state: 'hidden' });
  }

  /** Fills the form of the dialog for a connection and sends it; what comes of it is for the test to see. */
  async askForConnection(asked: { readonly username: string; readonly password: string; readonly name: string }): Promise<void> {
    await this.#openConnectionDialog();
    await this.dialog.getByRole('textbox', { name: 'User name' }).fill(asked.username);
    await this.dialog.getByRole('textbox', { name: 'Password' }).fill(asked.password);
    await this.dialog.getByLabel('Name of the connection').fill(asked.name);
    await this.dialog.getByRole('button', { name: 'Create' }).click();
  }

  async makeSignInConnection(name: string): Promise<void> {
    await this.#openConnectionDialog();
    await this.dialog.getByRole('radio', { name: /The user who is signed in/ }).check();
    await this.dialog.getByLabel('Name of the connection').fill(name);
    await this.dialog.getByRole('button', { name: 'Create' }).click();
    await this.dialog.waitFor({ state: 'hidden' });
  }

  async #openConnectionDialog(): Promise<void> {
    await this.goTo('Connections');
    await this.button('New connection').click();
    await this.dialog.getByRole('combobox', { name: 'Machine or machine group' }).click();
    await this.page.getByRole('option', { name: /\(online\)/ }).click();
  }

  async #import({ name, field, text }: { readonly name: string; readonly field: string; readonly text: string }): Promise<void> {
    await this.button('Import').click();
    await this.dialog.getByRole('textbox', { name: 'Name' }).fill(name);
    await this.dialog.getByRole('textbox', { name: field }).fill(text);
    await this.dialog.getByRole('button', { name: 'Import' }).click();
    await this.dialog.waitFor({ state: 'hidden' });
    await this.heading(name).waitFor();
  }

  #idOfPage(): string {
    return new URL(this.page.url()).pathname.split('/').at(-1) ?? '';
  }
}
