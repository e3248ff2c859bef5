import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CompoundFile, Presentation, WordDocument, Workbook, writeCompoundFile } from '@tandem/office-files';
import { describe, expect, it } from 'vitest';
import { decryptPackage } from '../src/office/decrypt-package.ts';
import { encryptPackage } from '../src/office/encrypt-package.ts';
import { libreOffice } from '../src/office/libre-office.ts';
import { throughLibreOffice } from './libre-office-password.ts';
import { runFlow } from './run-flow.ts';
import { useTemporaryHome } from './temporary-home.ts';

const home = useTemporaryHome();
const isMissing = process.env['TANDEM_TEST_EVERYTHING'] !== '1' && libreOffice() === undefined;
const LONG = 120_000;
const PASSWORD = 'Pass wörd €';
const { signal } = new AbortController();

const OPEN = `Excel.LaunchExcel.LaunchAndOpen Path: 'book.xlsx' ReadProtectionPassword: '${PASSWORD}' Instance=> Excel`;
const READ = "Excel.ReadFromExcel.ReadCell Instance: Excel StartColumn: 'A' StartRow: 1 CellValue=> Value\nSET Out TO [Value]";
const WRITE = "Excel.WriteToExcel.WriteCell Instance: Excel Value: 'new' Column: 'A' Row: 1";

/** As LibreOffice protects (standard), and as another implementation of agile encryption does. */
function putVector(name: 'standard' | 'agile'): void {
  copyFileSync(join(import.meta.dirname, 'protected', `${name}.xlsx`), join(home.path, 'book.xlsx'));
}

function plainBook(text: string): Uint8Array {
  const workbook = Workbook.create();
  workbook.activeWorksheet.write(1, 1, { input: { kind: 'text', text } });
  return workbook.save();
}

async function putLocked(bytes: Uint8Array, name = 'book.xlsx', password = PASSWORD): Promise<void> {
  writeFileSync(join(home.path, name), await encryptPackage(bytes, password, signal));
}

let secretBook: Promise<Uint8Array> | undefined;

/** A protected workbook that says 'secret'; made once, since its key takes a hundred thousand rounds. */
function lockedBook(): Promise<Uint8Array> {
  secretBook ??= encryptPackage(plainBook('secret'), PASSWORD, signal);
  return secretBook;
}

async function putLockedBook(): Promise<void> {
  writeFileSync(join(home.path, 'book.xlsx'), await lockedBook());
}

async function unlockedFile(name = 'book.xlsx', password = PASSWORD): Promise<Uint8Array> {
  const bytes = await decryptPackage(new CompoundFile(readFileSync(join(home.path, name))), password, signal);
  if (bytes === undefined) throw new Error('The file has another password.');
  return bytes;
}

/** The protected workbook with one of its streams changed. */
async function putChanged(name: string, change: (bytes: Buffer) => Uint8Array): Promise<void> {
  const file = new CompoundFile(await lockedBook());
  const streams = ['EncryptionInfo', 'EncryptedPackage'].map((one): [string, Uint8Array] => {
    const bytes = Buffer.from(file.stream(one) ?? []);
    return [one, one === name ? change(bytes) : bytes];
  });
  writeFileSync(join(home.path, 'book.xlsx'), writeCompoundFile(new Map(streams)));
}

function withSpinCount(count: number): (info: Buffer) => Buffer {
  return (info) => Buffer.from(info.toString('latin1').replace('spinCount="100000"', `spinCount="${count}"`), 'latin1');
}

async function out(script: string): Promise<unknown> {
  const outcome = await runFlow(script);
  if (outcome.error !== undefined) throw new Error(`${outcome.error.code}: ${outcome.error.message}`);
  return outcome.outputs['Out'];
}

it.each(['standard', 'agile'] as const)('a workbook with %s encryption of another program opens with its password', async (name) => {
  putVector(name);
  expect(await out(`${OPEN}\n${READ}`)).toEqual(['geheim ä']);
});

