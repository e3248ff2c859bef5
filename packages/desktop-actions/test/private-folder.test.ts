import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findProgram } from '../src/machine/find-program.ts';
import { inPrivateFolder, privateFolderPrefix, removeAbandonedFolders } from '../src/machine/private-folder.ts';

/** Larger than any id that a system gives. */
const GONE = 2 ** 31 - 1;
let place: string;
const MODULE = join(import.meta.dirname, '../src/machine/private-folder.ts');
const NAMESPACE = process.getuid?.() === 0 ? ['-pf'] : ['-rpf'];
const UNSHARE = findProgram(['unshare']) ?? '';
const hasNamespaces = UNSHARE !== '' && spawnSync(UNSHARE, [...NAMESPACE, 'true']).status === 0;
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
  const left = join(place, `${privateFolderPrefix(GONE)}a1B2c3`);
  mkdirSync(join(left, 'sub'), { recursive: true });
  await inPrivateFolder(async (mine) => {
    await removeAbandonedFolders();
    expect([existsSync(left), existsSync(mine)]).toEqual([false, true]);
  });
});

test('a link is not followed, and other names are left alone', async () => {
  const kept = join(place, 'kept');
  mkdirSync(kept);
  symlinkSync(kept, join(place, `${privateFolderPrefix(GONE)}a1B2c3`));
  mkdirSync(join(place, `tandem-home-${GONE}-a1B2c3`));
  await removeAbandonedFolders();
  expect([existsSync(kept), existsSync(join(place, `tandem-home-${GONE}-a1B2c3`))]).toEqual([true, true]);
});

test.runIf(hasNamespaces)('the folder of a process in another namespace is left alone while it lives', async () => {
  const clean = `const { removeAbandonedFolders } = await import(${JSON.stringify(MODULE)}); await removeAbandonedFolders();`;
  await inPrivateFolder(async (mine) => {
    const { status } = spawnSync(UNSHARE, [...NAMESPACE, process.execPath, '--input-type=module', '-e', clean]);
    expect([status, existsSync(mine)]).toEqual([0, true]);
  });
});

test('what a process of another namespace left is not removed', async () => {
  const other = join(place, `tandem-1-${GONE}-a1B2c3`);
  mkdirSync(other);
  await removeAbandonedFolders();
  expect(existsSync(other)).toBe(true);
});
