import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js';
import { describe, expect, it } from 'vitest';
import { runFlow } from './run-flow.ts';
import { useTemporaryHome } from './temporary-home.ts';

const home = useTemporaryHome();

function put(name: string, content = ''): void {
  mkdirSync(join(home.path, name, '..'), { recursive: true });
  writeFileSync(join(home.path, name), content);
}

function read(name: string): string {
  return readFileSync(join(home.path, name), 'utf8');
}

/** Names and contents of an archive, read by the library itself. */
async function contentOf(name: string, password?: string): Promise<Readonly<Record<string, string>>> {
  const reader = new ZipReader(new Uint8ArrayReader(readFileSync(join(home.path, name))));
  const content: Record<string, string> = {};
  for (const entry of await reader.getEntries()) {
    content[entry.filename] = entry.directory
      ? ''
      : new TextDecoder().decode(await entry.getData(new Uint8ArrayWriter(), password === undefined ? {} : { password }));
  }
  return content;
}

interface Made {
  readonly password?: string;
  readonly zipCrypto?: boolean;
  readonly encryptionStrength?: 1 | 2 | 3;
}

async function makeArchive(name: string, files: Readonly<Record<string, string>>, options: Made = {}): Promise<void> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { filenameValidation: false } as object);
  for (const [file, text] of Object.entries(files)) await writer.add(file, new Uint8ArrayReader(new TextEncoder().encode(text)), options);
  writeFileSync(join(home.path, name), await writer.close());
}

const zip = (more: string): string => `Compression.ZipFiles ArchivePath: 'a.zip' ${more} ZipFile=> z`;
const unzip = (more = ''): string => `Compression.UnzipFiles ArchivePath: 'a.zip' DestinationFolder: 'out' ${more}`;