it.each(['standard', 'agile'] as const)('a workbook with %s encryption stays protected when it is saved', async (name) => {
  putVector(name);
  await out(`${OPEN}\n${WRITE}\nExcel.CloseExcel.CloseAndSave Instance: Excel`);

  expect(Workbook.open(await unlockedFile()).activeWorksheet.display(1, 1)).toBe('new');
  expect(await out(`${OPEN}\n${READ}`)).toEqual(['new']);
});

it.each([
  ['a missing', '', "protected with a password. Give it as 'Password to open'"],
  ['a wrong', " ReadProtectionPassword: 'pass wörd €'", 'protected with another password'],
])('%s password is an error that does not repeat it', async (_, argument, part) => {
  putVector('agile');
  const { error } = await runFlow(`Excel.LaunchExcel.LaunchAndOpen Path: 'book.xlsx'${argument} Instance=> Excel`);

  expect(error?.code).toBe('OpenExcelDocumentError');
  expect(error?.message).toContain(part);
  expect(error?.message).not.toContain('wörd');
});

it('a workbook without a password opens with one, and is saved without', async () => {
  writeFileSync(join(home.path, 'book.xlsx'), plainBook('open'));
  expect(await out(`${OPEN}\n${READ}\nExcel.CloseExcel.CloseAndSave Instance: Excel`)).toEqual(['open']);
  expect(Workbook.open(readFileSync(join(home.path, 'book.xlsx'))).activeWorksheet.display(1, 1)).toBe('open');
});

it('the password that Excel gives by itself is tried when there is none', async () => {
  await putLocked(plainBook('hidden'), 'book.xlsx', 'VelvetSweatshop');
  const script = "Excel.LaunchExcel.LaunchAndOpen Path: 'book.xlsx' Instance=> Excel";
  expect(await out(`${script}\n${READ}\nExcel.CloseExcel.CloseAndSave Instance: Excel`)).toEqual(['hidden']);
  expect(await unlockedFile('book.xlsx', 'VelvetSweatshop')).toBeDefined();
});

it('the password goes along to another package, and texts have none', async () => {
  await putLockedBook();
  const saveAs = (name: string): string =>
    `Excel.SaveExcel.SaveAs Instance: Excel DocumentFormat: Excel.ExcelFormat.FromExtension DocumentPath: '${name}'`;
  await out(`${OPEN}\n${saveAs('other.xltx')}\n${saveAs('text.csv')}`);

  expect(Workbook.open(await unlockedFile('other.xltx')).format).toBe('xltx');
  expect(readFileSync(join(home.path, 'text.csv'), 'utf8')).toContain('secret');
});

it('a format that would lose the password is refused', async () => {
  await putLockedBook();
  const { error } = await runFlow(
    `${OPEN}\nExcel.SaveExcel.SaveAs Instance: Excel DocumentFormat: Excel.ExcelFormat.Excel8 DocumentPath: 'old.xls'`,
  );
  expect(error).toMatchObject({ code: 'SaveExcelError' });
  expect(error?.message).toContain('lose its password');
});

it('a file that was changed without the password is damaged', async () => {
  await putChanged('EncryptedPackage', (content) => {
    content[100] = (content[100] ?? 0) ^ 1;
    return content;
  });
  const { error } = await runFlow(OPEN);
  expect(error).toMatchObject({ code: 'OpenExcelDocumentError' });
  expect(error?.message).toContain('changed after it was protected');
});

it.each([
  ['an info that is cut off', 'EncryptionInfo', (info: Buffer) => info.subarray(0, 6), 'damaged'],
  ['more rounds than are permitted', 'EncryptionInfo', withSpinCount(10_000_001), 'damaged'],
  [
    'no integrity',
    'EncryptionInfo',
    (info: Buffer) => Buffer.from(info.toString('latin1').replace('dataIntegrity', 'nothing'), 'latin1'),
    'damaged',
  ],
  [
    'another cipher',
    'EncryptionInfo',
    (info: Buffer) => Buffer.from(info.toString('latin1').replaceAll('"AES"', '"RC4"'), 'latin1'),
    'RC4',
  ],
  ['an older version', 'EncryptionInfo', (info: Buffer) => Buffer.concat([Buffer.of(3, 0, 3, 0), info.subarray(4)]), 'version 3.3'],
  ['no content', 'EncryptedPackage', () => Buffer.alloc(4), 'damaged'],
])('a protected file with %s is an error', async (_, stream, change, part) => {
  await putChanged(stream, change);
  const { error } = await runFlow(OPEN);
  expect(error).toMatchObject({ code: 'OpenExcelDocumentError' });
  expect(error?.message).toContain(part);
});

