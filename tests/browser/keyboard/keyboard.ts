import type { Locator, Page } from 'playwright-core';

/** Widgets in which Tab leads to one element and arrow keys to the others, with the key that leads on. */
const COMPOSITES = {
  '[role="toolbar"]': 'ArrowRight',
  '[role="tablist"]': 'ArrowRight',
  '[role="radiogroup"]': 'ArrowDown',
  '[role="menu"]': 'ArrowDown',
  '[role="listbox"]': 'ArrowDown',
  '[role="tree"]': 'ArrowDown',
} as const;

/** More presses than a page has places to stop at: whoever comes so far goes in a circle. */
const MOST_PRESSES = 150;

/** A person who has a keyboard and no pointer. */
export class Keyboard {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /**
   * Goes to an element with Tab, and with arrow keys inside a widget that has one stop.
   *
   * @throws Error when the keys do not lead there, or lead nowhere at all
   */
  async goTo(target: Locator): Promise<void> {
    await target.waitFor();
    for (let presses = 0; presses < MOST_PRESSES; presses++) {
      if (await this.has(target)) return;
      await this.press((await this.#arrowTo(target)) ?? 'Tab');
    }
    throw new Error(`the keyboard does not lead to ${target}; it is at ${await this.#where()}`);
  }

  /** Goes to an element and presses Enter there. */
  async use(target: Locator): Promise<void> {
    await this.goTo(target);
    await this.press('Enter');
  }

  /** Takes an option of a list that opens below its field. */
  async choose(field: Locator, option: Locator): Promise<void> {
    await this.goTo(field);
    await this.press('Enter');
    await option.first().waitFor();
    for (let presses = 0; presses < MOST_PRESSES; presses++) {
      if ((await field.getAttribute('aria-activedescendant')) === (await option.first().getAttribute('id'))) break;
      await this.press('ArrowDown');
    }
    await this.press('Enter');
  }

  async fill(field: Locator, text: string): Promise<void> {
    await this.goTo(field);
    await this.press('ControlOrMeta+a');
    await this.type(text);
  }

  async has(target: Locator): Promise<boolean> {
    return (await target.and(this.page.locator(':focus')).count()) > 0;
  }

  async #arrowTo(target: Locator): Promise<string | undefined> {
    for (const [composite, key] of Object.entries(COMPOSITES)) {
      const around = this.page
        .locator(composite)
        .filter({ has: this.page.locator(':focus') })
        .filter({ has: target });
      if ((await around.count()) > 0) return key;
    }
    return undefined;
  }

  async #where(): Promise<unknown> {
    return this.page.evaluate('document.activeElement.outerHTML.slice(0, 200)');
  }
}
