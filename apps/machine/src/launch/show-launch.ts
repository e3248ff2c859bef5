import { asTandemError, type TandemError } from '@tandem/kernel';
import { showWindow } from './app-window.ts';
import { openLaunch } from './open-launch.ts';
import { faultPage, forwardingPage } from './window-page.ts';

/**
 * Opens the launch of a URL in a window of its own, or a window that says why not.
 *
 * @returns what stood in the way
 * @throws TandemError `BrowserNotFound`
 */
export async function showLaunch(url: string): Promise<TandemError | undefined> {
  const { html, fault } = prepare(url);
  await showWindow(html);
  return fault;
}

function prepare(url: string): { readonly html: string; readonly fault?: TandemError } {
  try {
    return { html: forwardingPage(openLaunch(url).pageUrl) };
  } catch (thrown) {
    const fault = asTandemError(thrown);
    return { html: faultPage(fault), fault };
  }
}
