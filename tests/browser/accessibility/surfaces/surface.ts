import type { Locator, Page } from 'playwright-core';

/** A key that is pressed on something. */
export interface Press {
  readonly on: (page: Page) => Locator;
  readonly key: string;
}

/** Something that opens on a page: a dialog, a menu, a pane. */
export interface Surface {
  readonly name: string;
  readonly path: string;
  /** What is pressed one after the other to open it; the first is its opener. */
  readonly presses: readonly Press[];
  /** What is there once it is open. */
  readonly shows: (page: Page) => Locator;
  /** Whether Escape closes it. Panes beside a canvas stay. */
  readonly isClosedByEscape: boolean;
  /** What has the focus after Escape; the opener unless it says otherwise. */
  readonly returnsTo?: (page: Page) => Locator;
}

export function press(on: Press['on'], key = 'Enter'): Press {
  return { on, key };
}

export function button(name: string | RegExp): Press {
  return press((page) => page.getByRole('button', { name, exact: true }).first());
}

/** Keys and hints may follow the name. */
export function menuItem(name: string): Press {
  return press((page) => page.getByRole('menuitem', { name: new RegExp(`^${name}`) }));
}

/** Ticked by the space bar. */
export function checkbox(name: string): Press {
  return press((page) => page.getByRole('checkbox', { name, exact: true }).first(), ' ');
}

export function tab(name: string): Press {
  return press((page) => page.getByRole('tab', { name, exact: true }));
}

/** @param presses what opens the dialog, the opener first */
export function dialog(name: string, path: string, ...presses: Surface['presses']): Surface {
  return { name, path, presses, shows: (page) => page.getByRole('dialog').first(), isClosedByEscape: true };
}

export function menu(name: string, path: string, ...presses: Surface['presses']): Surface {
  return { name, path, presses, shows: (page) => page.getByRole('menu').first(), isClosedByEscape: true };
}
