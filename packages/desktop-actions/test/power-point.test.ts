import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OfficePackage, Presentation, WordDocument } from '@tandem/office-files';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { findProgram } from '../src/machine/find-program.ts';
import { libreOffice } from '../src/office/libre-office.ts';
import { runFlow } from './run-flow.ts';
import { useTemporaryHome } from './temporary-home.ts';

const home = useTemporaryHome();
const isMissing =
  process.env['TANDEM_TEST_EVERYTHING'] !== '1' && (libreOffice() === undefined || findProgram(['pdftotext']) === undefined);
const LONG = 120_000;

const OPEN = "PowerPoint.LaunchPowerPoint.LaunchAndOpen Path: 'a.pptx' ReadOnly: False Instance=> P\n";
const NEW = 'PowerPoint.LaunchPowerPoint.Launch Instance=> P\n';
const READ = 'PowerPoint.ReadFromPowerPoint.Read Instance: P PowerPointData=> Text\nSET Out TO [Text]\n';
const SAVE =
  "PowerPoint.SavePowerPoint.SaveAs Instance: P DocumentFormat: PowerPoint.PowerPointFormat.FromExtension DocumentPath: 'b.pptx'\n";
const ADD = 'PowerPoint.AddPowerPointSlide.AddSlideAsLast Instance: P SlideIndex=> SlideIndex\n';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const write = (text: string, where = 'LastSlide', newLine = 'False', more = '') =>
  `PowerPoint.WriteToPowerPoint.WriteTo${where} Instance: P Text: $'''${text}''' AppendNewLine: ${newLine} ${more}\n`;
const routed = (action: string, from: number, to: number, [source, destination] = ['P', 'P']) =>
  `PowerPoint.${action} SourceInstance: ${source} SourceSlidePosition: ${from} DestinationInstance: ${destination} DestinationSlidePosition: ${to}\n`;
const readSlides = (slides: string) =>
  `PowerPoint.ReadFromPowerPoint.ReadSlides Instance: P Slides: $'''${slides}''' PowerPointData=> Text\nSET Out TO [Text]\n`;

async function out(script: string): Promise<unknown> {
  const outcome = await runFlow(script);
  if (outcome.error !== undefined) throw new Error(`${outcome.error.code}: ${outcome.error.message}`);
  return outcome.outputs['Out'];
}

async function errorOf(script: string): Promise<string | undefined> {
  return (await runFlow(script)).error?.code;
}

function packageOf(name: string): OfficePackage {
  return OfficePackage.open(readFileSync(join(home.path, name)));
}

/** Writes `a.pptx`, or another, with one slide for each text. */
function writePresentation(texts: readonly string[], name = 'a.pptx'): void {
  const made = Presentation.create();
  for (const [i, text] of texts.entries()) {
    made.addSlide(i + 1);
    made.writeText(i + 1, text);
  }
  writeFileSync(join(home.path, name), made.save());
}

/** Changes parts of a presentation on the disk. */
function edit(work: (parts: OfficePackage) => void, name = 'a.pptx'): void {
  const parts = packageOf(name);
  work(parts);
  writeFileSync(join(home.path, name), parts.save());
}

function replaceIn(parts: OfficePackage, name: string, from: string, to: string): void {
  const before = parts.text(name) ?? '';
  expect(before).toContain(from);
  parts.setText(name, before.replace(from, to));
}

const SLIDE = 'ppt/slides/slide1.xml';
const NOTES_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.notesSlide+xml';
const MASTER_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.notesMaster+xml';

