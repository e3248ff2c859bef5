import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LAUNCH_SCHEME } from '@tandem/protocol';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { CHROMIUM } from '../../support/needs.ts';
import { processesAtHome } from '../../support/os-processes.ts';
import { rememberTourAsSeen } from '../../support/seen-tour.ts';

/** How long one thing may take to appear; a loaded machine draws slowly. */
const PATIENCE_MS = 20_000;

interface DesktopBrowserOptions {
  /** The portal. */
  readonly url: string;
  /** The home directory in which the machine agent installed its URL handler. */
  readonly home: string;
  /** The X display, such as `:3`. */
  readonly display: string;
}

/**
 * Chromium with windows on an X display, whose person has allowed the portal to open the app for good. The app window of a launch is a
 * page of this browser, too, because it is told to open such windows on the same profile. What pages print is not kept: Chromium prints
 * the URL of a launch with its ticket.
 */
export class DesktopBrowser {
  readonly page: Page;
  /** Errors that pages threw. */
  readonly complaints: string[] = [];
  readonly #context: BrowserContext;
  readonly #folder: string;
  readonly #home: string;

  private constructor(context: BrowserContext, { folder, home }: { readonly folder: string; readonly home: string }, page: Page) {
    this.#context = context;
    this.#folder = folder;
    this.#home = home;
    this.page = page;
    context.on('weberror', (error) => this.complaints.push(error.error().message));
  }

  static async open({ url, home, display }: DesktopBrowserOptions): Promise<DesktopBrowser> {
    const folder = mkdtempSync(join(tmpdir(), 'tandem-desktop-browser-'));
    const profile = join(folder, 'profile');
    allowLaunches(profile, url);
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: CHROMIUM,
      headless: false,
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update'],
      env: { ...desktopEnvironment(home), DISPLAY: display, TMPDIR: folder, TANDEM_BROWSER: sameBrowser(folder, profile) },
      baseURL: url,
      viewport: { width: 1280, height: 800 },
    });
    context.setDefaultTimeout(PATIENCE_MS);
    await rememberTourAsSeen(context);
    return new DesktopBrowser(context, { folder, home }, context.pages()[0] ?? (await context.newPage()));
  }

  /** Waits for the window that opens because of the act. */
  async windowAfter(act: () => Promise<unknown>): Promise<Page> {
    const [window] = await Promise.all([this.#context.waitForEvent('page'), act()]);
    return window;
  }

  async close(): Promise<void> {
    endUrlHandlers(this.#home);
    await this.#context.close();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A URL handler waits until a browser has surely read its page, and meanwhile holds the pipes of the browser that started it. */
function endUrlHandlers(home: string): void {
  for (const { pid } of processesAtHome(home).filter(({ commandLine }) => commandLine.includes('open-url'))) process.kill(pid, 'SIGTERM');
}

/** What a person's *Always allow* leaves in a profile: no question stands between *Launch app* and the app. */
function allowLaunches(profile: string, url: string): void {
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const pairs = { [new URL(url).origin]: { [LAUNCH_SCHEME]: true } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ protocol_handler: { allowed_origin_protocol_pairs: pairs } }));
}

/** A command that hands a page to the browser that runs on the profile already. @returns its path */
function sameBrowser(folder: string, profile: string): string {
  const path = join(folder, 'same-browser');
  writeFileSync(path, `#!/bin/sh\nexec ${CHROMIUM} --no-sandbox --user-data-dir='${profile}' "$@"\n`);
  chmodSync(path, 0o755);
  return path;
}

/** The environment of the tests under another home directory, whose folders are where they are by default. */
function desktopEnvironment(home: string): Record<string, string> {
  const kept = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || name.startsWith('XDG_') ? [] : [[name, value]],
  );
  return { ...Object.fromEntries(kept), HOME: home };
}
