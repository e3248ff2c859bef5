import { TandemError } from '@tandem/kernel';

/**
 * Puts a text on the clipboard.
 *
 * @throws TandemError `ClipboardUnavailable`: browsers give the clipboard only to pages from https or this computer
 */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch (cause) {
    throw new TandemError('ClipboardUnavailable', 'The browser does not let this page use the clipboard.', {
      kind: 'operational',
      cause,
      fix: 'Select the text and copy it by hand, or open Tandem through https.',
    });
  }
}
