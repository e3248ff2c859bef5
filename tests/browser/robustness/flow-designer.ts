import type { ApiClient } from '@tandem/protocol';
import type { Locator, Page } from 'playwright-core';

/** What the designers of both kinds of flows have in common, by the words that stand on them. */
export abstract class FlowDesigner {
  readonly page: Page;
  readonly flowId: string;

  constructor(page: Page, flowId: string) {
    this.page = page;
    this.flowId = flowId;
  }

  /** The page of the designer. */
  abstract get path(): string;
  /** Something of the opened flow that nothing else shows. */
  abstract get opened(): Locator;
  /** Replaces the value that the flow keeps, and waits until it counts. */
  abstract write(value: string): Promise<void>;
  /** The value that the flow keeps, as the designer shows it. */
  abstract read(): Promise<string>;

  async open(): Promise<void> {
    await this.page.goto(this.path);
    await this.opened.waitFor();
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.opened.waitFor();
  }

  get status(): Locator {
    return this.page.getByRole('status').filter({ hasText: /^(Saved|Not saved|Saving…)$/ });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Takes the place of all that a text editor holds, as a person who pastes. */
  protected async replace(editor: Locator, text: string): Promise<void> {
    await editor.click();
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.insertText(text);
  }

  /** What the designer says above the flow or in a corner. */
  said(text: string | RegExp): Locator {
    return this.page.getByText(text).first();
  }

  /** Saves, whatever comes of it. */
  save(): Promise<void> {
    return this.button('Save draft').click();
  }

  async waitUntilDirty(): Promise<void> {
    await this.status.filter({ hasText: 'Not saved' }).waitFor();
  }

  async waitUntilSaved(): Promise<void> {
    await this.status.filter({ hasText: /^Saved$/ }).waitFor();
  }
}

/** How a test makes, opens and reads the flows of one kind. */
export interface FlowKind {
  readonly title: string;
  /** @returns the id of a new flow that keeps the value */
  readonly create: (call: ApiClient, name: string, value: string) => Promise<string>;
  readonly designer: (page: Page, flowId: string) => FlowDesigner;
  /** The value that each version keeps, latest first. */
  readonly versions: (call: ApiClient, flowId: string) => Promise<readonly string[]>;
}