describe('ZipFiles', () => {
  it('takes files, folders with what is in them, and wild cards', async () => {
    for (const name of ['in/a.txt', 'in/ä/b.txt', 'one.txt', 'x1.csv', 'x2.csv']) put(name, name);
    mkdirSync(join(home.path, 'in/empty'));
    const { status, outputs } = await runFlow(`${zip("FilesOrFoldersToZip: ['in', 'one.txt', '*.csv']")}\nSET Out TO [z.Name, z.Exists]`);

    expect([status, outputs]).toEqual(['Succeeded', { Out: ['a.zip', true] }]);
    expect(await contentOf('a.zip')).toEqual({
      'in/a.txt': 'in/a.txt',
      'in/empty/': '',
      'in/ä/b.txt': 'in/ä/b.txt',
      'one.txt': 'one.txt',
      'x1.csv': 'x1.csv',
      'x2.csv': 'x2.csv',
    });
  });

  it('adds to an archive that is there, in place of what has the same name', async () => {
    await makeArchive('a.zip', { 'old.txt': 'old', 'a.txt': 'old' });
    put('a.txt', 'new');

    expect((await runFlow(zip("FilesOrFoldersToZip: 'a.txt'"))).status).toBe('Succeeded');
    expect(await contentOf('a.zip')).toEqual({ 'old.txt': 'old', 'a.txt': 'new' });
  });

  it.each(['None', 'BestSpeed', 'BestBalanceOfSpeedAndCompression', 'BestCompression'])('packs with the level %s', async (level) => {
    put('a.txt', 'tandem '.repeat(1000));
    await runFlow(zip(`FilesOrFoldersToZip: 'a.txt' CompressionLevel: Compression.CompressionLevel.${level}`));

    const size = readFileSync(join(home.path, 'a.zip')).length;
    expect(level === 'None' ? size > 7000 : size < 300).toBe(true);
    expect(await contentOf('a.zip')).toEqual({ 'a.txt': 'tandem '.repeat(1000) });
  });

  it('encrypts with a password and writes a comment', async () => {
    put('a.txt', 'secret text');
    await runFlow(zip("FilesOrFoldersToZip: 'a.txt' Password: 'pässword' ArchiveComment: 'für dich'"));

    const bytes = readFileSync(join(home.path, 'a.zip'));
    expect(bytes.includes('secret text')).toBe(false);
    expect(bytes.includes('für dich')).toBe(true);
    await expect(contentOf('a.zip')).rejects.toThrow();
    expect(await contentOf('a.zip', 'pässword')).toEqual({ 'a.txt': 'secret text' });
  });

  it('keeps the comment of an archive that it adds to', async () => {
    put('a.txt');
    put('b.txt');
    await runFlow(`${zip("FilesOrFoldersToZip: 'a.txt' ArchiveComment: 'kept'")}\n${zip("FilesOrFoldersToZip: 'b.txt'")}`);

    expect(readFileSync(join(home.path, 'a.zip')).includes('kept')).toBe(true);
  });

  it('leaves itself out of a folder that it is in', async () => {
    put('in/a.txt', 'x');
    put('in/a.zip', '');
    await makeArchive('in/a.zip', { 'b.txt': 'y' });
    await runFlow("Compression.ZipFiles ArchivePath: 'in/a.zip' FilesOrFoldersToZip: 'in' ZipFile=> z");

    expect(await contentOf('in/a.zip')).toEqual({ 'b.txt': 'y', 'in/a.txt': 'x' });
  });

  it.skipIf(process.platform === 'win32')('goes round with links that lead back', async () => {
    put('in/a.txt', 'x');
    symlinkSync(join(home.path, 'in'), join(home.path, 'in/loop'));
    await runFlow(zip("FilesOrFoldersToZip: 'in'"));

    expect(await contentOf('a.zip')).toEqual({ 'in/a.txt': 'x' });
  });

  it.each([
    ["FilesOrFoldersToZip: 'missing.txt'", 'FileNotFoundError'],
    ["FilesOrFoldersToZip: 'none*.txt'", 'FileNotFoundError'],
    ["FilesOrFoldersToZip: ['a/x.txt', 'b/x.txt']", 'ZipFilesError'],
  ])('%s raises %s and writes nothing', async (more, code) => {
    put('a/x.txt');
    put('b/x.txt');

    expect(await runFlow(zip(more))).toMatchObject({ status: 'Failed', error: { code } });
    expect(readdirSync(home.path).sort()).toEqual(['a', 'b']);
  });

  it('leaves a file alone that is no archive', async () => {
    put('a.zip', 'no archive');
    put('a.txt');

    expect(await runFlow(zip("FilesOrFoldersToZip: 'a.txt'"))).toMatchObject({ error: { code: 'InvalidArchiveError' } });
    expect(read('a.zip')).toBe('no archive');
    expect(readdirSync(home.path).sort()).toEqual(['a.txt', 'a.zip']);
  });

  it('needs the folder of the archive', async () => {
    put('a.txt');
    const script = "Compression.ZipFiles ArchivePath: 'no/a.zip' FilesOrFoldersToZip: 'a.txt' ZipFile=> z";

    expect(await runFlow(script)).toMatchObject({ error: { code: 'DirectoryNotFoundError' } });
  });
});

