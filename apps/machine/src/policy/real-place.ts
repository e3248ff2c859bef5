import { lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** As many links as Linux follows. */
const LINKS_MAX = 40;

/**
 * Where a path really leads, links followed, also when its last parts are not there yet. Undefined when nobody can tell: links that go
 * round in a circle, folders that may not be looked into.
 *
 * @param path absolute
 */
export function realPlace(path: string): string | undefined {
  const missing: string[] = [];
  let links = 0;
  for (let at = path; ; ) {
    const step = stepFrom(at);
    if (step.kind === 'real') return join(step.path, ...missing);
    if (step.kind === 'unknown') return undefined;
    if (step.kind === 'link') {
      if (++links > LINKS_MAX) return undefined;
      at = step.path;
      continue;
    }
    missing.unshift(basename(at));
    at = dirname(at);
  }
}

type Step = { readonly kind: 'real' | 'link'; readonly path: string } | { readonly kind: 'missing' | 'unknown' };

function stepFrom(at: string): Step {
  try {
    return { kind: 'real', path: realpathSync.native(at) };
  } catch (thrown) {
    if (!isMissing(thrown) || dirname(at) === at) return { kind: 'unknown' };
    return linkAt(at) ?? { kind: 'missing' };
  }
}

/** A link to something that is not there: whoever writes to it makes what it leads to. */
function linkAt(at: string): Step | undefined {
  if (lstatSync(at, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return undefined;
  const folder = realPlace(dirname(at));
  return folder === undefined ? { kind: 'unknown' } : { kind: 'link', path: resolve(folder, readlinkSync(at)) };
}

function isMissing(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT';
}
