import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { rememberTourAsSeen } from '../../support/seen-tour.ts';
import { until } from '../../support/until.ts';
import type { Look } from './looks.ts';
import type { Surface } from './surfaces/surface.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Tooltips and drawers are there before they are drawn; then colours are not what they will be. Carets blink for ever. */
const STILL =
  'Promise.all(document.getAnimations().filter(({ effect }) => effect.getComputedTiming().endTime < Infinity).map(({ finished }) => finished.catch(() => undefined)))';
/** Tabster's own stops, which pass the focus on at once: hidden from readers and in the tab order on purpose. */
const NOT_FOR_PEOPLE = '[data-tabster-dummy]';
/** axe leaves the size of targets out unless it is asked for: WCAG 2.2, success criterion 2.5.8. */
const AXE_OPTIONS = { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } };
/** Long enough for a page on a machine that does much else. */
const PATIENCE_MS = 30_000;

/** The portal in one look, and what is wrong with what it shows. */
export class LookedAtPortal {
  readonly context: BrowserContext;
  readonly page: Page;

  private constructor(context: BrowserContext, page: Page) {
    this.context = context;
    this.page = page;
  }

  static async open(browser: Browser, url: string, look: Look): Promise<LookedAtPortal> {
    const viewport = { width: look.width, height: 900 };
    const context = await browser.newContext({ baseURL: url, viewport, reducedMotion: 'reduce' });
    context.setDefaultTimeout(PATIENCE_MS);
    await rememberTourAsSeen(context);
    const kept = { 'tandem.theme': look.theme, 'tandem.language': look.language };
    await context.addInitScript({ content: `Object.assign(localStorage, ${JSON.stringify(kept)})` });
    await context.addInitScript({ content: AXE });
    return new LookedAtPortal(context, await context.newPage());
  }

  /** Loads a page and waits until it shows more than that it loads. */
  async load(path: string): Promise<void> {
    await this.page.goto(path);
    await this.#settle();
  }

  /** Goes on to another page as a link does, without loading the portal again. */
  async goTo(path: string): Promise<void> {
    await this.page.evaluate(`self.__TSR_ROUTER__.history.push(${JSON.stringify(path)})`);
    const isThere = `self.__TSR_ROUTER__.state.resolvedLocation.href === ${JSON.stringify(path)}`;
    await until(`the page ${path}`, async () => ((await this.page.evaluate(isThere)) === true ? true : undefined));
    await this.#settle();
  }

  /** What is wrong with the page. One line each, beginning with the name. */
  async findings(name: string): Promise<readonly string[]> {
    const page = this.page.locator(':root');
    return named(name, [...(await this.#axe(page)), ...(await overhang(page))]);
  }

  /** Opens a surface with keys only; says what is wrong with it, and whether the focus finds back to what opened it. */
  async findingsOf(surface: Surface): Promise<readonly string[]> {
    const { page } = this;
    for (const { on, key } of surface.presses) await on(page).press(key);
    const shown = surface.shows(page);
    await shown.waitFor();
    await this.#settle();
    const found = [...(await this.#axe(shown)), ...(await this.#hiddenFocus()), ...(await overhang(shown))];
    if (surface.isClosedByEscape) found.push(...(await this.#close(surface)));
    return named(surface.name, found);
  }

  async #close({ presses: [opener], shows, returnsTo = opener?.on }: Surface): Promise<readonly string[]> {
    const { page } = this;
    await page.keyboard.press('Escape');
    try {
      await shows(page).waitFor({ state: 'detached', timeout: 5000 });
      await returnsTo?.(page).and(page.locator(':focus')).waitFor({ timeout: 5000 });
      return [];
    } catch {
      const focused = await page.evaluate('document.activeElement.outerHTML.slice(0, 120)');
      return [`after Escape ${await shows(page).count()} of it are open, and the focus is at ${focused}`];
    }
  }

  async #settle(): Promise<void> {
    await this.page.getByRole('heading', { level: 1, includeHidden: true }).first().waitFor({ state: 'attached' });
    await this.page.getByRole('progressbar').first().waitFor({ state: 'hidden' });
    await this.page.evaluate(STILL);
  }

  /** Behind a dialog or a menu nothing may take the focus that readers are not told of. */
  #hiddenFocus(): Promise<readonly string[]> {
    return this.#axe(this.page.locator(':root'), { ...AXE_OPTIONS, runOnly: ['aria-hidden-focus'] });
  }

  /** Whatever axe finds, however little it weighs. */
  async #axe(part: Locator, options: object = AXE_OPTIONS): Promise<readonly string[]> {
    const { violations } = await part.first().evaluate(runAxe, { excluded: NOT_FOR_PEOPLE, options });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}. ${failureSummary}`),
    );
  }
}

/** Runs in the page. */
function runAxe(element: unknown, { excluded, options }: { readonly excluded: string; readonly options: object }): Promise<AxeResults> {
  const { axe } = globalThis as unknown as { readonly axe: { run(context: object, options: object): Promise<AxeResults> } };
  return axe.run({ include: [element], exclude: [[excluded]] }, options);
}

interface PageWindow {
  readonly document: object;
  readonly innerWidth: number;
  getComputedStyle(element: Box): { readonly overflowX: string };
}

interface Box {
  readonly parentNode: object;
  readonly scrollWidth: number;
  readonly clientWidth: number;
  getBoundingClientRect(): { readonly left: number; readonly right: number };
}

/** Whether something is wider than its room: WCAG 2.2, success criterion 1.4.10. */
async function overhang(part: Locator): Promise<readonly string[]> {
  const [inside, outside] = await part.first().evaluate((element: unknown) => {
    const box = element as Box;
    const window = globalThis as unknown as PageWindow;
    const { left, right } = box.getBoundingClientRect();
    const clips = window.getComputedStyle(box).overflowX !== 'visible' || box.parentNode === window.document;
    return [clips ? box.scrollWidth - box.clientWidth : 0, Math.max(-left, right - window.innerWidth)] as const;
  });
  return [
    ...(inside > 0 ? [`holds what is ${inside} px wider than itself`] : []),
    ...(outside > 0.5 ? [`stands ${outside} px out of the window`] : []),
  ];
}

function named(name: string, faults: readonly string[]): readonly string[] {
  return faults.map((fault) => `${name}: ${fault}`);
}
