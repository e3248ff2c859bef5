import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { actionCatalogue } from '../src/catalogue/index.ts';
import { checkReferences, decodeScript, openFlowFiles, powerFxOfManifest, readRepositories } from '../src/files/index.ts';
import { checkDesktopFlow, parseDesktopFlow, printDesktopFlow } from '../src/index.ts';

const SCRIPT = "SET Straße TO $'''1'''\r\nUIAutomation.FocusWindow.Focus Window: appmask['Notes']\r\n";
const ELEMENTS = JSON.stringify({ Screens: [{ Name: 'Notes', Controls: [{ Name: "Edit 'Text'" }] }], Version: 1 });
const IMAGES = JSON.stringify({ Folders: [{ Name: 'Icons', Images: [{ Name: 'Save' }], Folders: [] }], Images: [], Version: 1 });

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function utf16(text: string, isLittleEndian: boolean): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return isLittleEndian ? bytes : bytes.swap16();
}

/** The one flow of a file, which prints back as it is there. */
function onlyFlow(bytes: Uint8Array) {
  const { flows, unreadable } = openFlowFiles(bytes);
  expect(unreadable).toEqual([]);
  expect(flows).toHaveLength(1);
  const [flow] = flows;
  if (flow === undefined) throw new Error('no flow');
  expect(printDesktopFlow(parseDesktopFlow(flow.script).flow)).toBe(flow.script);
  return flow;
}

describe('a script as text', () => {
  const mark = '\ufeff';
  test.each([
    ['UTF-8', utf8(SCRIPT), 'utf-8', false],
    ['UTF-8 with a byte order mark', utf8(mark + SCRIPT), 'utf-8', true],
    ['UTF-16', utf16(SCRIPT, true), 'utf-16le', false],
    ['UTF-16 with a byte order mark', utf16(mark + SCRIPT, true), 'utf-16le', true],
    ['UTF-16 of the other byte order', utf16(SCRIPT, false), 'utf-16be', false],
    ['UTF-16 of the other byte order with a mark', utf16(mark + SCRIPT, false), 'utf-16be', true],
    ['the code page of Windows', Buffer.from(SCRIPT, 'latin1'), 'windows-1252', false],
  ])('is read in %s', (_, bytes, charset, hasByteOrderMark) => {
    const flow = onlyFlow(bytes);
    expect(flow).toMatchObject({ form: 'script', script: SCRIPT, encoding: { charset, hasByteOrderMark } });
  });

  test.each(['\r\n', '\n', '\r'])('keeps its line breaks %j', (lineBreak) => {
    expect(onlyFlow(utf8(`SET A TO 1${lineBreak}SET B TO 2${lineBreak}`)).script).toBe(`SET A TO 1${lineBreak}SET B TO 2${lineBreak}`);
  });

  test.each(['', ' ', '\ufeff', 'x', '{', '[1', '{"a": 1'])('is whatever is nothing else: %j', (text) => {
    expect(openFlowFiles(utf8(text)).flows).toHaveLength(1);
  });

  test('of Chinese names in UTF-16 without a mark is told by its keywords and blanks', () => {
    expect(decodeScript(utf16('SET 总记录 TO 1\n', true)).text).toBe('SET 总记录 TO 1\n');
  });
});

test.each([
  ['{"PowerFxEnabled":true,"PowerFxVersion":"1"}', true],
  ['{"ModuleReferences":[],"PowerFxEnabled":false}', false],
  ['{"ModuleReferences":[]}', undefined],
  ['{"PowerFxEnabled":"yes"}', undefined],
  ['{"PowerFxEnabled":', undefined],
  ['', undefined],
])('a manifest says whether its flow is written in Power Fx: %s', (manifest, expected) => {
  const parts = [
    { kind: 'uiElements', reference: 'controlRepo.appmask', bytes: utf8(ELEMENTS) },
    { kind: 'manifest', reference: 'project.manifest', bytes: utf8(manifest) },
  ] as const;
  expect(powerFxOfManifest(parts)).toBe(expected);
  expect(powerFxOfManifest([])).toBeUndefined();
});

describe('a package of the first versions', () => {
  const zip = zipSync({
    'script.robin': utf16(`\ufeff${SCRIPT}`, true),
    'controlRepo.appmask': utf16(ELEMENTS, true),
    'imageRepo.imgrepo': utf16(IMAGES, true),
    'project.manifest': utf16('{}', true),
  });
  const json = JSON.stringify({
    properties: { definition: { package: Buffer.from(zip).toString('base64') } },
    schemaversion: 'ROBIN_20201207',
  });

  test.each([
    ['as it is', zip],
    ['in its JSON', utf8(json)],
  ])('is read %s, with all its parts', (_, bytes) => {
    const flow = onlyFlow(bytes);
    expect(flow).toMatchObject({ form: 'package', script: SCRIPT });
    expect(flow.parts.map(({ kind, reference }) => [kind, reference])).toEqual([
      ['uiElements', 'controlRepo.appmask'],
      ['images', 'imageRepo.imgrepo'],
      ['manifest', 'project.manifest'],
    ]);
    expect(readRepositories(flow, parseDesktopFlow(flow.script).flow)).toEqual({
      uiElements: [['Notes'], ['Notes', "Edit 'Text'"]],
      images: [['Icons', 'Save']],
    });
  });

  test.each(['', 'no base64!', btoa('no zip')])('with %j in it holds no flow', (text) => {
    const broken = JSON.stringify({ properties: { definition: { package: text } } });
    expect(openFlowFiles(utf8(broken))).toEqual({ flows: [], unreadable: [] });
  });
});

