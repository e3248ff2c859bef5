import { Portal } from '../../worked-example/portal.ts';

/** What a maker does in the portal to begin a flow from nothing. */
export class MakerPortal extends Portal {
  /** Creates an instant cloud flow, which opens in the designer. */
  async createInstantFlow(name: string): Promise<void> {
    await this.goTo('Cloud flows');
    await this.button('New cloud flow').click();
    await this.page.getByRole('menuitem', { name: 'Instant cloud flow' }).click();
    await this.dialog.getByRole('textbox', { name: 'Flow name' }).fill(name);
    await this.button('Create').click();
    await this.heading(name).waitFor();
  }

  async editCloudFlow(name: string): Promise<void> {
    await this.goTo('Cloud flows');
    await this.page.getByRole('link', { name, exact: true }).click();
    await this.page.getByRole('link', { name: 'Edit', exact: true }).click();
  }

  /** Deletes every connection, so that the first action that needs one asks for it. */
  async deleteConnections(): Promise<void> {
    await this.goTo('Connections');
    const rows = this.page
      .getByRole('table', { name: 'Connections' })
      .getByRole('row')
      .filter({ has: this.page.getByRole('cell') });
    await rows.first().waitFor();
    for (let left = await rows.count(); left > 0; left--) {
      await rows
        .first()
        .getByRole('button', { name: /^Delete/ })
        .click();
      await this.dialog.getByRole('button', { name: /^Delete/ }).click();
      await rows.nth(left - 1).waitFor({ state: 'detached' });
    }
  }
}
