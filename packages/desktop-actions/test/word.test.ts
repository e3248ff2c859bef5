import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OfficePackage, WordDocument } from '@tandem/office-files';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { convertByLibreOffice, libreOffice } from '../src/office/libre-office.ts';
import { quietContext, runFlow } from './run-flow.ts';
import { useTemporaryHome } from './temporary-home.ts';

const home = useTemporaryHome();
const isMissing = process.env['TANDEM_TEST_EVERYTHING'] !== '1' && libreOffice() === undefined;
const LONG = 120_000;

const OPEN = "Word.LaunchWord.LaunchAndOpen Path: 'a.docx' Visible: False ReadOnly: False Instance=> W\n";
const NEW = 'Word.LaunchWord.Launch Visible: False Instance=> W\n';
const READ = 'Word.ReadFromWord.Read Instance: W WordData=> Text\nSET Out TO [Text]\n';
const SAVE = "Word.SaveWord.SaveAs Instance: W DocumentFormat: Word.WordFormat.FromExtension DocumentPath: 'b.docx'\n";

async function out(script: string): Promise<unknown> {
  const outcome = await runFlow(script);
  if (outcome.error !== undefined) throw new Error(`${outcome.error.code}: ${outcome.error.message}`);
  return outcome.outputs['Out'];
}

async function errorOf(script: string): Promise<string | undefined> {
  return (await runFlow(script)).error?.code;
}

/** Writes `a.docx` with that body. */
function writeDocument(body: string): void {
  const made = OfficePackage.open(WordDocument.create().save());
  const xml = made.text('word/document.xml') ?? '';
  made.setText('word/document.xml', xml.replace('<w:p/>', body));
  made.setText('word/custom.xml', '<custom  kept = "yes"/>', 'application/xml');
  writeFileSync(join(home.path, 'a.docx'), made.save());
}

function xmlOf(name: string): string {
  return OfficePackage.open(readFileSync(join(home.path, name))).text('word/document.xml') ?? '';
}

const paragraph = (text: string, more = ''): string => `<w:p>${more}<w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;

describe('reading', () => {
  it('gives paragraphs, tabs, breaks and cells, without deleted text and text boxes', async () => {
    writeDocument(
      `${paragraph('One &amp; Ä')}<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="5"/></w:tabs></w:pPr><w:r><w:t>A</w:t><w:tab/><w:t>B</w:t><w:br/><w:t>C</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p><w:tbl><w:tr><w:tc>${paragraph('cell')}</w:tc></w:tr></w:tbl><w:p/>`,
    );
    expect(await out(OPEN + READ)).toEqual(['One & Ä\r\nA\tB\r\nC\r\ncell\r\n']);
    expect(await out(NEW + READ)).toEqual(['']);
  });

  it('gives what a bookmark holds', async () => {
    writeDocument(
      `<w:p><w:r><w:t>a</w:t></w:r><w:bookmarkStart w:id="7" w:name="Here"/><w:r><w:t>b</w:t></w:r></w:p><w:p><w:r><w:t>c</w:t></w:r><w:bookmarkEnd w:id="7"/><w:r><w:t>d</w:t></w:r></w:p>`,
    );
    const read = (name: string) =>
      `${OPEN}Word.ReadFromWord.ReadBookmark Instance: W Bookmark: '${name}' WordData=> Text\nSET Out TO [Text]`;
    expect(await out(read('here'))).toEqual(['b\r\nc']);
    expect(await errorOf(read('there'))).toBe('ReadFromWordError');
  });

  it.skipIf(isMissing)(
    'gives pages as LibreOffice makes them',
    async () => {
      writeDocument(`${paragraph('First')}<w:p><w:r><w:br w:type="page"/></w:r></w:p>${paragraph('Second')}`);
      const read = (pages: string) => `${OPEN}Word.ReadFromWord.ReadPage Instance: W Pages: '${pages}' WordData=> Text\nSET Out TO [Text]`;
      expect(String(((await out(read('2'))) as string[])[0]).trim()).toBe('Second');
      expect(await errorOf(read('1-3'))).toBe('ReadFromWordError');
      expect(await errorOf(read('x'))).toBe('ReadFromWordError');
    },
    LONG,
  );
});

describe('writing', () => {
  it('puts text at the start and the end, with or without a new line, in the look of its neighbour', async () => {
    writeDocument(paragraph('middle', '<w:pPr><w:jc w:val="center"/></w:pPr>'));
    await out(`${OPEN}Word.WriteToWord.WriteStartOfDocument Instance: W Text: 'a<b ' AppendNewLine: False
