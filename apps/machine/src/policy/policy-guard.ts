import { homedir } from 'node:os';
import { join, sep } from 'node:path';
import type { Guard, PathUse } from '@tandem/desktop-engine';
import type { MachinePolicy } from '@tandem/protocol';
import { realPlace } from './real-place.ts';

/** What the policy says, as actions ask for it. Made in the process of the run, so that `~` is the home of its account. */
export function guardOf({ actions, folders, drives = {} }: MachinePolicy): Guard {
  const [allowed, blocked] = [matcherOf(actions?.allow), matcherOf(actions?.block)];
  const writable = folders?.write?.map(placeOf);
  const readable = folders?.read === undefined ? undefined : [...folders.read.map(placeOf), ...(writable ?? [])];
  const foldersFor = (use: PathUse) => (use === 'write' ? writable : readable);
  return {
    // Whoever blocks an action may know it by any of its ids; what is allowed goes by the one that it has now.
    refusesAction: (id, older = []) =>
      [id, ...older].some((one) => blocked?.(one) === true) || allowed?.(id) === false ? blockedAction(id) : undefined,
    refusesPath(path, use) {
      const allowedFolders = foldersFor(use);
      if (allowedFolders === undefined) return undefined;
      const place = realPlace(path);
      return place !== undefined && allowedFolders.some((folder) => isIn(folder, place)) ? undefined : blockedPath(path, use);
    },
    drives: new Map(Object.entries(drives).map(([letter, folder]) => [letter.charAt(0).toLowerCase(), atHome(folder)])),
  };
}

function atHome(folder: string): string {
  return folder === '~' || folder.startsWith('~/') ? join(homedir(), folder.slice(1)) : folder;
}

/** A folder that is not there yet counts as it is written. */
function placeOf(folder: string): string {
  return realPlace(atHome(folder)) ?? atHome(folder);
}

function isIn(folder: string, place: string): boolean {
  const inside = folder.endsWith(sep) ? folder : folder + sep;
  return place === folder || place.startsWith(inside);
}

/** A pattern matches whole parts of an id from its begin on: `System.RunApplication` has all of its variants. */
export function actionPattern(pattern: string): RegExp {
  const source = pattern
    .replace(/\.\*$/, '')
    .split('*')
    .map((part) => part.replaceAll('.', '\\.'))
    .join('.*');
  return new RegExp(`^${source}(\\.|$)`, 'i');
}

function matcherOf(patterns: readonly string[] | undefined): ((id: string) => boolean) | undefined {
  if (patterns === undefined) return undefined;
  const expressions = patterns.map(actionPattern);
  return (id) => expressions.some((expression) => expression.test(id));
}

function blockedAction(id: string): string {
  return `The policy of this machine does not let desktop flows use the action '${id}'. Ask the administrator of the machine.`;
}

function blockedPath(path: string, use: PathUse): string {
  const what = use === 'write' ? 'write to' : 'read';
  return `The policy of this machine does not let desktop flows ${what} '${path}'. Use another folder, or ask the administrator of the machine.`;
}
