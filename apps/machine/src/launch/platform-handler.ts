import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { asTandemError, type TandemError } from '@tandem/kernel';
import type { UrlHandler } from './url-handler.ts';
import { windowsHandler } from './windows-handler.ts';
import { ownXdgHandler, systemXdgHandler } from './xdg-handler.ts';

/** The handler for the user of this process, or for everybody. */
export function urlHandler({ isForEverybody }: { readonly isForEverybody: boolean }): UrlHandler {
  if (process.platform === 'win32') return windowsHandler();
  return isForEverybody ? systemXdgHandler() : ownXdgHandler();
}

/**
 * Installs the handler for the user of this process, as the agent does at each start. Without a home there is nothing to do.
 *
 * @returns what stands in the way; nothing else fails because of it
 */
export function installUrlHandler(command: readonly string[]): TandemError | undefined {
  if (!existsSync(homedir())) return undefined;
  try {
    urlHandler({ isForEverybody: false }).install(command);
    return undefined;
  } catch (thrown) {
    return asTandemError(thrown);
  }
}
