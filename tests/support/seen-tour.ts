import type { BrowserContext } from 'playwright-core';

/** Where the portal keeps who has seen its first tour, with the word for whoever signs in. */
const SEEN_BY_EVERYONE = `if (location.protocol.startsWith('http')) localStorage.setItem('tandem.tour-seen-by', '["everyone"]')`;

/** The tour does not offer itself in this browser. */
export async function rememberTourAsSeen(context: BrowserContext): Promise<void> {
  await context.addInitScript({ content: SEEN_BY_EVERYONE });
}
