import { type Browser, chromium } from 'playwright-core';
import { CHROMIUM } from './needs.ts';

/** Nothing that a test does not ask for goes over the network, and no window is drawn. */
export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** One Chromium for many contexts, each of which has its own cookies and storage. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGUMENTS });
}
