import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inPrivateFolder, removeAbandonedFolders } from '../src/machine/private-folder.ts';

/** Larger than any id that a system gives. */
const GONE = 2 ** 31 - 1;
let place: string;
const before = process.env['TMPDIR'];

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'tandem-private-'));
  process.env['TMPDIR'] = place;
});
afterEach(() => {
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  rmSync(place, { recursive: true });
});

test('a private folder is gone when its work is done or has failed', async () => {
  let folder = '';
  const failing = inPrivateFolder(async (given) => {
    folder = given;
    writeFileSync(join(given, 'secret'), '');
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(existsSync(folder)).toBe(false);
});

test('what a killed process left is removed, and nothing of one that lives', async () => {
  const left = join(place, `tandem-${GONE}-a1B2c3`);
  mkdirSync(join(left, 'sub'), { recursive: true });
  await inPrivateFolder(async (mine) => {
    await removeAbandonedFolders();
    expect([existsSync(left), existsSync(mine)]).toEqual([false, true]);
  });
});

test('a link is not followed, and other names are left alone', async () => {
  const kept = join(place, 'kept');
  mkdirSync(kept);
  symlinkSync(kept, join(place, `tandem-${GONE}-a1B2c3`));
  mkdirSync(join(place, `tandem-home-${GONE}-a1B2c3`));
  await removeAbandonedFolders();
  expect([existsSync(kept), existsSync(join(place, `tandem-home-${GONE}-a1B2c3`))]).toEqual([true, true]);
});
