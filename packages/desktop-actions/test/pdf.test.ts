import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument, type PDFPage, StandardFonts } from '@cantoo/pdf-lib';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { findProgram } from '../src/machine/find-program.ts';
import { convertByLibreOffice, libreOffice } from '../src/office/libre-office.ts';
import { quietContext, runFlow } from './run-flow.ts';
import { useTemporaryHome } from './temporary-home.ts';

const home = useTemporaryHome();
const everything = process.env['TANDEM_TEST_EVERYTHING'] === '1';
const LONG = 120_000;

async function out(script: string): Promise<unknown> {
  const outcome = await runFlow(script);
  if (outcome.error !== undefined) throw new Error(`${outcome.error.code}: ${outcome.error.message}`);
  return outcome.outputs['Out'];
}

async function errorOf(script: string): Promise<string | undefined> {
  return (await runFlow(script)).error?.code;
}

type Draw = (page: PDFPage) => void;

/** A PDF file of one page for each drawing. */
async function writePdf(name: string, draws: readonly Draw[], userPassword?: string): Promise<void> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const draw of draws) {
    const page = document.addPage([400, 400]);
    page.setFont(font);
    page.setFontSize(10);
    draw(page);
  }
  if (userPassword !== undefined) document.encrypt({ userPassword, ownerPassword: `${userPassword}-owner` });
  writeFileSync(join(home.path, name), await document.save());
}

const says =
  (text: string): Draw =>
  (page) =>
    page.drawText(text, { x: 50, y: 350 });

/** Texts in columns, 60 points apart, from a height downwards. */
const columns =
  (rows: readonly (readonly string[])[], top = 340, before: readonly string[] = []): Draw =>
  (page) => {
    for (const [i, text] of before.entries()) page.drawText(text, { x: 40, y: 385 - i * 15 });
    for (const [r, row] of rows.entries()) for (const [c, text] of row.entries()) page.drawText(text, { x: 50 + c * 90, y: top - r * 15 });
  };

/** The same with lines around every cell. */
const ruled =
  (rows: readonly (readonly string[])[], top = 300): Draw =>
  (page) => {
    const [width, height] = [90, 20];
    for (const [r, row] of rows.entries())
      for (const [c, text] of row.entries()) page.drawText(text, { x: 55 + c * width, y: top - r * height - 14 });
    const [right, bottom] = [50 + (rows[0]?.length ?? 0) * width, top - rows.length * height];
    for (let y = top; y >= bottom; y -= height) page.drawLine({ start: { x: 50, y }, end: { x: right, y } });
    for (let x = 50; x <= right; x += width) page.drawLine({ start: { x, y: top }, end: { x, y: bottom } });
  };

const TABLES = (parameters = 'MultiPageTables: True SetFirstRowAsHeader: True') =>
  `Pdf.ExtractTablesFromPDF.ExtractTables PDFFile: 'a.pdf' ${parameters} ExtractedPDFTables=> Tables\n`;

