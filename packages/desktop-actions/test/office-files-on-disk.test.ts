import { mkdirSync, readdirSync, readFileSync, readlinkSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { replaceFile } from '../src/machine/replace-file.ts';
import { runFlow } from './run-flow.ts';
import { useTemporaryHome } from './temporary-home.ts';

const home = useTemporaryHome();

it.each([
  ['Excel', "Excel.ExcelFormat.FromExtension DocumentPath: 'a.ods'", 'libreoffice-calc'],
  ['Word', "Word.WordFormat.PDF DocumentPath: 'a.pdf'", 'libreoffice-writer'],
  ['PowerPoint', "PowerPoint.PowerPointFormat.PDF DocumentPath: 'a.pdf'", 'libreoffice-impress'],
])('without LibreOffice, saving from %s names the package to install', async (name, format, part) => {
  const before = process.env['PATH'];
  process.env['PATH'] = '/nowhere';
  try {
    const { error } = await runFlow(`${name}.Launch${name}.Launch${name === 'Word' ? ' Visible: False' : ''} Instance=> It
${name}.Save${name}.SaveAs Instance: It DocumentFormat: ${format}`);
    expect(error).toMatchObject({ code: `Save${name}Error` });
    expect(error?.message).toContain(`package ${part}`);
  } finally {
    process.env['PATH'] = before;
  }
});

it('a file is replaced as a whole, and nothing is left beside it', async () => {
  const path = join(home.path, 'a.pdf');
  writeFileSync(path, 'old', { mode: 0o600 });
  await replaceFile(path, Buffer.from('new'));
  expect([readFileSync(path, 'utf8'), readdirSync(home.path)]).toEqual(['new', ['a.pdf']]);
});

it('a file that only its owner may read is never one that others may read, also while it is written', async () => {
  const path = join(home.path, 'a.pdf');
  writeFileSync(path, 'old', { mode: 0o600 });
  const modes = new Set<number>();
  let isDone = false;
  const writing = replaceFile(path, Buffer.alloc(8 * 1024 * 1024)).finally(() => {
    isDone = true;
  });
  while (!isDone) {
    for (const name of readdirSync(home.path))
      modes.add((statSync(join(home.path, name), { throwIfNoEntry: false })?.mode ?? 0o600) & 0o777);
    await setImmediate();
  }
  await writing;
  expect([...modes]).toEqual([0o600]);
});

it('of a link, the file that it leads to is replaced, and the link stays', async () => {
  mkdirSync(join(home.path, 'closed'));
  mkdirSync(join(home.path, 'allowed'));
  const [link, file] = [join(home.path, 'closed/l.xlsx'), join(home.path, 'allowed/f.xlsx')];
  writeFileSync(file, 'old', { mode: 0o640 });
  symlinkSync('../allowed/f.xlsx', link);
  await replaceFile(link, Buffer.from('new'));
  expect([readFileSync(file, 'utf8'), statSync(file).mode & 0o777, readlinkSync(link)]).toEqual(['new', 0o640, '../allowed/f.xlsx']);
  expect([readdirSync(join(home.path, 'closed')), readdirSync(join(home.path, 'allowed'))]).toEqual([['l.xlsx'], ['f.xlsx']]);
});

it('of links to a file that is not there yet, the file is made where they lead', async () => {
  mkdirSync(join(home.path, 'allowed'));
  symlinkSync('allowed/second', join(home.path, 'first'));
  symlinkSync('f.xlsx', join(home.path, 'allowed/second'));
  await replaceFile(join(home.path, 'first'), Buffer.from('new'));
  expect(readFileSync(join(home.path, 'allowed/f.xlsx'), 'utf8')).toBe('new');
  expect(readdirSync(home.path)).toEqual(['allowed', 'first']);
});

it('links that go round in a circle are an error, and stay', async () => {
  symlinkSync('b', join(home.path, 'a'));
  symlinkSync('a', join(home.path, 'b'));
  await expect(replaceFile(join(home.path, 'a'), Buffer.from('new'))).rejects.toThrow('lead to no file');
  expect(readdirSync(home.path)).toEqual(['a', 'b']);
});

it('a cancelled write keeps the old content', async () => {
  const path = join(home.path, 'a.pdf');
  writeFileSync(path, 'old');
  await expect(replaceFile(path, Buffer.from('new'), AbortSignal.abort())).rejects.toThrow(/abort/i);
  expect([readFileSync(path, 'utf8'), readdirSync(home.path)]).toEqual(['old', ['a.pdf']]);
});