describe('a solution', () => {
  const escaped = JSON.stringify(SCRIPT).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const workflow = (id: string, type: number, inner: string) =>
    `<Workflow WorkflowId="{${id.toUpperCase()}}" Name="Flow ${id}"><UIFlowType>${type}</UIFlowType>${inner}</Workflow>`;
  const solution = (inner: string, files: Record<string, Uint8Array> = {}) =>
    zipSync({ 'customizations.xml': utf8(`\ufeff<ImportExportXml><Workflows>${inner}</Workflows></ImportExportXml>`), ...files });

  test('has its desktop flows with what belongs to each', () => {
    const binary = `<desktopflowbinary><data mimetype="application/json">C.json</data><process><workflowid>a1</workflowid></process><reference>controlRepo.appmask</reference><type>ControlRepository</type></desktopflowbinary>`;
    const { flows } = openFlowFiles(
      solution(
        workflow('a1', 2, `<Definition>${escaped}</Definition>`) +
          workflow('b2', 2, `<Definition>${escaped}</Definition>`) +
          workflow('c3', 1, '<Definition>"recorded"</Definition>'),
        { 'desktopflowbinaries/1/desktopflowbinary.xml': utf8(binary), 'desktopflowbinaries/1/data/C.json': utf8(ELEMENTS) },
      ),
    );
    expect(flows.map(({ name, workflowId, script, parts }) => [name, workflowId, script, parts.length])).toEqual([
      ['Flow a1', 'a1', SCRIPT, 1],
      ['Flow b2', 'b2', SCRIPT, 0],
    ]);
    expect(flows[0]?.parts).toMatchObject([{ kind: 'uiElements', bytes: utf8(ELEMENTS) }]);
  });

  test('of the first versions has the package in a file', () => {
    const zip = zipSync({ 'script.robin': utf8(SCRIPT) });
    const json = JSON.stringify({ properties: { definition: { package: Buffer.from(zip).toString('base64') } } });
    const bytes = solution(workflow('a1', 2, '<JsonFileName>/Workflows/A.json</JsonFileName>'), { 'Workflows/A.json': utf8(json) });
    expect(onlyFlow(bytes)).toMatchObject({ form: 'package', name: 'Flow a1', workflowId: 'a1', script: SCRIPT });
  });

  test('without the script of a flow says which', () => {
    const { flows, unreadable } = openFlowFiles(solution(workflow('a1', 2, '<JsonFileName>/Workflows/A.json</JsonFileName>')));
    expect(flows).toEqual([]);
    expect(unreadable).toMatchObject([{ name: 'Flow a1', message: expect.stringContaining('Export it again') }]);
  });

  test('unpacked is read, too', () => {
    const xml = `<ImportExportXml><Workflows>${workflow('a1', 2, `<Definition>${escaped}</Definition>`)}</Workflows></ImportExportXml>`;
    expect(onlyFlow(utf8(xml)).script).toBe(SCRIPT);
  });

  test.each([
    ['damaged', utf8('PK no zip at all'), 'ZipUnreadable'],
    ['of broken XML', solution('<Workflow'), 'XmlInvalid'],
  ])('that is %s is refused with a reason', (_, bytes, code) => {
    expect(() => openFlowFiles(bytes)).toThrow(expect.objectContaining({ code }));
  });

  const damaged = JSON.stringify({ properties: { definition: { package: btoa('PK no zip at all') } } });

  test.each([
    ['customizations.xml', solution('<Workflow'), 'XmlInvalid'],
    [
      'Workflows/A.json',
      solution(workflow('a1', 2, '<JsonFileName>/Workflows/a.JSON</JsonFileName>'), { 'Workflows/A.json': utf8(damaged) }),
      'ZipUnreadable',
    ],
    [
      'desktopflowbinaries/1/desktopflowbinary.xml',
      solution('', { 'desktopflowbinaries/1/desktopflowbinary.xml': utf8('<a') }),
      'XmlInvalid',
    ],
  ])('with a fault in %s names the file, and says what to do', (path, bytes, code) => {
    const error = {
      code,
      message: expect.stringMatching(new RegExp(`^The file ${path} of the solution cannot be read: `, 'i')),
      fix: expect.any(String),
    };
    expect(() => openFlowFiles(bytes)).toThrow(expect.objectContaining(error));
  });

  test('with very many flows in files of other case is opened in a moment', () => {
    const names = Array.from({ length: 12_000 }, (_, index) => `Workflows/Flow-${index}.json`);
    const bytes = solution(
      names.map((name) => workflow('a1', 2, `<JsonFileName>/${name.toLowerCase()}</JsonFileName>`)).join(''),
      Object.fromEntries(names.map((name) => [name, new Uint8Array()])),
    );
    const started = process.cpuUsage();
    expect(openFlowFiles(bytes).unreadable).toHaveLength(names.length);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(3000);
  });
});

