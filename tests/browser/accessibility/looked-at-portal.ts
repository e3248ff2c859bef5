import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { PortalBrowser } from '../../support/portal-browser.ts';
import type { Look } from './looks.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Tooltips and drawers are there before they are drawn; then colours are not what they will be. */
const STILL = 'Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)))';
/** Tabster's own stops, which pass the focus on at once: hidden from readers and in the tab order on purpose. */
const NOT_FOR_PEOPLE = '[data-tabster-dummy]';
const AXE_RUN = `axe.run({ exclude: [[${JSON.stringify(NOT_FOR_PEOPLE)}]] }, { resultTypes: ['violations'] })`;
/** Rows of the desktop designer clip words where there is no room; axe takes what is clipped away for not shown, and misses the rest in the name. */
const CLIPPED_WORDS = { rule: 'label-content-name-mismatch', target: /^#desktop-step-\d+$/ };
const OVERHANG = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

/** The portal in one look, and what is wrong with what it shows. */
export class LookedAtPortal {
  readonly browser: PortalBrowser;
  readonly look: Look;

  private constructor(browser: PortalBrowser, look: Look) {
    this.browser = browser;
    this.look = look;
  }

  static async open(url: string, look: Look): Promise<LookedAtPortal> {
    const browser = await PortalBrowser.open(url);
    const { page } = browser;
    await page.setViewportSize({ width: look.width, height: 900 });
    const kept = { 'tandem.theme': look.theme, 'tandem.language': look.language };
    await page.addInitScript({ content: `Object.assign(localStorage, ${JSON.stringify(kept)})` });
    await page.addInitScript({ content: AXE });
    return new LookedAtPortal(browser, look);
  }

  get page(): Page {
    return this.browser.page;
  }

  /** Opens a page and waits until it shows more than that it loads. */
  async goTo(path: string): Promise<void> {
    await this.page.goto(path);
    await this.page.getByRole('heading', { level: 1 }).first().waitFor();
    await this.settle();
  }

  async settle(): Promise<void> {
    await this.page.getByRole('progressbar').first().waitFor({ state: 'hidden' });
    await this.page.evaluate(STILL);
  }

  /** What axe finds to be serious or critical, and whether the page scrolls sideways. One line each, beginning with the name. */
  async findings(name: string): Promise<readonly string[]> {
    const { violations } = (await this.page.evaluate(AXE_RUN)) as AxeResults;
    const overhang = Number(await this.page.evaluate(OVERHANG));
    const found = [...seriousFaults(violations), ...(overhang > 0 ? [`is ${overhang} px wider than the window`] : [])];
    return found.map((fault) => `${name}: ${fault}`);
  }
}

function seriousFaults(violations: AxeResults['violations']): readonly string[] {
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => ({ rule: id, target: target.join(' '), failureSummary })))
    .filter(({ rule, target }) => rule !== CLIPPED_WORDS.rule || !CLIPPED_WORDS.target.test(target))
    .map(({ rule, target, failureSummary }) => `${rule} at ${target}. ${failureSummary}`);
}
