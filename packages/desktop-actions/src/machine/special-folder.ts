import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

export const SPECIAL_FOLDERS = [
  'Programs',
  'Personal',
  'Favorites',
  'Startup',
  'Recent',
  'SendTo',
  'StartMenu',
  'MyMusic',
  'DesktopDirectory',
  'Templates',
  'ApplicationData',
  'LocalApplicationData',
  'InternetCache',
  'Cookies',
  'History',
  'CommonApplicationData',
  'System',
  'ProgramFiles',
  'MyPictures',
  'CommonProgramFiles',
] as const;
export type SpecialFolder = (typeof SPECIAL_FOLDERS)[number];

/** User folders of freedesktop.org's `xdg-user-dirs`, with what they are called when the user has no choice of their own. */
const USER_FOLDERS = {
  DesktopDirectory: ['XDG_DESKTOP_DIR', 'Desktop'],
  Personal: ['XDG_DOCUMENTS_DIR', 'Documents'],
  MyMusic: ['XDG_MUSIC_DIR', 'Music'],
  MyPictures: ['XDG_PICTURES_DIR', 'Pictures'],
  Templates: ['XDG_TEMPLATES_DIR', 'Templates'],
} as const;

/** Folders of the XDG base directories and of the system that come nearest to those of Windows. */
const OTHER_FOLDERS: Readonly<Record<Exclude<SpecialFolder, keyof typeof USER_FOLDERS>, () => string>> = {
  ApplicationData: configFolder,
  LocalApplicationData: dataFolder,
  Programs: () => join(dataFolder(), 'applications'),
  StartMenu: () => join(dataFolder(), 'applications'),
  Startup: () => join(configFolder(), 'autostart'),
  Favorites: () => join(homedir(), 'Favorites'),
  Recent: dataFolder,
  SendTo: () => join(dataFolder(), 'sendto'),
  InternetCache: cacheFolder,
  Cookies: cacheFolder,
  History: cacheFolder,
  CommonApplicationData: () => '/var/lib',
  System: () => '/usr/bin',
  ProgramFiles: () => '/opt',
  CommonProgramFiles: () => '/usr/lib',
};

/** The path of a special folder of the user; it need not exist. */
export function specialFolder(folder: SpecialFolder): string {
  if (!isUserFolder(folder)) return OTHER_FOLDERS[folder]();
  const [variable, name] = USER_FOLDERS[folder];
  return chosenFolder(process.env[variable]) ?? chosenFolder(userDirs().get(variable)) ?? join(homedir(), name);
}

function isUserFolder(folder: SpecialFolder): folder is keyof typeof USER_FOLDERS {
  return Object.hasOwn(USER_FOLDERS, folder);
}

/** The path of an XDG variable; an empty or relative one counts as unset (XDG Base Directory Specification 0.8, "Basics"). */
function chosenFolder(path: string | undefined): string | undefined {
  return path !== undefined && isAbsolute(path) ? path : undefined;
}

function configFolder(): string {
  return chosenFolder(process.env['XDG_CONFIG_HOME']) ?? join(homedir(), '.config');
}

function dataFolder(): string {
  return chosenFolder(process.env['XDG_DATA_HOME']) ?? join(homedir(), '.local', 'share');
}

function cacheFolder(): string {
  return chosenFolder(process.env['XDG_CACHE_HOME']) ?? join(homedir(), '.cache');
}

/** What the user has chosen in `user-dirs.dirs`: lines such as `XDG_DESKTOP_DIR="$HOME/Desktop"`. */
function userDirs(): ReadonlyMap<string, string> {
  try {
    const text = readFileSync(join(configFolder(), 'user-dirs.dirs'), 'utf8');
    const lines = text.matchAll(/^\s*(XDG_[A-Z]+_DIR)="([^"]*)"/gm);
    return new Map(Array.from(lines, ([, name = '', path = '']) => [name, path.replace(/^\$HOME/, homedir())] as const));
  } catch {
    return new Map();
  }
}
