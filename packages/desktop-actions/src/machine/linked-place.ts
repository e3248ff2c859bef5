import { lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** As many links as Linux follows. */
const LINKS_MAX = 40;

/**
 * The file that a path leads to, links followed, also when it is not there yet: what the policy of a machine looked at is what is written.
 *
 * @throws Error for links that go round in a circle, and for folders that are not there or may not be looked into
 */
export function linkedPlace(path: string): string {
  let place = path;
  for (let links = 0; lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() === true; links++) {
    if (links === LINKS_MAX) throw new Error(`The links at '${path}' lead to no file.`);
    place = resolve(realpathSync(dirname(place)), readlinkSync(place));
  }
  return place;
}
