import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { CHROMIUM_ARGUMENTS } from './chromium.ts';
import { CHROMIUM } from './needs.ts';
import { rememberTourAsSeen } from './seen-tour.ts';

/** How long one thing may take to appear; a loaded machine draws slowly. */
const PATIENCE_MS = 20_000;

/** Chromium on a fresh profile, which reports what a page says on its console that it should not. */
export class PortalBrowser {
  readonly page: Page;
  /** Errors that pages threw or printed. */
  readonly complaints: string[] = [];
  readonly #context: BrowserContext;
  readonly #profile: string;

  private constructor(context: BrowserContext, page: Page, profile: string) {
    this.#context = context;
    this.#profile = profile;
    this.page = page;
    page.on('pageerror', (error) => this.complaints.push(error.message));
  }

  /** @param showsTour whether the first tour offers itself, as to anybody who comes for the first time */
  static async open(url: string, { showsTour = false }: { readonly showsTour?: boolean } = {}): Promise<PortalBrowser> {
    const profile = mkdtempSync(join(tmpdir(), 'tandem-browser-'));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: CHROMIUM,
      args: CHROMIUM_ARGUMENTS,
      baseURL: url,
      viewport: { width: 1280, height: 900 },
    });
    context.setDefaultTimeout(PATIENCE_MS);
    if (!showsTour) await rememberTourAsSeen(context);
    return new PortalBrowser(context, context.pages()[0] ?? (await context.newPage()), profile);
  }

  /** Keeps a picture of the page where TANDEM_SCREENSHOTS names a folder. */
  async picture(name: string): Promise<void> {
    const folder = process.env['TANDEM_SCREENSHOTS'];
    if (folder === undefined) return;
    mkdirSync(folder, { recursive: true });
    await this.page.screenshot({ path: join(folder, `${name}.png`), fullPage: true, animations: 'disabled' });
  }

  /** The same in light and dark, and on a small screen. */
  async pictures(name: string): Promise<void> {
    if (process.env['TANDEM_SCREENSHOTS'] === undefined) return;
    await this.picture(`${name}-light`);
    await this.page.emulateMedia({ colorScheme: 'dark' });
    await this.picture(`${name}-dark`);
    await this.page.setViewportSize({ width: 320, height: 700 });
    await this.picture(`${name}-320`);
    await this.page.setViewportSize({ width: 1280, height: 900 });
    await this.page.emulateMedia({ colorScheme: 'light' });
  }

  /** Keeps a picture for whoever looks into a failed test. @returns its path */
  async pictureOfFailure(): Promise<string> {
    const path = join(mkdtempSync(join(tmpdir(), 'tandem-failure-')), 'page.png');
    await this.page.screenshot({ path, fullPage: true, animations: 'disabled' });
    return path;
  }

  async close(): Promise<void> {
    await this.#context.close();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