Word.WriteToWord.WriteEndOfDocument Instance: W Text: 'end' AppendNewLine: True
${SAVE}`);
    expect(WordDocument.open(readFileSync(join(home.path, 'b.docx'))).text).toBe('a<b middle\rend');
    expect(xmlOf('b.docx').match(/<w:jc w:val="center"\/>/g)?.length).toBe(2);
    expect(xmlOf('b.docx').match(/<w:b\/>/g)?.length).toBe(4);
  });

  it('works in a new document, line after line', async () => {
    expect(
      await out(`${NEW}Word.WriteToWord.WriteEndOfDocument Instance: W Text: $'''one\ntwo''' AppendNewLine: False
Word.WriteToWord.WriteEndOfDocument Instance: W Text: 'three' AppendNewLine: True
${READ}`),
    ).toEqual(['one\r\ntwo\r\nthree']);
  });

  it('puts text before and after a bookmark, which stays as it is', async () => {
    writeDocument(
      '<w:p><w:r><w:t>a</w:t></w:r><w:bookmarkStart w:id="1" w:name="B"/><w:r><w:t>b</w:t></w:r><w:bookmarkEnd w:id="1"/><w:r><w:t>c</w:t></w:r></w:p>',
    );
    expect(
      await out(`${OPEN}Word.WriteToWord.WriteStartOfBookmark Instance: W Text: '1' AppendNewLine: False Bookmark: 'B'
Word.WriteToWord.WriteEndOfBookmark Instance: W Text: '2' AppendNewLine: True Bookmark: 'B'
Word.ReadFromWord.ReadBookmark Instance: W Bookmark: 'B' WordData=> Mark
Word.ReadFromWord.Read Instance: W WordData=> Text
SET Out TO [Mark, Text]`),
    ).toEqual(['b', 'a1b\r\n2c']);
    expect(await errorOf(`${OPEN}Word.WriteToWord.WriteEndOfBookmark Instance: W Text: '2' AppendNewLine: True Bookmark: 'X'`)).toBe(
      'WriteToWordError',
    );
  });

  it('leaves everything else byte for byte', async () => {
    writeDocument(`${paragraph('one')}${paragraph('two')}`);
    await out(`${OPEN}Word.FindAndReplaceWord.FindAndReplaceAllWithoutWildcards Instance: W TextToFind: 'two' TextToReplaceWith: 'three' MatchCase: False MatchEntireWord: False
