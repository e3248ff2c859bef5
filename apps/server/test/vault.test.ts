import { chmodSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { openVault } from '../src/vault/vault.ts';

function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-vault-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('what is sealed opens again, also after a restart, for the same purpose', () => {
  const folder = freshFolder();
  const sealed = openVault(folder).seal('run:1', 'pässwörd');
  expect(openVault(folder).open('run:1', sealed)).toBe('pässwörd');
  expect(sealed).not.toContain('pässwörd');
});

test('it does not open for another purpose or with another key', () => {
  const vault = openVault(freshFolder());
  const sealed = vault.seal('run:1', 'secret');
  expect(() => vault.open('run:2', sealed)).toThrow(expect.objectContaining({ code: 'VaultDamaged' }));
  expect(() => openVault(freshFolder()).open('run:1', sealed)).toThrow(expect.objectContaining({ code: 'VaultDamaged' }));
});

test('a change of any byte is noticed', () => {
  const vault = openVault(freshFolder());
  fc.assert(
    fc.property(fc.string(), fc.nat(), fc.integer({ min: 1, max: 255 }), (secret, at, flip) => {
      const sealed = vault.seal('p', secret);
      const bytes = Buffer.from(sealed.slice(3), 'base64');
      const index = at % bytes.length;
      bytes[index] = (bytes[index] ?? 0) ^ flip;
      expect(() => vault.open('p', `v1.${bytes.toString('base64')}`)).toThrow(expect.objectContaining({ code: 'VaultDamaged' }));
      expect(vault.open('p', sealed)).toBe(secret);
    }),
    { numRuns: 200 },
  );
});

test('only the owner may read the key, or the vault stays shut', () => {
  const folder = freshFolder();
  openVault(folder);
  const path = join(folder, 'vault.key');
  expect(statSync(path).mode & 0o777).toBe(0o600);
  chmodSync(path, 0o640);
  expect(() => openVault(folder)).toThrow(expect.objectContaining({ code: 'VaultKeyUnsafe' }));
});