/** Gives the first slide an image, notes, and links to the web and to the second slide; the second goes without. */
function addTrimmings(name = 'a.pptx'): void {
  edit((parts) => {
    const image = PNG.sync.write(new PNG({ width: 4, height: 2 }));
    parts.setBytes('ppt/media/image1.png', image, 'image/png');
    const id = parts.relationshipsOf(SLIDE).add('image', 'ppt/media/image1.png');
    parts.relationshipsOf(SLIDE).add('notesSlide', 'ppt/notesSlides/notesSlide1.xml');
    const web = parts.relationshipsOf(SLIDE).addExternal('hyperlink', 'https://example.com/?a=1&b=2');
    const link = parts.relationshipsOf(SLIDE).add('slide', 'ppt/slides/slide2.xml');
    const picture = `<p:pic><p:nvPicPr><p:cNvPr id="9" name="Logo"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="450000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;
    const linked = `<a:r><a:rPr><a:hlinkClick r:id="${web}"/></a:rPr><a:t>web</a:t></a:r><a:r><a:rPr><a:hlinkClick r:id="${link}" action="ppaction://hlinksldjump"/></a:rPr><a:t>next</a:t></a:r>`;
    replaceIn(parts, SLIDE, '</p:spTree>', `${picture}</p:spTree>`);
    replaceIn(parts, SLIDE, '</a:p></p:txBody></p:sp><p:pic>', `${linked}</a:p></p:txBody></p:sp><p:pic>`);
    const own = (parts.text(SLIDE) ?? '').match(/<p:sld [^>]*>/)?.[0].slice('<p:sld '.length, -1) ?? '';
    const tree = '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>';
    const said =
      '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Notes"/><p:cNvSpPr/><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:p><a:r><a:t>Said aloud</a:t></a:r></a:p></p:txBody></p:sp>';
    const notes = `<p:notes ${own}><p:cSld><p:spTree>${tree}${said}</p:spTree></p:cSld></p:notes>`;
    parts.setText('ppt/notesSlides/notesSlide1.xml', notes, NOTES_TYPE);
    parts.relationshipsOf('ppt/notesSlides/notesSlide1.xml').add('slide', SLIDE);
    parts.relationshipsOf('ppt/notesSlides/notesSlide1.xml').add('notesMaster', 'ppt/notesMasters/notesMaster1.xml');
    const colours = (parts.text('ppt/slideMasters/slideMaster1.xml') ?? '').match(/<p:clrMap [^>]*>/)?.[0];
    const master = `<p:notesMaster ${own}><p:cSld><p:spTree>${tree}</p:spTree></p:cSld>${colours}</p:notesMaster>`;
    parts.setText('ppt/notesMasters/notesMaster1.xml', master, MASTER_TYPE);
    parts.setText('ppt/theme/theme2.xml', parts.text('ppt/theme/theme1.xml') ?? '', parts.contentTypes.of('ppt/theme/theme1.xml'));
    parts.relationshipsOf('ppt/notesMasters/notesMaster1.xml').add('theme', 'ppt/theme/theme2.xml');
    const masterId = parts.relationshipsOf('ppt/presentation.xml').add('notesMaster', 'ppt/notesMasters/notesMaster1.xml');
    const list = `<p:notesMasterIdLst><p:notesMasterId r:id="${masterId}"/></p:notesMasterIdLst>`;
    replaceIn(parts, 'ppt/presentation.xml', '</p:sldMasterIdLst>', `</p:sldMasterIdLst>${list}`);
  }, name);
}

/** Every relationship leads somewhere, every id that a part names is there, and every part has a type. */
function expectWhole(name: string): void {
  const parts = packageOf(name);
  for (const part of parts.names.filter((each) => each !== '[Content_Types].xml')) {
    expect(parts.contentTypes.of(part), part).toBeDefined();
    if (part.endsWith('.rels')) continue;
    const relationships = parts.relationshipsOf(part);
    for (const { isExternal, target } of relationships.all) expect(isExternal || parts.has(target), `${part} -> ${target}`).toBe(true);
    if (!part.endsWith('.xml')) continue;
    const named = [...(parts.text(part) ?? '').matchAll(/\sr:(?:id|embed|link)="([^"]+)"/g)].map(([, id]) => id ?? '');
    for (const id of named) expect(relationships.byId(id), `${part} ${id}`).toBeDefined();
  }
  const written = parts.contentTypes.toString().matchAll(/PartName="\/([^"]+)"/g);
  for (const [, part = ''] of written) expect(parts.has(part), part).toBe(true);
}

/** The texts of the pages that LibreOffice makes of a presentation. */
async function pagesOf(name: string): Promise<readonly string[]> {
  await out(`${OPEN.replace('a.pptx', name)}${SAVE.replace('b.pptx', 'pages.pdf')}`);
  const text = execFileSync('pdftotext', ['-layout', join(home.path, 'pages.pdf'), '-'], { encoding: 'utf8' });
  return text
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replaceAll(/[\s•]+/g, ' ').trim());
}

describe('reading', () => {
  it('gives all slides, or those that are named, in the order that is asked for', async () => {
    writePresentation(['One & Ä', 'Two\rlines\vbroken', 'Three']);
    expect(await out(OPEN + READ)).toEqual(['One & Ä\r\nTwo\r\nlines\r\nbroken\r\nThree']);
    expect(await out(OPEN + readSlides('3,1-2'))).toEqual(['Three\r\nOne & Ä\r\nTwo\r\nlines\r\nbroken']);
    expect(await out(NEW + READ)).toEqual(['']);
  });

  it('gives tables and groups, and each text once', async () => {
    writePresentation(['Body']);
    const body = (text: string, prefix = 'a') =>
      `<${prefix}:txBody><a:bodyPr/><a:p><a:pPr><a:buNone/></a:pPr><a:r><a:t>${text}</a:t></a:r><a:endParaRPr/></a:p></${prefix}:txBody>`;
    const table = `<p:graphicFrame><a:tbl><a:tr><a:tc>${body('cell 1')}</a:tc><a:tc>${body('cell 2')}</a:tc></a:tr></a:tbl></p:graphicFrame>`;
    const twice = `<mc:AlternateContent><mc:Choice><p:sp>${body('new', 'p')}</p:sp></mc:Choice><mc:Fallback><p:sp>${body('old', 'p')}</p:sp></mc:Fallback></mc:AlternateContent>`;
    edit((parts) =>
      replaceIn(parts, SLIDE, '</p:spTree>', `<p:grpSp><p:sp>${body('group', 'p')}</p:sp></p:grpSp>${table}${twice}</p:spTree>`),
    );
    expect(await out(OPEN + READ)).toEqual(['Body\r\ngroup\r\ncell 1\r\ncell 2\r\nnew']);
  });

  it('refuses slides that are not there', async () => {
    writePresentation(['One']);
    expect(await errorOf(OPEN + readSlides('1-2'))).toBe('ReadFromPowerPointError');
    expect(await errorOf(OPEN + readSlides('x'))).toBe('ReadFromPowerPointError');
  });
});

describe('writing', () => {
  it('goes on behind the text that is there, in its look, line after line', async () => {
    writePresentation(['First', 'Last']);
    edit((parts) => replaceIn(parts, SLIDE, '<a:r><a:t>First', '<a:pPr lvl="1"/><a:r><a:rPr b="1"/><a:t>First'));
    const script = `${OPEN}${write(' a<b', 'FirstSlide')}${write('new\nlines', 'FirstSlide', 'True')}${write('!', 'SlideAtPosition', 'False', 'SlidePosition: 2')}${READ}${SAVE}`;
    expect(await out(script)).toEqual(['First a<b\r\nnew\r\nlines\r\nLast!']);
    const xml = packageOf('b.pptx').text(SLIDE) ?? '';
    expect(xml.match(/<a:pPr lvl="1"\/>/g)?.length).toBe(3);
    expect(xml.match(/<a:rPr b="1"\/>/g)?.length).toBe(4);
  });

  it('makes a text box where a slide has no place for text, and finds it again', async () => {
    writePresentation(['']);
    edit((parts) => parts.setText(SLIDE, (parts.text(SLIDE) ?? '').replace(/<p:sp>.*<\/p:sp>/s, '')));
    expect(await out(`${OPEN}${write('one')}${write('two', 'LastSlide', 'True')}${READ}${SAVE}`)).toEqual(['one\r\ntwo']);
    expect(
      packageOf('b.pptx')
        .text(SLIDE)
        ?.match(/txBox="1"/g)?.length,
    ).toBe(1);
  });

  it('leaves everything else byte for byte', async () => {
    writePresentation(['One', 'Two']);
    addTrimmings();
    edit((parts) => parts.setText('ppt/custom.xml', '<custom  kept = "yes"/>', 'application/xml'));
    await out(OPEN + write('x') + SAVE);
    const [before, after] = [packageOf('a.pptx'), packageOf('b.pptx')];
    expect(after.names).toEqual(before.names);
    expect(before.names.filter((name) => !Buffer.from(before.bytes(name) ?? []).equals(after.bytes(name) ?? Buffer.alloc(0)))).toEqual([
      'ppt/slides/slide2.xml',
    ]);
  });

  it('refuses slides that are not there', async () => {
    for (const where of ['FirstSlide', 'LastSlide']) expect(await errorOf(NEW + write('x', where))).toBe('WriteToPowerPointError');
    expect(await errorOf(NEW + ADD + write('x', 'SlideAtPosition', 'False', 'SlidePosition: 2'))).toBe('WriteToPowerPointError');
  });
});

describe('slides', () => {
  it('are added first, last and between', async () => {
    writePresentation(['One', 'Two']);
    const script = `${OPEN}PowerPoint.AddPowerPointSlide.AddSlideAsFirst Instance: P SlideIndex=> A
${write('first', 'FirstSlide')}PowerPoint.AddPowerPointSlide.AddSlideAtPosition Instance: P SlidePosition: 3 SlideIndex=> B
${write('between', 'SlideAtPosition', 'False', 'SlidePosition: B')}PowerPoint.AddPowerPointSlide.AddSlideAsLast Instance: P SlideIndex=> C
${write('last')}${READ}SET Out TO [A, B, C, Text]\n${SAVE}`;
    expect(await out(script)).toEqual([1, 3, 5, 'first\r\nOne\r\nbetween\r\nTwo\r\nlast']);
    expectWhole('b.pptx');
    const beyond = 'PowerPoint.AddPowerPointSlide.AddSlideAtPosition Instance: P SlidePosition: 4 SlideIndex=> B';
    expect(await errorOf(OPEN + beyond)).toBe('AddPowerPointSlideError');
    expect(await errorOf(OPEN + beyond.replace('4', '0'))).toBe('AddPowerPointSlideError');
  });

  it('are deleted with their notes and images, and with links to them', async () => {
    writePresentation(['One', 'Two', 'Three']);
    addTrimmings();
    const first = 'PowerPoint.DeletePowerPointSlide.DeleteSlideFirst Instance: P\n';
    const second = 'PowerPoint.DeletePowerPointSlide.DeleteSlideAtPosition Instance: P SlidePosition: 2\n';
    const last = 'PowerPoint.DeletePowerPointSlide.DeleteSlideLast Instance: P\n';
    expect(await out(OPEN + first + READ + SAVE)).toEqual(['Two\r\nThree']);
    expectWhole('b.pptx');
    expect(packageOf('b.pptx').names.filter((name) => /media|notesSlide|slide1\.xml/i.test(name.replace('slideMaster', '')))).toEqual([]);
    expect(packageOf('b.pptx').has('ppt/notesMasters/notesMaster1.xml')).toBe(true);
    expect(await out(OPEN + second + READ + SAVE)).toEqual(['Onewebnext\r\nThree']);
    expectWhole('b.pptx');
    expect(packageOf('b.pptx').text(SLIDE)).not.toContain('hlinksldjump');
    expect(await out(OPEN + last + last + last + READ + SAVE)).toEqual(['']);
    expectWhole('b.pptx');
    expect(await errorOf(OPEN + last.repeat(4))).toBe('DeletePowerPointSlideError');
    expect(await errorOf(OPEN + second.replace('2', '4'))).toBe('DeletePowerPointSlideError');
  });

  it('are copied with notes and links of their own; images are shared', async () => {
    writePresentation(['One', 'Two']);
    addTrimmings();
    expect(await out(OPEN + routed('CopyPastePowerPointSlide', 1, 3) + write('!') + READ + SAVE)).toEqual([
      'Onewebnext\r\nTwo\r\nOnewebnext!',
    ]);
    expectWhole('b.pptx');
    const parts = packageOf('b.pptx');
    expect(parts.names.filter((name) => name.includes('/media/'))).toEqual(['ppt/media/image1.png']);
    const notes = parts.relationshipsOf('ppt/slides/slide3.xml').ofKind('notesSlide')[0]?.target ?? '';
    expect(parts.text(notes)).toContain('Said aloud');
    expect(parts.relationshipsOf(notes).ofKind('slide')[0]?.target).toBe('ppt/slides/slide3.xml');
    expect(parts.relationshipsOf('ppt/slides/slide3.xml').ofKind('hyperlink')[0]?.target).toBe('https://example.com/?a=1&b=2');
    expect(await errorOf(OPEN + routed('CopyPastePowerPointSlide', 3, 1))).toBe('CopyPastePowerPointSlideError');
    expect(await errorOf(OPEN + routed('CopyPastePowerPointSlide', 1, 4))).toBe('CopyPastePowerPointSlideError');
  });

  it('are moved within a presentation, sections and all', async () => {
    writePresentation(['One', 'Two', 'Three']);
    const section = (name: string, ids: readonly number[]) =>
      `<p14:section name="${name}" id="{${name}}"><p14:sldIdLst>${ids.map((id) => `<p14:sldId id="${id}"/>`).join('')}</p14:sldIdLst></p14:section>`;
    const list = `<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">${section('A', [256])}${section('B', [257, 258])}</p14:sectionLst></p:ext></p:extLst>`;
    edit((parts) => replaceIn(parts, 'ppt/presentation.xml', '</p:presentation>', `${list}</p:presentation>`));
    expect(await out(OPEN + routed('MovePowerPointSlide', 1, 3) + READ + SAVE)).toEqual(['Two\r\nThree\r\nOne']);
    expect(packageOf('b.pptx').text('ppt/presentation.xml')).toContain(section('A', []) + section('B', [257, 258, 256]));
    await out(`${OPEN}PowerPoint.DeletePowerPointSlide.DeleteSlideLast Instance: P\n${SAVE}`);
    expect(packageOf('b.pptx').text('ppt/presentation.xml')).toContain(section('A', [256]) + section('B', [257]));
    expect(await errorOf(OPEN + routed('MovePowerPointSlide', 1, 4))).toBe('MovePowerPointSlideError');
  });

  it('go to another presentation with their notes, images and layouts', async () => {
    writePresentation(['One', 'Two']);
    addTrimmings();
    edit((parts) => replaceIn(parts, 'ppt/slideLayouts/slideLayout2.xml', 'name="Title and Content"', 'name="Own layout"'));
    writePresentation(['Target'], 'c.pptx');
    const open = `${OPEN}${OPEN.replace('a.pptx', 'c.pptx').replace('=> P', '=> Q')}`;
    const saveBoth = SAVE + SAVE.replace('Instance: P', 'Instance: Q').replace('b.pptx', 'd.pptx');
    const readBoth = `${READ}PowerPoint.ReadFromPowerPoint.Read Instance: Q PowerPointData=> More\nSET Out TO [Text, More]\n`;
    expect(await out(open + routed('MovePowerPointSlide', 1, 1, ['P', 'Q']) + readBoth + saveBoth)).toEqual([
      'Two',
      'Onewebnext\r\nTarget',
    ]);
    for (const name of ['b.pptx', 'd.pptx']) expectWhole(name);
    const parts = packageOf('d.pptx');
    expect(parts.text('ppt/notesSlides/notesSlide1.xml')).toContain('Said aloud');
    expect(parts.text('ppt/presentation.xml')).toMatch(/<\/p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="\w+"\/>/);
    const layout = parts.relationshipsOf('ppt/slides/slide2.xml').ofKind('slideLayout')[0]?.target ?? '';
    expect(parts.text(layout)).toContain('name="Own layout"');
    expect(parts.relationshipsOf(layout).ofKind('slideMaster')[0]?.target).toBe('ppt/slideMasters/slideMaster1.xml');
    expect(parts.relationshipsOf(layout).all[0]?.type).toBe(`${RELATIONS}/slideMaster`);
  });

  it('leave links to slides and comments behind when they go elsewhere', async () => {
    writePresentation(['One', 'Two']);
    addTrimmings();
    edit((parts) => {
      parts.setText('ppt/comments/comment1.xml', '<p:cmLst xmlns:p="p"/>', 'application/xml');
      parts.relationshipsOf(SLIDE).add('comments', 'ppt/comments/comment1.xml');
    });
    await out(
      `${OPEN}${NEW.replace('=> P', '=> Q')}${routed('CopyPastePowerPointSlide', 1, 1, ['P', 'Q'])}${SAVE.replace('Instance: P', 'Instance: Q')}`,
    );
    expectWhole('b.pptx');
    expect(packageOf('b.pptx').text(SLIDE)).not.toContain('hlinksldjump');
    expect(packageOf('b.pptx').names.filter((name) => name.includes('comment'))).toEqual([]);
  });

  it('keep charts apart from the ones that they were copied from', async () => {
    writePresentation(['One']);
    edit((parts) => {
      parts.setText('ppt/charts/chart1.xml', '<c:chart xmlns:c="c"/>', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml');
      parts.setBytes('ppt/embeddings/Sheet1.xlsx', new Uint8Array([1, 2]), 'application/octet-stream');
      parts.relationshipsOf('ppt/charts/chart1.xml').add('package', 'ppt/embeddings/Sheet1.xlsx');
      parts.relationshipsOf(SLIDE).add('chart', 'ppt/charts/chart1.xml');
    });
    await out(`${OPEN}${routed('CopyPastePowerPointSlide', 1, 1)}PowerPoint.DeletePowerPointSlide.DeleteSlideLast Instance: P\n${SAVE}`);
    expectWhole('b.pptx');
    const names = packageOf('b.pptx').names.filter((name) => /charts\/chart|embeddings/.test(name));
    expect(names.filter((name) => !name.endsWith('.rels')).sort()).toEqual(['ppt/charts/chart2.xml', 'ppt/embeddings/Sheet2.xlsx']);
  });
});