describe('text', () => {
  it('of all pages, of one and of some is read', async () => {
    await writePdf('a.pdf', [says('One'), says('Zwei äöü'), says('Three')]);
    const script = `Pdf.ExtractTextFromPDF.ExtractText PDFFile: 'a.pdf' DetectLayout: False ExtractedText=> All
Pdf.ExtractTextFromPDF.ExtractTextFromPage PDFFile: 'a.pdf' PageNumber: 2 DetectLayout: False ExtractedText=> Second
Pdf.ExtractTextFromPDF.ExtractTextFromPageRange PDFFile: 'a.pdf' FromPageNumber: 2 ToPageNumber: 3 DetectLayout: True ExtractedText=> Rest
SET Out TO [All, Second, Rest]`;
    expect(await out(script)).toEqual(['One\r\nZwei äöü\r\nThree', 'Zwei äöü', 'Zwei äöü\r\nThree']);
  });

  it('that stands in columns stays in columns when it is optimized for structured data', async () => {
    await writePdf('a.pdf', [
      columns([
        ['Item', 'Price'],
        ['A long name', '5'],
      ]),
    ]);
    const script = `Pdf.ExtractTextFromPDF.ExtractText PDFFile: 'a.pdf' DetectLayout: True ExtractedText=> All\nSET Out TO [All]`;
    const [first, second] = String(((await out(script)) as string[])[0]).split('\r\n');
    expect(first?.replaceAll(/ +/g, '|')).toBe('Item|Price');
    expect(first?.indexOf('Price')).toBe(second?.indexOf('5'));
  });

  it('of a page without any is empty', async () => {
    await writePdf('a.pdf', [() => undefined]);
    const script = (layout: string) =>
      `Pdf.ExtractTextFromPDF.ExtractText PDFFile: 'a.pdf' DetectLayout: ${layout} ExtractedText=> All\nSET Out TO [All]`;
    expect([await out(script('True')), await out(script('False'))]).toEqual([[''], ['']]);
  });

  it('of a protected file is read with its password', async () => {
    await writePdf('a.pdf', [says('Secret')], 'key');
    const read = (password: string) =>
      `Pdf.ExtractTextFromPDF.ExtractText PDFFile: 'a.pdf' Password: '${password}' ExtractedText=> All\nSET Out TO [All]`;
    expect(await out(read('key'))).toEqual(['Secret']);
    expect([await errorOf(read('wrong')), await errorOf(read(''))]).toEqual(['InvalidPasswordError', 'InvalidPasswordError']);
  });

  it('of what is no PDF file, is not there or has too few pages is an error', async () => {
    await writePdf('a.pdf', [says('One')]);
    writeFileSync(join(home.path, 'b.pdf'), 'no PDF');
    const page = (file: string, number: number) =>
      `Pdf.ExtractTextFromPDF.ExtractTextFromPage PDFFile: '${file}' PageNumber: ${number} ExtractedText=> All`;
    expect(await errorOf(page('b.pdf', 1))).toBe('ExtractTextError');
    expect(await errorOf(page('c.pdf', 1))).toBe('FileNotFoundError');
    expect(await errorOf(page('a.pdf', 2))).toBe('PageOutOfBoundsError');
    expect(await errorOf(page('a.pdf', 0))).toBe('PageOutOfBoundsError');
  });

  it('is not read on when the run is cancelled', async () => {
    await writePdf('a.pdf', [says('One')]);
    const abort = new AbortController();
    abort.abort();
    const { status } = await runFlow(
      "Pdf.ExtractTextFromPDF.ExtractText PDFFile: 'a.pdf' ExtractedText=> All",
      {},
      { signal: abort.signal },
    );
    expect(status).toBe('Cancelled');
  });

  it.skipIf(!everything && findProgram(['pdftotext']) === undefined)('has the words that pdftotext finds', async () => {
    await writePdf('a.pdf', [
      columns([
        ['One two', 'Three'],
        ['Four', 'Five six'],
      ]),
      says('Seven (8) 9 €'),
    ]);
    const script = `Pdf.ExtractTextFromPDF.ExtractText PDFFile: 'a.pdf' ExtractedText=> All\nSET Out TO [All]`;
    const expected = execFileSync('pdftotext', ['-layout', join(home.path, 'a.pdf'), '-'], { encoding: 'utf8' });
    expect(String(((await out(script)) as string[])[0]).split(/\s+/)).toEqual(expected.trim().split(/\s+/));
  });
});

