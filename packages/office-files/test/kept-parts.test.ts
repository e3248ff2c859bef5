import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { OfficePackage, rangeName, Workbook } from '../src/index.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook as another program writes it: prefixes, a chart, macros, unknown elements, shared formulas, texts with formats. */
function foreignFile(): Uint8Array {
  const sheet = `<?xml version="1.0" encoding="UTF-8"?>
<x:worksheet xmlns:x="${MAIN}" xmlns:r="${RELATIONS}" xmlns:future="urn:future"><x:dimension ref="A1:B4"/><x:cols><x:col min="1" max="3" width="20" customWidth="1"/></x:cols>
<x:sheetData><x:row r="1" spans="1:2" future:mark="keep"><x:c r="A1" t="s" future:of="cell"><x:v>0</x:v></x:c><x:c r="B1"><x:f t="shared" ref="B1:B3" si="0">A1+$A$1</x:f><x:v>2</x:v></x:c></x:row><x:row r="2"><x:c r="A2" t="inlineStr"><x:is><x:t>in</x:t></x:is></x:c><x:c r="B2"><x:f t="shared" si="0"/><x:v>3</x:v></x:c></x:row><x:row><x:c><x:v>7</x:v></x:c><x:c><x:f t="shared" si="0"/></x:c></x:row></x:sheetData>
<x:conditionalFormatting sqref="A1:A3 C1"><x:cfRule type="expression" dxfId="0" priority="1"><x:formula>A1&gt;$B$2</x:formula></x:cfRule></x:conditionalFormatting><x:drawing r:id="rId1"/><x:extLst><x:ext uri="{1}"><future:thing a='1'/></x:ext></x:extLst></x:worksheet>`;
  const text = (xml: string): Uint8Array => strToU8(xml);
  return zipSync({
    '[Content_Types].xml': text(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>`,
    ),
    '_rels/.rels': text(
      `<Relationships xmlns="x"><Relationship Id="a" Type="${RELATIONS}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': text(
      `<x:workbook xmlns:x="${MAIN}" xmlns:rel="${RELATIONS}"><x:workbookPr date1904="1"/><x:sheets><x:sheet name="Daten &amp; mehr" sheetId="4" rel:id="s"/></x:sheets><x:definedNames><x:definedName name="All">'Daten &amp; mehr'!$A$1:$B$3</x:definedName></x:definedNames></x:workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': text(
      `<Relationships xmlns="x"><Relationship Id="s" Type="${RELATIONS}/worksheet" Target="worksheets/a.xml"/><Relationship Id="t" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="v" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>`,
    ),
    'xl/worksheets/a.xml': text(sheet),
    'xl/worksheets/_rels/a.xml.rels': text(
      `<Relationships xmlns="x"><Relationship Id="rId1" Type="${RELATIONS}/drawing" Target="../drawings/d.xml"/></Relationships>`,
    ),
    'xl/drawings/d.xml': text('<d:wsDr xmlns:d="x"><d:from><d:col>2</d:col><d:row>5</d:row></d:from></d:wsDr>'),
    'xl/charts/chart1.xml': text("<c:chart xmlns:c='x'><c:f>'Daten &amp; mehr'!$A$1:$A$3</c:f></c:chart>"),
    'xl/sharedStrings.xml': text(
      `<x:sst xmlns:x="${MAIN}" count="1" uniqueCount="1"><x:si><x:r><x:rPr><x:b/></x:rPr><x:t xml:space="preserve">fett </x:t></x:r><x:r><x:t>nicht</x:t></x:r><x:rPh sb="0" eb="1"><x:t>guide</x:t></x:rPh></x:si></x:sst>`,
    ),
    'xl/vbaProject.bin': new Uint8Array([0xd0, 0xcf, 1, 2, 3, 255]),
    'custom/unknown.bin': new Uint8Array(1000).fill(7),
  });
}

describe('a workbook of another program', () => {
  it('is read with its prefixes, shared formulas, formatted texts and rows without numbers', () => {
    const workbook = Workbook.open(foreignFile());
    const sheet = workbook.worksheet('daten & MEHR');

    expect(workbook.format).toBe('xlsm');
    expect([sheet?.value(1, 1), sheet?.value(2, 1), sheet?.value(3, 1)]).toEqual([
      { kind: 'text', text: 'fett nicht' },
      { kind: 'text', text: 'in' },
      { kind: 'number', number: 7 },
    ]);
    expect([sheet?.formula(1, 2), sheet?.formula(3, 2)]).toEqual(['=A1+$A$1', '=A3+$A$1']);
    const named = sheet && workbook.namedRange('ALL', sheet);
    expect(named && rangeName(named.range)).toBe('A1:B3');
  });

  it('is saved byte for byte where nothing was changed', () => {
    const before = unzipSync(foreignFile());
    const workbook = Workbook.open(foreignFile());
    workbook.activeWorksheet.usedRange();
    expect(unzipSync(workbook.save())).toEqual(before);
  });

  it('keeps charts, macros and what nobody knows when cells change', () => {
    const before = unzipSync(foreignFile());
    const workbook = Workbook.open(foreignFile());
    workbook.activeWorksheet.write(2, 3, { input: { kind: 'text', text: 'new' } });
    workbook.activeWorksheet.write(1, 2, { input: { kind: 'number', number: 9 } });
    const after = unzipSync(workbook.save());
    const sheet = new TextDecoder().decode(after['xl/worksheets/a.xml']);

    for (const part of ['xl/vbaProject.bin', 'xl/charts/chart1.xml', 'xl/drawings/d.xml', 'custom/unknown.bin'])
      expect(after[part]).toEqual(before[part]);
    expect(sheet).toContain('<x:ext uri="{1}"><future:thing a=\'1\'/></x:ext>');
    expect(sheet).toContain('future:mark="keep"');
    expect(sheet).toContain('<x:c r="A1" t="s" future:of="cell"><x:v>0</x:v></x:c><x:c r="B1"><x:v>9</x:v></x:c>');
    expect(sheet).toContain('<x:f>A2+$A$1</x:f>');
    expect(new TextDecoder().decode(after['xl/sharedStrings.xml'])).toContain('<x:rPh sb="0" eb="1">');
    expect(Workbook.open(workbook.save()).activeWorksheet.value(2, 3)).toEqual({ kind: 'text', text: 'new' });
  });

  it('has its charts, drawings, rules and names follow inserted rows and new names of worksheets', () => {
    const workbook = Workbook.open(foreignFile());
    workbook.shiftCells(workbook.activeWorksheet, { axis: 'row', at: 2, count: 3 });
    workbook.renameWorksheet(workbook.activeWorksheet, 'Neu');
    const after = unzipSync(workbook.save());
    const part = (name: string): string => new TextDecoder().decode(after[name]);

    expect(part('xl/charts/chart1.xml')).toContain('<c:f>Neu!$A$1:$A$6</c:f>');
    expect(part('xl/drawings/d.xml')).toContain('<d:row>8</d:row>');
    expect(part('xl/worksheets/a.xml')).toContain('sqref="A1:A6 C1"');
    expect(part('xl/worksheets/a.xml')).toContain('<x:formula>A1&gt;$B$5</x:formula>');
    expect(part('xl/workbook.xml')).toContain('Neu!$A$1:$B$6');
  });

  it('loses its macros when it is saved as a workbook without them, and nothing else', () => {
    const after = unzipSync(Workbook.open(foreignFile()).save('xlsx'));
    expect(after['xl/vbaProject.bin']).toBeUndefined();
    expect(new TextDecoder().decode(after['[Content_Types].xml'])).toContain('spreadsheetml.sheet.main+xml');
    expect(after['xl/charts/chart1.xml']).toBeDefined();
  });

  it('counts its dates from 1904', () => {
    const workbook = Workbook.open(foreignFile());
    workbook.activeWorksheet.write(9, 1, { input: { kind: 'date', ticks: 638_397_504_000_000_000n } });
    const read = Workbook.open(workbook.save()).activeWorksheet;
    expect(read.rows.cell(9, 1)?.text).toBe('43831');
    expect(read.display(9, 1)).toBe('1/2/2024');
  });
});

it('a part that is not compressed is refused by the size that it has, whatever it says', () => {
  const bomb = zipSync({ '[Content_Types].xml': [new Uint8Array(5_000_000), { level: 0 }] });
  const view = new DataView(bomb.buffer, bomb.byteOffset);
  view.setUint32(view.getUint32(bomb.length - 22 + 16, true) + 24, 0, true);
  expect(() => OfficePackage.open(bomb, { parts: 10, bytes: 1_000_000 })).toThrow(expect.objectContaining({ fault: 'too-large' }));
});

it('parts that share their bytes are refused', () => {
  const bytes = zipSync({ a: Uint8Array.from({ length: 1000 }, (_, at) => (at * 2_654_435_761) >>> 7) });
  const end = bytes.length - 22;
  const at = new DataView(bytes.buffer, bytes.byteOffset).getUint32(end + 16, true);
  const record = [...bytes.slice(at, end)];
  const shared = Uint8Array.from([...bytes.slice(0, at), ...Array<number[]>(50).fill(record).flat(), ...bytes.slice(end)]);
  new DataView(shared.buffer).setUint16(shared.length - 22 + 8, 50, true);
  expect(() => OfficePackage.open(shared)).toThrow(expect.objectContaining({ fault: 'damaged' }));
});

it('a bomb is refused before it is unpacked', () => {
  const bomb = zipSync({ '[Content_Types].xml': new Uint8Array(5_000_000) });
  expect(() => OfficePackage.open(bomb, { parts: 10, bytes: 1_000_000 })).toThrow(expect.objectContaining({ fault: 'too-large' }));
  const many = zipSync(Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`a${i}`, new Uint8Array(1)])));
  expect(() => OfficePackage.open(many, { parts: 10, bytes: 1_000_000 })).toThrow(expect.objectContaining({ fault: 'too-large' }));
});

it.each([
  ['no zip', new Uint8Array([1, 2, 3]), 'not-office'],
  ['another zip', zipSync({ 'a.txt': strToU8('a') }), 'not-office'],
  ['a torn zip', foreignFile().slice(0, 900), 'damaged'],
  ['a compound file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'encrypted'],
])('%s is refused with its fault', (_, bytes, fault) => {
  expect(() => Workbook.open(bytes)).toThrow(expect.objectContaining({ fault }));
});

it('a part that goes takes the type of its relationships along', () => {
  const parts = OfficePackage.create({
    '[Content_Types].xml':
      '<Types xmlns="t"><Override PartName="/a.xml" ContentType="a"/><Override PartName="/_rels/a.xml.rels" ContentType="r"/><Override PartName="/b.xml" ContentType="b"/></Types>',
    'a.xml': '<a/>',
    '_rels/a.xml.rels': '<Relationships xmlns="x"><Relationship Id="r" Type="t/b" Target="b.xml"/></Relationships>',
    'b.xml': '<b/>',
  });
  parts.remove('a.xml');
  expect(strFromU8(unzipSync(parts.save())['[Content_Types].xml'] ?? new Uint8Array())).toBe(
    '<Types xmlns="t"><Override PartName="/b.xml" ContentType="b"/></Types>',
  );
});