describe('rows of the table of flows', () => {
  const row = { name: 'Pay', workflowid: 'd4', category: 6, definition: JSON.stringify(SCRIPT) };

  test.each([
    ['one', row],
    ['a list', [row]],
    ['an answer of the Web API', { '@odata.context': 'x', value: [row] }],
    ['a script that is no text of JSON', { ...row, definition: SCRIPT }],
  ])('are read: %s', (_, json) => {
    expect(onlyFlow(utf8(JSON.stringify(json)))).toMatchObject({ form: 'row', name: 'Pay', workflowId: 'd4', script: SCRIPT });
  });

  test('without a script are no flows', () => {
    expect(openFlowFiles(utf8('[{"name": "a cloud flow", "clientdata": "{}"}, 1, null]')).flows).toEqual([]);
  });
});

describe('references to UI elements and images', () => {
  const flow = parseDesktopFlow(
    "UIAutomation.Click.Click UIElement: appmask['Notes']['Edit \\'Tixt\\''] ClickType: UIAutomation.ClickType.LeftClick\n",
  ).flow;

  test('that the flow comes without are named with the nearest there is', () => {
    const repositories = { uiElements: [['Notes'], ['Notes', "Edit 'Text'"]] };
    expect(checkReferences(flow, repositories)).toMatchObject([
      {
        code: 'UnknownUiElement',
        severity: 'warning',
        message: expect.stringContaining("Did you mean ['Notes']['Edit 'Text'']?"),
        path: 'Main:1',
      },
    ]);
  });

  test('are not checked when nothing says which there are', () => {
    expect(checkReferences(flow, {})).toEqual([]);
  });
});

const CORPUS = new URL('../../../../shared/corpus/', import.meta.url);

describe.skipIf(!existsSync(CORPUS))('solutions of the corpus', () => {
  const solutions = existsSync(CORPUS) ? readdirSync(new URL('solutions/', CORPUS)) : [];
  const flows = solutions.flatMap((name) => openFlowFiles(readFileSync(new URL(`solutions/${name}`, CORPUS))).flows);

  test('hold desktop flows that parse whole, print back and find all their UI elements', () => {
    expect(flows.map(({ name }) => name)).toHaveLength(4);
    for (const flow of flows) {
      const parsed = parseDesktopFlow(flow.script);
      expect(printDesktopFlow(parsed.flow)).toBe(flow.script);
      expect([...checkDesktopFlow(parsed, actionCatalogue), ...checkReferences(parsed.flow, readRepositories(flow, parsed.flow))]).toEqual(
        [],
      );
    }
  });

  test('have their screenshots kept as they are', () => {
    const images = flows.flatMap(({ parts }) => parts.filter(({ reference }) => reference.endsWith('.png')));
    expect(images).toHaveLength(72);
    expect(images.every(({ bytes }) => bytes.length > 0)).toBe(true);
  });

  test('and copied texts name no UI element that does not come with them', () => {
    const folder = new URL('desktop-flows/', CORPUS);
    const withTrailer = readdirSync(folder)
      .filter((name) => name.endsWith('.robin'))
      .flatMap((name) => openFlowFiles(readFileSync(new URL(name, folder))).flows)
      .map(({ script }) => parseDesktopFlow(script).flow)
      .filter(({ trailer }) => trailer !== undefined);
    expect(withTrailer.length).toBeGreaterThan(10);
    expect(withTrailer.flatMap((flow) => checkReferences(flow, readRepositories({ parts: [] }, flow)))).toEqual([]);
  });
});

describe('the trailer of copied text', () => {
  const marker = '# [ControlRepository][PowerAutomateDesktop]\n';
  const names = (trailer: object) => {
    const { flow } = parseDesktopFlow(`WAIT 1\n\n${marker}\n${JSON.stringify(trailer)}\n`);
    return readRepositories({ parts: [] }, flow);
  };

  test('has lists of repositories', () => {
    const trailer = { ControlRepositorySymbols: [{ Repository: ELEMENTS }], ImageRepositorySymbols: [{ Repository: IMAGES }] };
    expect(names(trailer)).toEqual({ uiElements: [['Notes'], ['Notes', "Edit 'Text'"]], images: [['Icons', 'Save']] });
  });

  test('has one repository of images', () => {
    const trailer = { ControlRepositorySymbols: [], ImageRepositorySymbol: { Name: 'imgrepo', Repository: IMAGES } };
    expect(names(trailer)).toEqual({ images: [['Icons', 'Save']] });
  });

  test('is the repository of UI elements itself, as it was until 2022', () => {
    const trailer = { ApplicationInfo: { Name: 'ClipboardControlRepository', Version: '1.0' }, ...JSON.parse(ELEMENTS) };
    expect(names(trailer)).toEqual({ uiElements: [['Notes'], ['Notes', "Edit 'Text'"]] });
  });
});