describe('tables', () => {
  const ROWS = [
    ['Item', 'Price', 'Count'],
    ['Left foot', '1.50', ''],
    ['Hat', '2', '7'],
  ];

  it('with lines are read cell by cell', async () => {
    await writePdf('a.pdf', [ruled(ROWS)]);
    const script = `${TABLES()}SET T TO Tables[0].DataTable
SET Out TO [Tables.Count, T.Columns, T.RowsCount, T[0]['Item'], T[0]['Count'], T[1][2], Tables[0].TableStartingPage, Tables[0].TableEndingPage, Tables[0].TableOrderInPage]`;
    expect(await out(script)).toEqual([1, ['Item', 'Price', 'Count'], 2, 'Left foot', '', '7', 1, 1, 1]);
  });

  it('without lines are found by their columns, text around them is not', async () => {
    await writePdf('a.pdf', [columns(ROWS, 340, ['An invoice of a customer with a long sentence before its table.'])]);
    const script = `${TABLES('MultiPageTables: True SetFirstRowAsHeader: False')}SET T TO Tables[0].DataTable
SET Out TO [Tables.Count, T.Columns, T.RowsCount, T[0][0], T[1][0], T[1][2], T[2][2]]`;
    expect(await out(script)).toEqual([1, ['Column1', 'Column2', 'Column3'], 3, 'Item', 'Left foot', '', '7']);
  });

  it('that go on with the next page are one, and a header that comes again is left out', async () => {
    await writePdf('a.pdf', [
      ruled(ROWS),
      ruled([
        ['Item', 'Price', 'Count'],
        ['Shoe', '3', '1'],
      ]),
      says('End'),
    ]);
    const script = (joined: string) =>
      `${TABLES(`MultiPageTables: ${joined} SetFirstRowAsHeader: True`)}SET Out TO [Tables.Count, Tables[0].DataTable.RowsCount, Tables[0].TableEndingPage]`;
    expect(await out(script('True'))).toEqual([1, 3, 2]);
    expect(await out(script('False'))).toEqual([2, 2, 1]);
  });

  it('are counted from the top of a page', async () => {
    await writePdf('a.pdf', [
      (page) => [
        ruled(
          [
            ['a', 'b'],
            ['1', '2'],
          ],
          380,
        )(page),
        ruled(
          [
            ['c', 'd'],
            ['3', '4'],
          ],
          200,
        )(page),
      ],
    ]);
    const script = `Pdf.ExtractTablesFromPDF.ExtractTablesFromPage PDFFile: 'a.pdf' PageNumber: 1 MultiPageTables: True SetFirstRowAsHeader: True ExtractedPDFTables=> Tables
SET Out TO [Tables.Count, Tables[1].DataTable.Columns, Tables[1].TableOrderInPage]`;
    expect(await out(script)).toEqual([2, ['c', 'd'], 2]);
  });

  it('are none where there are none, and pages beyond the end are an error', async () => {
    await writePdf('a.pdf', [says('Just a sentence')]);
    expect(await out(`${TABLES()}SET Out TO [Tables.Count]`)).toEqual([0]);
    expect(
      await errorOf(
        "Pdf.ExtractTablesFromPDF.ExtractTablesFromPageRange PDFFile: 'a.pdf' FromPageNumber: 1 ToPageNumber: 3 MultiPageTables: True SetFirstRowAsHeader: True ExtractedPDFTables=> T",
      ),
    ).toBe('PageOutOfBoundsError');
    writeFileSync(join(home.path, 'a.pdf'), '%PDF-1.4 broken');
    expect(await errorOf(TABLES())).toBe('ExtractTablesError');
  });

  it.skipIf(!everything && libreOffice() === undefined)(
    'of a document that LibreOffice printed are read',
    async () => {
      const cells = (row: readonly string[]) => row.map((cell) => `<td>${cell}</td>`).join('');
      const html = `<html><body><p>Before</p><table border="1" width="100%">${ROWS.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table></body></html>`;
      const fault = { errorId: 'TestError', what: 'The document of the test' };
      const conversion = { bytes: Buffer.from(html), from: 'html', to: 'pdf', filter: 'writer_web_pdf_Export' };
      writeFileSync(join(home.path, 'a.pdf'), await convertByLibreOffice(conversion, { context: quietContext() }, fault));
      const script = `${TABLES()}SET T TO Tables[0].DataTable\nSET Out TO [Tables.Count, T.Columns, T.RowsCount, T[0][0], T[1][2]]`;
      expect(await out(script)).toEqual([1, ['Item', 'Price', 'Count'], 2, 'Left foot', '7']);
    },
    LONG,
  );
});

