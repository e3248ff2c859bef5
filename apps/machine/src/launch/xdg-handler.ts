import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { desktopEntry } from './desktop-entry.ts';
import { handlerNotWritten } from './handler-fault.ts';
import { withDefaultHandler, withoutDefaultHandler } from './mimeapps.ts';
import { SCHEME_TYPE } from './scheme-type.ts';
import type { HandlerStatus, UrlHandler } from './url-handler.ts';

const ENTRY_NAME = 'tandem-url-handler.desktop';

/** The two files by which a Linux desktop knows who opens a scheme (Desktop Entry and MIME Applications specifications). */
interface XdgFiles {
  readonly entry: string;
  readonly defaults: string;
}

/** The handler for one user, in the home directory. */
export function ownXdgHandler(env: NodeJS.ProcessEnv = process.env): UrlHandler {
  const home = homedir();
  const data = folderOf(env['XDG_DATA_HOME'], join(home, '.local', 'share'));
  const config = folderOf(env['XDG_CONFIG_HOME'], join(home, '.config'));
  return xdgHandler({ entry: join(data, 'applications', ENTRY_NAME), defaults: join(config, 'mimeapps.list') });
}

/** The handler for every user of the computer; only root can install it. */
export function systemXdgHandler(root = '/'): UrlHandler {
  return xdgHandler({ entry: join(root, 'usr/share/applications', ENTRY_NAME), defaults: join(root, 'etc/xdg/mimeapps.list') });
}

function folderOf(given: string | undefined, otherwise: string): string {
  return given === undefined || given === '' ? otherwise : given;
}

function xdgHandler({ entry, defaults }: XdgFiles): UrlHandler {
  return {
    install(command) {
      replaceFile(entry, desktopEntry(command));
      replaceFile(defaults, withDefaultHandler(textOf(defaults), SCHEME_TYPE, ENTRY_NAME));
    },
    remove() {
      rmSync(entry, { force: true });
      if (existsSync(defaults)) replaceFile(defaults, withoutDefaultHandler(textOf(defaults), SCHEME_TYPE, ENTRY_NAME));
    },
    status(command): HandlerStatus {
      if (!existsSync(entry)) return { kind: 'missing', where: entry };
      const isDefault = withDefaultHandler(textOf(defaults), SCHEME_TYPE, ENTRY_NAME) === textOf(defaults);
      const isCurrent = isDefault && textOf(entry) === desktopEntry(command);
      return { kind: isCurrent ? 'installed' : 'outdated', where: entry };
    },
  };
}

function textOf(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** Whole or not at all; what is right already is not touched. */
function replaceFile(path: string, text: string): void {
  if (existsSync(path) && textOf(path) === text) return;
  const temporary = `${path}.tandem-new`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, text, { mode: 0o644 });
    renameSync(temporary, path);
  } catch (cause) {
    throw handlerNotWritten(path, cause);
  }
}