${SAVE}`);
    const [before, after] = ['a.docx', 'b.docx'].map((name) => OfficePackage.open(readFileSync(join(home.path, name))));
    const changed = before?.names.filter((name) => before.text(name) !== after?.text(name));
    expect(changed).toEqual(['word/document.xml']);
    expect(xmlOf('b.docx')).toBe(xmlOf('a.docx').replace('<w:t>two', '<w:t xml:space="preserve">three'));
  });
});

describe('finding and replacing', () => {
  const plain = (find: string, replace: string, options = 'MatchCase: False MatchEntireWord: False', which = 'AllWithoutWildcards') =>
    `${OPEN}Word.FindAndReplaceWord.FindAndReplace${which} Instance: W TextToFind: '${find}' TextToReplaceWith: '${replace}' ${options}\n${READ}`;
  const wild = (find: string, replace: string, which = 'AllWildcards') => plain(find, replace, '', which);

  it('goes over runs, and replaces several times in one', async () => {
    writeDocument('<w:p><w:r><w:t>{{na</w:t></w:r><w:r><w:t>me}} and {{name}} {{name}}</w:t></w:r></w:p>');
    expect(await out(plain('{{name}}', 'Ä & "B"'))).toEqual(['Ä & "B" and Ä & "B" Ä & "B"']);
    expect(await out(plain('{{name}}', 'X', undefined, 'Single'))).toEqual(['X and {{name}} {{name}}']);
    expect(await out(plain('nothing', 'X'))).toEqual(['{{name}} and {{name}} {{name}}']);
  });

  it('minds the case and whole words when it is told to', async () => {
    writeDocument(paragraph('cat Cat concat'));
    expect(await out(plain('cat', 'X'))).toEqual(['X X conX']);
    expect(await out(plain('cat', 'X', 'MatchCase: True MatchEntireWord: False'))).toEqual(['X Cat conX']);
    expect(await out(plain('cat', 'X', 'MatchCase: False MatchEntireWord: True'))).toEqual(['X X concat']);
  });

  it.each([
    ['c?t', 'X', 'X Cat conX 12 ab'],
    ['<c*t>', 'X', 'X Cat X 12 ab'],
    ['[0-9]{1,2}', '<\\0>', 'cat Cat concat <12> ab'],
    ['(a)(b)', '\\2\\1', 'cat Cat concat 12 ba'],
    ['[!a-z0-9 ]at', 'X', 'cat X concat 12 ab'],
    ['[0-9]@>', 'N', 'cat Cat concat N ab'],
  ])('with the wildcards %s', async (find, replace, expected) => {
    writeDocument(paragraph('cat Cat concat 12 ab'));
    expect(await out(wild(find, replace))).toEqual([expected]);
  });

  it('knows the signs for paragraphs, tabs and breaks', async () => {
    writeDocument('<w:p><w:r><w:t>a;b</w:t><w:tab/><w:t>c</w:t></w:r></w:p>');
    expect(await out(plain(';', '^p'))).toEqual(['a\r\nb\tc']);
    expect(await out(plain('^t', '^l'))).toEqual(['a;b\r\nc']);
    writeDocument(paragraph('a') + paragraph('b'));
    expect(await errorOf(plain('a^pb', 'x'))).toBe('ReplaceTextError');
  });

  it('refuses an empty text and wildcards that are not valid', async () => {
    writeDocument(paragraph('a'));
    expect(await errorOf(plain('', 'x'))).toBe('ReplaceTextError');
    expect(await errorOf(wild('(a', 'x'))).toBe('ReplaceTextError');
    expect(await errorOf(wild('(a', 'x', 'SingleWildcards'))).toBe('ReplaceTextError');
  });
});

describe('images', () => {
  it(
    'are inserted at every place, not wider than the page',
    async () => {
      writeDocument('<w:p><w:bookmarkStart w:id="1" w:name="B"/><w:r><w:t>a word</w:t></w:r><w:bookmarkEnd w:id="1"/></w:p>');
      writeFileSync(join(home.path, 'i.png'), PNG.sync.write(new PNG({ width: 2000, height: 1000 })));
      const insert = (id: string, more = '') => `Word.InsertImageToWord.${id} Instance: W Path: 'i.png' ${more}\n`;
      await out(
        `${OPEN}${insert('InsertImageDocumentStartFromFile')}${insert('InsertImageDocumentEndFromFile')}${insert('InsertImageBookmarkStartFromFile', "Bookmark: 'B'")}${insert('InsertImageBookmarkEndFromFile', "Bookmark: 'B'")}${insert('InsertImageStartOfTextFromFile', "TextToFind: 'Word'")}${insert('InsertImageEndOfTextFromFile', "TextToFind: 'a '")}${SAVE}`,
      );
      const xml = xmlOf('b.docx');
      expect([...xml.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id).sort()).toEqual(['1', '2', '3', '4', '5', '6']);
      expect(xml).toContain('<wp:extent cx="5943600" cy="2971800"/>');
      expect(WordDocument.open(readFileSync(join(home.path, 'b.docx'))).text).toBe('a word');
      if (!isMissing) {
        const fault = { errorId: 'TestError', what: 'The document of the test' };
        const pdf = await convertByLibreOffice(
          { bytes: readFileSync(join(home.path, 'b.docx')), from: 'docx', to: 'pdf' },
          { context: quietContext() },
          fault,
        );
        expect(pdf.length).toBeGreaterThan(1000);
      }
    },
    LONG,
  );

  it('that are none, or belong beside a text that is not there, are an error', async () => {
    writeDocument(paragraph('a'));
    writeFileSync(join(home.path, 'i.png'), 'no image, though it has a name like one');
    const insert = (id: string, more = '') => `${OPEN}Word.InsertImageToWord.${id} Instance: W Path: 'i.png' ${more}`;
    expect(await errorOf(insert('InsertImageDocumentEndFromFile'))).toBe('InsertImageError');
    writeFileSync(join(home.path, 'i.png'), PNG.sync.write(new PNG({ width: 2, height: 1 })));
    expect(await errorOf(insert('InsertImageEndOfTextFromFile', "TextToFind: 'zzz'"))).toBe('InsertImageError');
    expect(await errorOf(insert('InsertImageDocumentEndFromFile').replace('i.png', 'j.png'))).toBe('FileNotFoundError');
  });
});

describe('opening, saving and closing', () => {
  it('refuses what is no document, what is not there, and what is closed', async () => {
    writeFileSync(join(home.path, 'a.docx'), 'no document');
    expect(await errorOf(OPEN)).toBe('OpenWordDocumentError');
    expect(await errorOf(OPEN.replace('a.docx', 'none.docx'))).toBe('FileNotFoundError');
    expect(await errorOf(`${NEW}Word.CloseWord.Close Instance: W\n${READ}`)).toBe('WordInstanceClosedError');
    expect(await errorOf(`${NEW}Word.SaveWord.Save Instance: W`)).toBe('SaveWordError');
    expect(await errorOf(NEW + SAVE.replace('b.docx', 'x/b.docx'))).toBe('DirectoryNotFoundError');
    expect(await errorOf(NEW + SAVE.replace('b.docx', 'b.xps'))).toBe('SaveWordError');
  });

  it('does not change a document that is opened as read-only', async () => {
    writeDocument(paragraph('a'));
    const open = OPEN.replace('ReadOnly: False', 'ReadOnly: True');
    expect(await errorOf(`${open}Word.WriteToWord.WriteEndOfDocument Instance: W Text: 'x' AppendNewLine: False`)).toBe(
      'ReadOnlyDocumentError',
    );
    expect(await errorOf(`${open}Word.SaveWord.Save Instance: W`)).toBe('ReadOnlyDocumentError');
    expect(await errorOf(open + SAVE)).toBe(undefined);
  });

  it('saves in place, under another name and as texts', async () => {
    writeDocument(paragraph('Ä'));
    await out(`${OPEN}Word.WriteToWord.WriteEndOfDocument Instance: W Text: 'x' AppendNewLine: True
Word.CloseWord.CloseAndSave Instance: W
${OPEN}Word.SaveWord.SaveAs Instance: W DocumentFormat: Word.WordFormat.Text DocumentPath: 'a.txt'
Word.CloseWord.CloseAndSaveAs Instance: W DocumentFormat: Word.WordFormat.UnicodeText DocumentPath: 'u'`);
    expect(readFileSync(join(home.path, 'a.txt'), 'latin1')).toBe('Ä\r\nx');
    expect(readFileSync(join(home.path, 'u.txt')).toString('utf16le')).toBe('\uFEFFÄ\r\nx');
  });

  it.skipIf(isMissing)(
    'saves and opens other formats by LibreOffice',
    async () => {
      writeDocument(paragraph('Grün'));
      await out(`${OPEN}${SAVE.replace('b.docx', 'b.pdf')}${SAVE.replace('b.docx', 'b.odt')}`);
      expect(readFileSync(join(home.path, 'b.pdf'), 'latin1')).toMatch(/^%PDF-/);
      expect(await out(OPEN.replace('a.docx', 'b.odt') + READ)).toEqual(['Grün']);
    },
    LONG,
  );
});
