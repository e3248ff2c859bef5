import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

/** Every test of the file gets a home of its own; the actions work there. */
export function useTemporaryHome(): { readonly path: string } {
  const home = { path: '' };
  const before = process.env['HOME'];
  beforeEach(() => {
    home.path = mkdtempSync(join(tmpdir(), 'tandem-home-'));
    process.env['HOME'] = home.path;
  });
  afterEach(() => {
    process.env['HOME'] = before;
    rmSync(home.path, { recursive: true });
  });
  return home;
}