describe('opening, saving and closing', () => {
  it('refuses what is no presentation, what is not there, and what is closed', async () => {
    writeFileSync(join(home.path, 'a.pptx'), 'no presentation');
    expect(await errorOf(OPEN)).toBe('OpenPowerPointPresentationError');
    writeFileSync(join(home.path, 'a.pptx'), WordDocument.create().save());
    expect(await errorOf(OPEN)).toBe('OpenPowerPointPresentationError');
    writeFileSync(join(home.path, 'a.ppt'), Buffer.from([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le')]));
    expect(await errorOf(OPEN.replace('a.pptx', 'a.ppt'))).toBe('OpenPowerPointPresentationError');
    expect(await errorOf(OPEN.replace('a.pptx', 'none.pptx'))).toBe('FileNotFoundError');
    expect(await errorOf(`${NEW}PowerPoint.ClosePowerPoint.Close Instance: P\n${READ}`)).toBe('PowerPointInstanceClosedError');
    expect(await errorOf(`${NEW}PowerPoint.SavePowerPoint.Save Instance: P`)).toBe('SavePowerPointError');
    expect(await errorOf(NEW + SAVE.replace('b.pptx', 'x/b.pptx'))).toBe('DirectoryNotFoundError');
    for (const name of ['b.xps', 'b.docx']) expect(await errorOf(NEW + SAVE.replace('b.pptx', name))).toBe('SavePowerPointError');
  });

  it('does not change a presentation that is opened as read-only, but copies from it', async () => {
    writePresentation(['One']);
    const open = OPEN.replace('ReadOnly: False', 'ReadOnly: True');
    const target = NEW.replace('=> P', '=> Q');
    for (const change of [write('x'), ADD, 'PowerPoint.SavePowerPoint.Save Instance: P'])
      expect(await errorOf(open + change)).toBe('ReadOnlyPresentationError');
    expect(await errorOf(open + target + routed('MovePowerPointSlide', 1, 1, ['P', 'Q']))).toBe('ReadOnlyPresentationError');
    expect(await errorOf(open + target + routed('CopyPastePowerPointSlide', 1, 1, ['P', 'Q']) + SAVE)).toBe(undefined);
  });

  it('saves in place, and under other names and types without their macros', async () => {
    writePresentation(['One'], 'm.pptx');
    edit((parts) => {
      parts.setBytes('ppt/vbaProject.bin', new Uint8Array([1]), 'application/vnd.ms-office.vbaProject');
      parts.relationshipsOf('ppt/presentation.xml').add('vbaProject', 'ppt/vbaProject.bin');
      parts.contentTypes.set('ppt/presentation.xml', 'application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml');
    }, 'm.pptx');
    const format = (name: string) => `DocumentFormat: PowerPoint.PowerPointFormat.${name} DocumentPath:`;
    await out(`${OPEN.replace('a.pptx', 'm.pptx')}PowerPoint.SavePowerPoint.SaveAs Instance: P ${format('PPTM')} 'm'
PowerPoint.ClosePowerPoint.CloseAndSaveAs Instance: P ${format('PPSX')} 's'
${OPEN.replace('a.pptx', 'm.pptm')}${write(' more')}PowerPoint.ClosePowerPoint.CloseAndSave Instance: P`);
    expect(packageOf('m.pptm').has('ppt/vbaProject.bin')).toBe(true);
    expect(packageOf('s.ppsx').has('ppt/vbaProject.bin')).toBe(false);
    expect(packageOf('s.ppsx').contentTypes.of('ppt/presentation.xml')).toContain('slideshow.main');
    expect(await out(OPEN.replace('a.pptx', 'm.pptm') + READ)).toEqual(['One more']);
  });

  it.skipIf(isMissing)(
    'makes files that LibreOffice opens, with all slides in order',
    async () => {
      writePresentation(['One', 'Two'], 'c.pptx');
      addTrimmings('c.pptx');
      const source = OPEN.replace('a.pptx', 'c.pptx').replace('=> P', '=> Q');
      await out(
        `${NEW}${ADD}${write('Grün')}${ADD}${write('Blau')}${source}${routed('CopyPastePowerPointSlide', 1, 1, ['Q', 'P'])}${routed('CopyPastePowerPointSlide', 1, 4)}${routed('MovePowerPointSlide', 3, 2)}${SAVE}`,
      );
      expectWhole('b.pptx');
      expect(await pagesOf('b.pptx')).toEqual(['Onewebnext', 'Blau', 'Grün', 'Onewebnext']);
    },
    LONG,
  );

  it.skipIf(isMissing)(
    'saves and opens other formats by LibreOffice, and works on presentations of its making',
    async () => {
      writePresentation(['Grün', 'Blau']);
      addTrimmings();
      await out(`${OPEN}${SAVE.replace('b.pptx', 'b.odp')}${SAVE.replace('b.pptx', 'b.ppt')}`);
      for (const name of ['b.odp', 'b.ppt']) expect(await out(OPEN.replace('a.pptx', name) + READ)).toEqual(['Grünwebnext\r\nBlau']);
      await out(
        `${OPEN.replace('a.pptx', 'b.odp')}${routed('CopyPastePowerPointSlide', 1, 3)}PowerPoint.DeletePowerPointSlide.DeleteSlideFirst Instance: P\n${ADD}${write('Rot')}${SAVE}`,
      );
      expectWhole('b.pptx');
      expect(await pagesOf('b.pptx')).toEqual(['Blau', 'Grünwebnext', 'Rot']);
    },
    LONG,
  );
});
