import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { WordDocument, Workbook } from '../src/index.ts';

const NAMES: readonly (readonly [string, string])[] = [
  [
    'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
    'http://purl.oclc.org/ooxml/officeDocument/extendedProperties',
  ],
  ['relationships/extended-properties', 'relationships/extendedProperties'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships'],
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main'],
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main'],
  ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'http://purl.oclc.org/ooxml/drawingml/chart'],
];

/** The file as Office writes it in strict Open XML. */
function strict(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => {
    const text = NAMES.reduce((xml, [usual, strictName]) => xml.replaceAll(usual, strictName), strFromU8(part));
    return [
      name,
      strToU8(text.replace(/<(workbook|w:document)\b/, `<$1 ${name.startsWith('word/') ? 'w:' : ''}conformance="strict"`)),
    ] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

function textOf(bytes: Uint8Array): string {
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('\n');
}

it('a strict workbook is read, and saved as a usual one', () => {
  const workbook = Workbook.create();
  workbook.activeWorksheet.write(1, 1, { input: { kind: 'text', text: 'before' } });
  const usual = workbook.save();
  const opened = Workbook.open(strict(usual));
  expect(textOf(strict(usual))).toContain('purl.oclc.org');
  expect(opened.activeWorksheet.display(1, 1)).toBe('before');

  opened.addWorksheet('Second').write(1, 1, { input: { kind: 'text', text: 'after' } });
  const saved = opened.save();
  expect(textOf(saved)).not.toMatch(/purl\.oclc\.org|conformance/);
  expect(Workbook.open(saved).worksheets.map(({ name }) => name)).toEqual(['Sheet1', 'Second']);
});

it('what comes back from a strict file has the names that it had before it was strict', () => {
  const usual = Workbook.create().save();
  expect(textOf(Workbook.open(strict(usual)).save())).toBe(textOf(usual));
});

it('a strict document is read, and saved as a usual one', () => {
  const document = WordDocument.open(strict(WordDocument.create().save()));
  document.insertText({ kind: 'document', side: 'end' }, 'Grüße');
  expect(textOf(document.save())).not.toMatch(/purl\.oclc\.org|conformance/);
  expect(document.text).toContain('Grüße');
});

it('another file is saved byte for byte as it came', () => {
  const usual = Workbook.create().save();
  expect(Buffer.compare(Workbook.open(usual).save(), usual)).toBe(0);
});
