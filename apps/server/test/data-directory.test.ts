import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeDataDirectory } from '../src/data-directory.ts';

test.skipIf(process.platform === 'win32').each([0o777, 0o770])('a directory into which others may write is refused (%#)', (mode) => {
  const path = mkdtempSync(join(tmpdir(), 'tandem-data-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  chmodSync(path, mode);
  expect(() => makeDataDirectory(path)).toThrow(expect.objectContaining({ code: 'DataDirectoryUnusable' }));
  chmodSync(path, 0o755);
  makeDataDirectory(path);
});