it('a run can be cancelled while a file asks for many rounds', async () => {
  await putChanged('EncryptionInfo', withSpinCount(10_000_000));
  const before = process.cpuUsage();
  const { status } = await runFlow(OPEN, {}, { signal: AbortSignal.timeout(300) });

  expect(status).not.toBe('Succeeded');
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(5000);
});

it('a document opens with its password and keeps it', async () => {
  await putLocked(WordDocument.create().save(), 'a.docx');
  await out(`Word.LaunchWord.LaunchAndOpen Path: 'a.docx' ReadProtectionPassword: '${PASSWORD}' Instance=> Word
Word.WriteToWord.WriteEndOfDocument Instance: Word Text: 'Grüße' AppendNewLine: False
Word.CloseWord.CloseAndSave Instance: Word`);
  expect(WordDocument.open(await unlockedFile('a.docx')).text).toContain('Grüße');
});

it.each([
  ['Word.LaunchWord.LaunchAndOpen', 'a.docx', 'OpenWordDocumentError', "'Read protection password'"],
  ['PowerPoint.LaunchPowerPoint.LaunchAndOpen', 'a.pptx', 'OpenPowerPointPresentationError', 'without a password'],
])('%s says what to do about a file with a password', async (action, name, code, part) => {
  await putLocked(name === 'a.docx' ? WordDocument.create().save() : Presentation.create().save(), name);
  const { error } = await runFlow(`${action} Path: '${name}' Instance=> It`);
  expect(error).toMatchObject({ code });
  expect(error?.message).toContain(part);
});

it('the file that Office puts beside an open one is called by what it is', async () => {
  writeFileSync(join(home.path, '~$book.xlsx'), Buffer.alloc(165, 0x20));
  const { error } = await runFlow("Excel.LaunchExcel.LaunchAndOpen Path: '~$book.xlsx' Instance=> Excel");
  expect(error).toMatchObject({ code: 'OpenExcelDocumentError' });
  expect(error?.message).toContain("beside 'book.xlsx' while somebody has that open");
});

describe.skipIf(isMissing)('with LibreOffice', () => {
  it(
    'it opens a workbook that was protected here, with its password only',
    async () => {
      const bytes = await encryptPackage(plainBook('für dort'), PASSWORD, signal);
      const conversion = { kind: 'xlsx', openPassword: PASSWORD, savePassword: '' } as const;
      const opened = await throughLibreOffice(bytes, conversion);

      expect(Workbook.open(opened ?? new Uint8Array()).activeWorksheet.display(1, 1)).toBe('für dort');
      expect(await throughLibreOffice(bytes, { ...conversion, openPassword: 'another' })).toBeUndefined();
    },
    LONG,
  );

  it(
    'a document that it protects opens here, and the one that is saved here opens there',
    async () => {
      const conversion = { kind: 'docx', openPassword: '', savePassword: PASSWORD } as const;
      const made = await throughLibreOffice(WordDocument.create().save(), conversion);
      writeFileSync(join(home.path, 'a.docx'), made ?? new Uint8Array());
      await out(`Word.LaunchWord.LaunchAndOpen Path: 'a.docx' ReadProtectionPassword: '${PASSWORD}' Instance=> Word
Word.WriteToWord.WriteEndOfDocument Instance: Word Text: 'Grüße' AppendNewLine: False
Word.CloseWord.CloseAndSave Instance: Word`);
      const back = await throughLibreOffice(readFileSync(join(home.path, 'a.docx')), {
        ...conversion,
        openPassword: PASSWORD,
        savePassword: '',
      });

      expect(WordDocument.open(back ?? new Uint8Array()).text).toContain('Grüße');
    },
    LONG,
  );
});
