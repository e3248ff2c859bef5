import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findProgram } from '../src/machine/find-program.ts';
import { runFlow } from './run-flow.ts';
import { useTemporaryHome } from './temporary-home.ts';

const home = useTemporaryHome();
const GPG = findProgram(['gpg']) ?? '/usr/bin/gpg';
const GPGCONF = findProgram(['gpgconf']) ?? '/usr/bin/gpgconf';
const lacksGpg = process.env['TANDEM_TEST_EVERYTHING'] !== '1' && !existsSync(GPG);

async function run(script: string): Promise<unknown> {
  const { outputs, error } = await runFlow(script);
  return error ?? outputs['Out'];
}

function encrypt(more = '', key = "PublicKeyFilePath: $'''public.asc'''", selector = 'PgpEncryptFile'): string {
  return `PGP.PgpEncryptFile.${selector} InputFilePath: $'''plain.txt''' OutputFilePath: $'''secret.pgp''' ${key} ${more}`;
}

function decrypt(passphrase: string, key = "PrivateKeyFilePath: $'''private.asc'''", selector = 'PgpDecryptFile'): string {
  return `PGP.PgpDecryptFile.${selector} InputFilePath: $'''secret.pgp''' OutputFilePath: $'''back.txt''' ${key} Passphrase: $'''${passphrase}'''`;
}

function file(name: string): string {
  return join(home.path, name);
}

describe.skipIf(lacksGpg)('PGP', () => {
  const keys = { public: '', private: '', other: '' };
  let ring = '';

  beforeAll(() => {
    ring = mkdtempSync(join(tmpdir(), 'ring-'));
    const gpg = (...args: readonly string[]): string =>
      execFileSync(GPG, ['--homedir', ring, '--batch', '--pinentry-mode', 'loopback', '--passphrase', 'ge heim', ...args], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
    gpg('--quick-generate-key', 'Flow <flow@example.com>', 'default', 'default', 'never');
    keys.public = gpg('--armor', '--export');
    keys.private = gpg('--armor', '--export-secret-keys');
    gpg('--passphrase', '', '--quick-generate-key', 'Other <other@example.com>', 'default', 'default', 'never');
    keys.other = gpg('--passphrase', '', '--armor', '--export-secret-keys', 'other@example.com');
  }, 60_000);
  afterAll(() => {
    execFileSync(GPGCONF, ['--homedir', ring, '--kill', 'all']);
    rmSync(ring, { recursive: true, force: true });
  });

  function prepare(text = 'Größe\n'): void {
    writeFileSync(file('plain.txt'), text);
    writeFileSync(file('public.asc'), keys.public);
    writeFileSync(file('private.asc'), keys.private);
  }

  test('what was encrypted for a key is decrypted with it, and nothing stays behind', async () => {
    prepare();
    const before = readdirSync(tmpdir()).filter((name) => /^tandem-[A-Za-z0-9]{6}$/.test(name));
    expect(await run(`${encrypt()}\n${decrypt('ge heim')}`)).toEqual([]);
    expect(readFileSync(file('back.txt'), 'utf8')).toBe('Größe\n');
    expect(readFileSync(file('secret.pgp')).includes('-----BEGIN')).toBe(false);
    expect(readdirSync(tmpdir()).filter((name) => /^tandem-[A-Za-z0-9]{6}$/.test(name) && !before.includes(name))).toEqual([]);
  });

  test('keys may be texts, the result armoured; algorithms are those that are asked for', async () => {
    prepare('x'.repeat(100_000));
    const armoured =
      'IsAsciiArmored: True EncryptionAlgorithm: PGP.PgpEncryptionAlgorithm.TripleDES CompressionAlgorithm: PGP.PgpCompressionAlgorithm.None';
    const script = `@INPUT Pub : { 'Type': 'String' }\n@INPUT Priv : { 'Type': 'String' }\n${encrypt(armoured, 'PublicKeyText: Pub', 'PgpEncryptFilePublicKeyAsText')}\n${decrypt('ge heim', 'PrivateKeyText: Priv', 'PgpDecryptFilePrivateKeyAsText')}`;
    expect((await runFlow(script, { Pub: keys.public, Priv: keys.private })).error).toBeUndefined();
    expect(readFileSync(file('secret.pgp'), 'utf8')).toMatch(/^-----BEGIN PGP MESSAGE-----/);
    expect(readFileSync(file('secret.pgp')).length).toBeGreaterThan(100_000);
    expect(readFileSync(file('back.txt'), 'utf8')).toHaveLength(100_000);
  });

  test('a wrong passphrase, another key and a file that is not encrypted are errors', async () => {
    prepare();
    await run(encrypt());
    expect(await run(decrypt('falsch'))).toMatchObject({ code: 'IncorrectPassphraseError' });
    expect(await run(decrypt("%''%"))).toMatchObject({ code: 'IncorrectPassphraseError' });
    expect(await run(decrypt('x', "PrivateKeyFilePath: $'''public.asc'''"))).toMatchObject({ code: 'InvalidPgpKeyError' });
    writeFileSync(file('other.asc'), keys.other);
    expect(await run(decrypt("%''%", "PrivateKeyFilePath: $'''other.asc'''"))).toMatchObject({
      code: 'PgpDecryptFileError',
      message: expect.stringContaining('another key') as unknown,
    });
    expect(existsSync(file('back.txt'))).toBe(false);
    expect(
      await run(`${encrypt('', "PublicKeyFilePath: $'''other.asc'''")}\n${decrypt("%''%", "PrivateKeyFilePath: $'''other.asc'''")}`),
    ).toEqual([]);
    expect(readFileSync(file('back.txt'), 'utf8')).toBe('Größe\n');
    writeFileSync(file('secret.pgp'), 'plain text');
    expect(await run(decrypt('ge heim'))).toMatchObject({ code: 'PgpDecryptFileError' });
  });

  test('files and keys that are not there, or are no keys, are errors', async () => {
    prepare();
    writeFileSync(file('no-key.asc'), 'nothing');
    expect(await run(encrypt('', "PublicKeyFilePath: $'''none.asc'''"))).toMatchObject({ code: 'KeyFileNotFoundError' });
    expect(await run(encrypt('', "PublicKeyFilePath: $'''no-key.asc'''"))).toMatchObject({ code: 'InvalidPgpKeyError' });
    rmSync(file('plain.txt'));
    expect(await run(encrypt())).toMatchObject({ code: 'FileNotFoundError' });
  });
});

test('a machine without GnuPG says what to install', async () => {
  writeFileSync(file('plain.txt'), 'a');
  writeFileSync(file('public.asc'), 'a');
  const before = process.env['PATH'];
  process.env['PATH'] = home.path;
  try {
    expect(await run(encrypt())).toMatchObject({
      code: 'PgpEncryptFileError',
      message: expect.stringContaining('Install the package gnupg') as unknown,
    });
  } finally {
    process.env['PATH'] = before;
  }
});
