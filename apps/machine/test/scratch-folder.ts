import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A private folder that is gone after the test, or one of that name in a folder. */
export function scratchFolder(name?: string, within?: string): string {
  if (name !== undefined && within !== undefined) {
    mkdirSync(join(within, name), { mode: 0o700 });
    return join(within, name);
  }
  const folder = mkdtempSync(join(tmpdir(), 'tandem-scratch-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
