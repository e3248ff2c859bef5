import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';

/** A page of 400 by 400 points: texts from above, and below them a table with lines around its cells. */
export interface PreparedPage {
  readonly texts: readonly string[];
  readonly table?: readonly (readonly string[])[];
}

const [LEFT, TOP, WIDTH, HEIGHT] = [50, 300, 90, 20];

export async function pdfFile(pages: readonly PreparedPage[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const { texts, table = [] } of pages) {
    const page = document.addPage([400, 400]);
    page.setFont(font);
    page.setFontSize(10);
    for (const [index, text] of texts.entries()) page.drawText(text, { x: LEFT, y: 370 - index * 15 });
    for (const [r, row] of table.entries())
      for (const [c, text] of row.entries()) page.drawText(text, { x: LEFT + 5 + c * WIDTH, y: TOP - r * HEIGHT - 14 });
    const [right, bottom] = [LEFT + (table[0]?.length ?? 0) * WIDTH, TOP - table.length * HEIGHT];
    if (table.length === 0) continue;
    for (let y = TOP; y >= bottom; y -= HEIGHT) page.drawLine({ start: { x: LEFT, y }, end: { x: right, y } });
    for (let x = LEFT; x <= right; x += WIDTH) page.drawLine({ start: { x, y: TOP }, end: { x, y: bottom } });
  }
  return document.save();
}

/** An archive of texts. */
export async function zipFile(texts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const zip = new ZipWriter(new Uint8ArrayWriter());
  for (const [name, text] of Object.entries(texts)) await zip.add(name, new TextReader(text));
  return zip.close();
}