describe('images', () => {
  /** A picture of 3 × 2 pixels, the first of them red. */
  async function writeWithImage(): Promise<void> {
    const png = new PNG({ width: 3, height: 2 });
    png.data.fill(255);
    png.data.set([255, 0, 0, 255]);
    const document = await PDFDocument.create();
    const image = await document.embedPng(PNG.sync.write(png));
    for (const count of [1, 2]) {
      const page = document.addPage([200, 200]);
      for (let i = 0; i < count; i++) page.drawImage(image, { x: 10, y: 10 + i * 50, width: 30, height: 20 });
    }
    document.addPage([200, 200]);
    writeFileSync(join(home.path, 'a.pdf'), await document.save());
  }

  it('are saved as PNG files with numbers', async () => {
    await writeWithImage();
    await out(`Folder.Create FolderPath: '/${home.path.slice(1)}' FolderName: 'out' Folder=> F
Pdf.ExtractImagesFromPDF.ExtractImages PDFFile: 'a.pdf' ImagesName: 'Pic' ImagesFolder: F`);
    expect(readdirSync(join(home.path, 'out')).sort()).toEqual(['Pic_1.png', 'Pic_2.png']);
    const { width, height, data } = PNG.sync.read(readFileSync(join(home.path, 'out', 'Pic_1.png')));
    expect([width, height, ...data.subarray(0, 8)]).toEqual([3, 2, 255, 0, 0, 255, 255, 255, 255, 255]);
  });

  it('of pages are saved; a page without any makes no files', async () => {
    await writeWithImage();
    await out(`Pdf.ExtractImagesFromPDF.ExtractImagesFromPage PDFFile: 'a.pdf' PageNumber: 3 ImagesName: 'None' ImagesFolder: '.'
Pdf.ExtractImagesFromPDF.ExtractImagesFromPageRange PDFFile: 'a.pdf' FromPageNumber: 2 ToPageNumber: 3 ImagesName: '../Bild' ImagesFolder: '.'`);
    expect(readdirSync(home.path).sort()).toEqual(['Bild_1.png', 'a.pdf']);
  });

  it('cannot be saved where there is no folder', async () => {
    await writeWithImage();
    const script = "Pdf.ExtractImagesFromPDF.ExtractImages PDFFile: 'a.pdf' ImagesName: 'Pic' ImagesFolder: 'nowhere'";
    expect(await errorOf(script)).toBe('DirectoryNotFoundError');
    writeFileSync(join(home.path, 'a.pdf'), 'broken');
    expect(await errorOf(script.replace('nowhere', '.'))).toBe('ExtractImagesError');
  });
});