describe('UnzipFiles', () => {
  it('makes the folder, overwrites, and keeps the times of files', async () => {
    put('in/sub/a.txt', 'new');
    put('out/in/sub/a.txt', 'old');
    expect((await runFlow(`${zip("FilesOrFoldersToZip: 'in'")}\n${unzip()}`)).status).toBe('Succeeded');

    expect(read('out/in/sub/a.txt')).toBe('new');
    expect(readdirSync(join(home.path, 'out/in/sub'))).toEqual(['a.txt']);
  });

  it.each([
    ["IncludeMask: '*.txt'", ['a.txt', 'sub/B.TXT']],
    ["IncludeMask: '*.txt;*.csv' ExcludeMask: 'b*'", ['a.txt', 'c.csv']],
    ["IncludeMask: 'sub\\\\*'", ['sub/B.TXT', 'sub/d.md']],
    ["ExcludeMask: '?.*'", []],
    ["IncludeMask: ''", ['a.txt', 'c.csv', 'sub/B.TXT', 'sub/d.md']],
  ])('%s', async (masks, expected) => {
    await makeArchive('a.zip', { 'a.txt': '', 'c.csv': '', 'sub/B.TXT': '', 'sub/d.md': '' });
    await runFlow(unzip(masks));

    const found = readdirSync(join(home.path, 'out'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(found.map((entry) => join(entry.parentPath, entry.name).slice(home.path.length + 5)).sort()).toEqual(expected);
  });

  it.each([
    ['the old encryption', { zipCrypto: true }],
    ['AES with 128 bits', { encryptionStrength: 1 }],
    ['AES with 192 bits', { encryptionStrength: 2 }],
    ['AES with 256 bits', { encryptionStrength: 3 }],
  ] as const)('reads %s', async (_, options) => {
    await makeArchive('a.zip', { 'a.txt': 'content' }, { ...options, password: 'right' });

    expect((await runFlow(unzip("Password: 'right'"))).status).toBe('Succeeded');
    expect(read('out/a.txt')).toBe('content');
  });

  it.each([
    ['', 'Give the password'],
    ["Password: 'wrong'", 'password is wrong'],
  ])('keeps what is there when the password is not right: %s', async (password, message) => {
    await makeArchive('a.zip', { 'a.txt': 'content' }, { password: 'right' });
    put('out/a.txt', 'old');

    expect(await runFlow(unzip(password))).toMatchObject({ error: { code: 'UnzipFilesError', message: expect.stringContaining(message) } });
    expect(read('out/a.txt')).toBe('old');
    expect(readdirSync(join(home.path, 'out'))).toEqual(['a.txt']);
  });

  it.each(['../evil.txt', 'sub/../../evil.txt', '/tmp/evil.txt', 'C:\\evil.txt', '..\\evil.txt'])('refuses %s', async (name) => {
    await makeArchive('a.zip', { 'good.txt': 'x' });
    const placeholder = 'q'.repeat(name.length);
    await makeArchive('a.zip', { 'good.txt': 'x', [placeholder]: 'y' });
    const bytes = readFileSync(join(home.path, 'a.zip'))
      .toString('latin1')
      .replaceAll(placeholder, () => name);
    writeFileSync(join(home.path, 'a.zip'), bytes, 'latin1');

    expect(await runFlow(unzip())).toMatchObject({
      status: 'Failed',
      error: { code: expect.stringMatching(/UnzipFilesError|InvalidArchiveError/) },
    });
    expect(existsSync(join(home.path, 'evil.txt'))).toBe(false);
    expect(existsSync(join(home.path, 'out/good.txt'))).toBe(false);
  });

  it.skipIf(process.platform === 'win32')('does not follow a link out of the folder', async () => {
    await makeArchive('a.zip', { 'way/a.txt': 'x' });
    mkdirSync(join(home.path, 'elsewhere'));
    mkdirSync(join(home.path, 'out'));
    symlinkSync(join(home.path, 'elsewhere'), join(home.path, 'out/way'));

    expect(await runFlow(unzip())).toMatchObject({ error: { code: 'UnzipFilesError' } });
    expect(readdirSync(join(home.path, 'elsewhere'))).toEqual([]);
  });

  it('says so when there is no archive, or none that is valid, or no place for the folder', async () => {
    expect(await runFlow(unzip())).toMatchObject({ error: { code: 'FileNotFoundError' } });
    put('a.zip', 'no archive');
    expect(await runFlow(unzip())).toMatchObject({ error: { code: 'InvalidArchiveError' } });
    await makeArchive('a.zip', { 'a.txt': '' });
    put('out');
    expect(await runFlow(unzip())).toMatchObject({ error: { code: 'CreateFolderError' } });
  });

  it('notices content that is damaged', async () => {
    put('a.txt', 'tandem '.repeat(100));
    await runFlow(zip("FilesOrFoldersToZip: 'a.txt' CompressionLevel: Compression.CompressionLevel.None"));
    const bytes = readFileSync(join(home.path, 'a.zip'));
    bytes.write('X', bytes.indexOf('tandem'));
    writeFileSync(join(home.path, 'a.zip'), bytes);

    expect(await runFlow(unzip())).toMatchObject({ error: { code: 'UnzipFilesError' } });
    expect(existsSync(join(home.path, 'out/a.txt'))).toBe(false);
  });

  it('stops when the run is cancelled', async () => {
    await makeArchive('a.zip', { 'a.txt': 'x' });

    expect((await runFlow(unzip(), {}, { signal: AbortSignal.abort() })).status).toBe('Cancelled');
    expect(existsSync(join(home.path, 'out/a.txt'))).toBe(false);
  });
});

it.skipIf(!existsSync('/usr/bin/unzip'))('other programs read what it packs', async () => {
  put('in/ä b.txt', 'x');
  await runFlow(zip("FilesOrFoldersToZip: 'in'"));

  expect(execFileSync('/usr/bin/unzip', ['-t', join(home.path, 'a.zip')], { encoding: 'utf8' })).toContain('No errors detected');
});
