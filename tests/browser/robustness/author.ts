import type { Page } from 'playwright-core';
import type { Identity } from '../../../apps/cli/src/api-sign-in.ts';
import { PortalBrowser } from '../../support/portal-browser.ts';

/** Somebody at a browser of their own, who has signed in. */
export class Author {
  readonly browser: PortalBrowser;

  private constructor(browser: PortalBrowser) {
    this.browser = browser;
  }

  static async open(url: string, identity: Identity): Promise<Author> {
    const browser = await PortalBrowser.open(url);
    const answer = await browser.page.request.post('/api/sign-in', { data: identity });
    if (!answer.ok()) throw new Error(`the sign-in was answered with ${answer.status()}`);
    return new Author(browser);
  }

  get page(): Page {
    return this.browser.page;
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}
