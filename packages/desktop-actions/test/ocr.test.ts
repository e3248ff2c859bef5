import { copyFileSync, globSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { convertByLibreOffice, libreOffice } from '../src/office/libre-office.ts';
import { quietContext, runFlow } from './run-flow.ts';
import { useTemporaryHome } from './temporary-home.ts';

const home = useTemporaryHome();
const isMissing = process.env['TANDEM_TEST_EVERYTHING'] !== '1' && libreOffice() === undefined;
const LONG = 120_000;
let picture: Buffer = Buffer.alloc(0);

async function out(script: string): Promise<unknown> {
  const outcome = await runFlow(script);
  if (outcome.error !== undefined) throw new Error(`${outcome.error.code}: ${outcome.error.message}`);
  return outcome.outputs['Out'];
}

async function errorOf(script: string): Promise<string | undefined> {
  return (await runFlow(script)).error?.code;
}

const read = (id: string, more: string): string =>
  `OCR.ExtractTextWithOCR.ExtractTextFrom${id} ImageFile: 'a.png' ${more} OcrText=> Text\nSET Out TO [Text]`;
const ENGLISH = 'Language: OCR.TesseractLanguage.English ImageWidthMultiplier: 1 ImageHeightMultiplier: 1';

/** A picture of a page that says two lines. */
beforeAll(async () => {
  if (isMissing) return;
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const page = document.addPage([300, 200]);
  page.drawText('Invoice 4711', { x: 20, y: 150, size: 24, font });
  page.drawText('Total: 99.50', { x: 20, y: 50, size: 24, font });
  const fault = { errorId: 'TestError', what: 'The picture of the test' };
  const conversion = { bytes: await document.save(), from: 'pdf', to: 'png', filter: 'draw_png_Export' };
  picture = await convertByLibreOffice(conversion, { context: quietContext() }, fault);
}, LONG);

describe.skipIf(isMissing)('text of an image file', () => {
  it(
    'is read with Tesseract, with an engine of its own, and where Windows OCR is asked for',
    async () => {
      writeFileSync(join(home.path, 'a.png'), picture);
      const expected = [expect.stringMatching(/^Invoice 4711\s+Total: 99\.50$/)];
      expect(await out(read('FileWithTesseract', ENGLISH))).toEqual(expected);
      expect(await out(read('FileWithWindowsOcr', 'ImageWidthMultiplier: 1 ImageHeightMultiplier: 1'))).toEqual(expected);
      const engine = `OCR.CreateTesseractEngine.CreateTesseractEngine ${ENGLISH} OCREngine=> E\n`;
      expect(await out(engine + read('File', 'OCREngine: E'))).toEqual(expected);
    },
    LONG,
  );

  it(
    'is read from a region, and from an image that is made larger',
    async () => {
      writeFileSync(join(home.path, 'a.png'), picture);
      const { width, height } = PNG.sync.read(picture);
      const lower = `X1: 0 Y1: ${Math.round(height / 2)} X2: ${width} Y2: ${height}`;
      expect(await out(read('RegionOfFileWithTesseract', `${ENGLISH} ${lower}`))).toEqual(['Total: 99.50']);
      const larger = ENGLISH.replaceAll('Multiplier: 1', 'Multiplier: 2');
      expect(await out(read('RegionOfFileWithTesseract', `${larger} ${lower}`))).toEqual(['Total: 99.50']);
      for (const wrong of ['X1: 50 Y1: 0 X2: 50 Y2: 9', 'X1: 99999 Y1: 0 X2: 0 Y2: 0', 'X1: -5 Y1: 0 X2: 9 Y2: 9'])
        expect(await errorOf(read('RegionOfFileWithTesseract', `${ENGLISH} ${wrong}`))).toBe('InvalidRegionError');
    },
    LONG,
  );

  it(
    'is read with data of a folder',
    async () => {
      writeFileSync(join(home.path, 'a.png'), picture);
      const data = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/eng/package.json'));
      copyFileSync(join(data, '4.0.0_best_int', 'eng.traineddata.gz'), join(home.path, 'eng.traineddata.gz'));
      const custom = (name: string) =>
        `LanguageDataPath: '.' LanguageAbbreviation: '${name}' ImageWidthMultiplier: 1 ImageHeightMultiplier: 1`;
      expect(await out(read('FileWithCustomTesseract', custom('eng')))).toEqual([expect.stringContaining('Invoice 4711')]);
      expect(await errorOf(read('FileWithCustomTesseract', custom('deu')))).toBe('LanguageDataNotFoundError');
      expect(await errorOf(read('FileWithCustomTesseract', custom('../eng')))).toBe('LanguageDataNotFoundError');
      expect(await errorOf(read('FileWithCustomTesseract', custom('eng').replace("'.'", "'none'")))).toBe('DirectoryNotFoundError');
    },
    LONG,
  );
});

it(
  'an image without text has none',
  async () => {
    const blank = new PNG({ width: 100, height: 50 });
    blank.data.fill(255);
    writeFileSync(join(home.path, 'a.png'), PNG.sync.write(blank));
    expect(await out(read('FileWithTesseract', ENGLISH))).toEqual(['']);
  },
  LONG,
);

it(
  'what is no image, is not there or has no right multiplier is an error',
  async () => {
    expect(await errorOf(read('FileWithTesseract', ENGLISH))).toBe('FileNotFoundError');
    writeFileSync(join(home.path, 'a.png'), 'no image at all, only letters');
    expect(await errorOf(read('FileWithTesseract', ENGLISH))).toBe('ExtractTextError');
    writeFileSync(join(home.path, 'a.png'), '');
    expect(await errorOf(read('FileWithTesseract', ENGLISH))).toBe('ExtractTextError');
    expect(await errorOf(read('FileWithTesseract', ENGLISH.replace(': 1', ': 0')))).toBe('InvalidMultiplierError');
  },
  LONG,
);

it.skipIf(globSync('/usr/share/tesseract-ocr/*/tessdata/jpn.traineddata').length > 0)(
  'a language whose data the machine does not have is an error that says what to install',
  async () => {
    writeFileSync(join(home.path, 'a.png'), '');
    const { error } = await runFlow(read('FileWithWindowsOcr', 'WindowsOcrLanguage: OCR.WindowsOcrLanguage.Japanese'));
    expect(error).toMatchObject({ code: 'LanguageDataNotFoundError', message: expect.stringContaining('tesseract-ocr-jpn') });
  },
);

it('a run that is cancelled while it is at work ends at once', async () => {
  const large = new PNG({ width: 3000, height: 3000 });
  for (let at = 0; at < large.data.length; at += 4) large.data.fill((at * 7919) % 251 > 125 ? 255 : 0, at, at + 4);
  writeFileSync(join(home.path, 'a.png'), PNG.sync.write(large));
  const abort = new AbortController();
  setTimeout(() => abort.abort(), 300);
  const { status } = await runFlow(read('FileWithTesseract', ENGLISH), {}, { signal: abort.signal });
  expect(status).toBe('Cancelled');
}, 30_000);