describe('pages', () => {
  const read = 'Pdf.ExtractTextFromPDF.ExtractText PDFFile: New ExtractedText=> All\nSET Out TO [New.Name, All]';

  it('are copied in the order of the selection, whatever protects the file', async () => {
    await writePdf('a.pdf', [says('One'), says('Two'), says('Three'), says('Four')], 'key');
    const script = `Pdf.ExtractPages PDFFile: 'a.pdf' Password: 'key' PageSelection: '4, 1-2' ExtractedPDFPath: 'b.pdf' IfFileExists: Pdf.IfFileExists.AddSequentialSuffix ExtractedPDFFile=> New\n${read}`;
    expect(await out(script)).toEqual(['b.pdf', 'Four\r\nOne\r\nTwo']);
    expect(await out(script)).toEqual(['b_1.pdf', 'Four\r\nOne\r\nTwo']);
    expect(await errorOf(script.replace("'key'", "'x'"))).toBe('InvalidPasswordError');
    expect(await errorOf(script.replace("Password: 'key' ", ''))).toBe('InvalidPasswordError');
  });

  it('are copied without a password where only changes are protected', async () => {
    await writePdf('a.pdf', [says('One'), says('Two')], '');
    const script = `Pdf.ExtractPages PDFFile: 'a.pdf' PageSelection: '2' ExtractedPDFPath: 'b.pdf' ExtractedPDFFile=> New\n${read}`;
    expect(await out(script)).toEqual(['b.pdf', 'Two']);
  });

  it.each([
    ['Overwrite', 'One'],
    ['DoNotModifyFiles', 'Old'],
  ])('go to a file that exists as %s says', async (choice, expected) => {
    await writePdf('a.pdf', [says('One')]);
    await writePdf('b.pdf', [says('Old')]);
    const script = `Pdf.ExtractPages PDFFile: 'a.pdf' PageSelection: '1' ExtractedPDFPath: 'b.pdf' IfFileExists: Pdf.IfFileExists.${choice} ExtractedPDFFile=> New\n${read}`;
    expect(await out(script)).toEqual(['b.pdf', expected]);
  });

  it.each([
    ['5', 'PageOutOfBoundsError'],
    ['2-1', 'InvalidPageSelectionError'],
    ['0', 'InvalidPageSelectionError'],
    ['', 'InvalidPageSelectionError'],
    ['one', 'InvalidPageSelectionError'],
  ])("as '%s' are an error", async (selection, code) => {
    await writePdf('a.pdf', [says('One')]);
    const script = `Pdf.ExtractPages PDFFile: 'a.pdf' PageSelection: '${selection}' ExtractedPDFPath: 'b.pdf' ExtractedPDFFile=> New`;
    expect(await errorOf(script)).toBe(code);
    expect(existsSync(join(home.path, 'b.pdf'))).toBe(false);
  });

  it('of what is no PDF file, or into a folder that is not there, are an error', async () => {
    writeFileSync(join(home.path, 'a.pdf'), 'broken');
    const script = "Pdf.ExtractPages PDFFile: 'a.pdf' PageSelection: '1' ExtractedPDFPath: 'b.pdf' ExtractedPDFFile=> New";
    expect(await errorOf(script)).toBe('ExtractPagesError');
    expect(await errorOf(script.replace('b.pdf', 'x/b.pdf'))).toBe('DirectoryNotFoundError');
    expect(await errorOf(script.replace('a.pdf', 'c.pdf'))).toBe('FileNotFoundError');
  });
});

describe('files', () => {
  const merge = (files: string, more = '') =>
    `Pdf.MergeFiles PDFFiles: ${files} MergedPDFPath: 'm.pdf' IfFileExists: Pdf.IfFileExists.Overwrite ${more} MergedPDF=> New
Pdf.ExtractTextFromPDF.ExtractText PDFFile: New ExtractedText=> All\nSET Out TO [All]`;

  it('of a list, or in double quotes, are merged in their order, each with its password', async () => {
    await writePdf('a b.pdf', [says('One')]);
    await writePdf('c.pdf', [says('Two'), says('Three')], 'key');
    const passwords = "PasswordDelimiter: ';' Passwords: ';key'";
    expect(await out(merge("['a b.pdf', 'c.pdf']", passwords))).toEqual(['One\r\nTwo\r\nThree']);
    expect(await out(merge(`'"c.pdf", "a b.pdf"'`, "Passwords: 'key,'"))).toEqual(['Two\r\nThree\r\nOne']);
    expect(await errorOf(merge("['a b.pdf', 'c.pdf']"))).toBe('InvalidPasswordError');
  });

  it('that are missing, broken, none, or the merged one itself, are an error', async () => {
    await writePdf('m.pdf', [says('One')]);
    writeFileSync(join(home.path, 'broken.pdf'), 'x');
    expect(await errorOf(merge("['n.pdf']"))).toBe('FileNotFoundError');
    expect(await errorOf(merge("['broken.pdf']"))).toBe('MergeFilesError');
    expect(await errorOf(`Variables.CreateNewList List=> L\n${merge('L')}`)).toBe('MergeFilesError');
    expect(await errorOf(merge("['m.pdf', 'm.pdf']"))).toBe('MergeFilesError');
  });
});
