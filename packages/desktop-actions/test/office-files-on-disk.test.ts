import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

it('a link in place of the file is replaced, and where it leads stays as it was', async () => {
  writeFileSync(join(home.path, 'other'), 'other');
  symlinkSync(join(home.path, 'other'), join(home.path, 'a.pdf'));
  await replaceFile(join(home.path, 'a.pdf'), Buffer.from('new'));
  expect(readFileSync(join(home.path, 'other'), 'utf8')).toBe('other');
});

it('a cancelled write keeps the old content', async () => {
  const path = join(home.path, 'a.pdf');
  writeFileSync(path, 'old');
  await expect(replaceFile(path, Buffer.from('new'), AbortSignal.abort())).rejects.toThrow(/abort/i);
  expect([readFileSync(path, 'utf8'), readdirSync(home.path)]).toEqual(['old', ['a.pdf']]);
});
