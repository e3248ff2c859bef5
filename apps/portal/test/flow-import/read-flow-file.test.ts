import { parseDesktopFlow } from '@tandem/desktop-flow';
import { namedConnections, readRepositories } from '@tandem/desktop-flow/files';
import { describe, expect, it } from 'vitest';
import { zipOf } from '../../../../packages/desktop-flow/test/zip-of.ts';
import { readFlowFile } from '../../src/flow-import/read-flow-file.ts';

const ID = '0d5a1f52-1111-4222-8333-944455556666';
const CONNECTION = '6a1c0d52-1111-4222-8333-944455556666';
const SCRIPT = `IMPORT 'controlRepo.appmask' AS screens\r\nUIAutomation.FocusWindow.Focus Window: screens['Notes']\r\nExternal.InvokeCloudConnector Connection: '${CONNECTION}' ConnectorId: '/providers/Microsoft.PowerApps/apis/shared_office365' OperationId: 'SendEmailV2' @'emailMessage/To': 'a'\r\n`;
const ELEMENTS = JSON.stringify({ Screens: [{ Name: 'Notes', Controls: [] }], Version: 1 });
const EMPTY_IMAGES = JSON.stringify({ Folders: [], Images: [], Version: 1 });
const PICTURE = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 255]);
const PICTURE_BASE64 = btoa(String.fromCharCode(...PICTURE));
const IMAGES = JSON.stringify({
  Folders: [
    { Name: 'Icons', Folders: [], Images: [{ Name: 'Save', Screenshot: null, ScreenshotPath: 'imageRepo-screenshots\\\\save.png' }] },
  ],
  Images: [],
});

const utf8 = (text: string) => new TextEncoder().encode(text);
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

interface Binary {
  readonly reference: string;
  readonly content: string | Uint8Array;
}

function solution({ script = SCRIPT, binaries = [] as readonly Binary[], references = [] as readonly object[] }): Uint8Array {
  const files = binaries.flatMap(({ reference, content }, index) => [
    [
      `desktopflowbinaries/${index}/desktopflowbinary.xml`,
      utf8(
        `<desktopflowbinary><data>d</data><process><workflowid>${ID}</workflowid></process><reference>${reference}</reference></desktopflowbinary>`,
      ),
    ] as const,
    [`desktopflowbinaries/${index}/data/d`, typeof content === 'string' ? utf8(content) : content] as const,
  ]);
  const xml = `<ImportExportXml><Workflows><Workflow WorkflowId="{${ID.toUpperCase()}}" Name="Notes"><UIFlowType>2</UIFlowType><ConnectionReferences>${JSON.stringify(references)}</ConnectionReferences><Definition>${escaped(JSON.stringify(script))}</Definition></Workflow></Workflows></ImportExportXml>`;
  return zipOf({ 'customizations.xml': utf8(xml), ...Object.fromEntries(files) });
}

const readOnDesktopPage = (bytes: Uint8Array, fileName: string) => readFlowFile(bytes, { fileName, page: 'desktop' });

function onlyFlow(bytes: Uint8Array) {
  const content = readOnDesktopPage(bytes, 'the file');
  if (content.kind === 'refused') throw new Error(content.reason);
  const [flow] = content.desktop;
  if (flow === undefined || content.desktop.length > 1) throw new Error(`${content.desktop.length} flows`);
  return { ...flow, parsed: parseDesktopFlow(flow.script).flow };
}

describe('a flow of a solution', () => {
  it('comes with its UI elements, under the name of its script, in the trailer of a copied text', () => {
    const { script, parsed, name, workflowId } = onlyFlow(
      solution({ binaries: [{ reference: 'controlRepo.appmask', content: ELEMENTS }] }),
    );
    expect({ name, workflowId }).toEqual({ name: 'Notes', workflowId: ID });
    expect(script.startsWith(`${SCRIPT}\r\n# [ControlRepository][PowerAutomateDesktop]\r\n\r\n{`)).toBe(true);
    expect(JSON.parse(parsed.trailer?.text ?? '')).toMatchObject({ ControlRepositorySymbols: [{ Name: 'screens', Repository: ELEMENTS }] });
    expect(readRepositories({ parts: [] }, parsed).uiElements).toEqual([['Notes']]);
  });

  it('comes with the connections that its steps name, so that they are known by their names', () => {
    const references = [
      { api: { name: 'shared_office365' }, connectionReferenceLogicalName: 'rc_mail', padInternalId: CONNECTION, displayName: 'Mailbox' },
    ];
    const { parsed } = onlyFlow(solution({ references }));
    expect(namedConnections(parsed)).toEqual([{ reference: CONNECTION, apiName: 'shared_office365', displayName: 'Mailbox' }]);
  });

  it.each([
    ['as it is', PICTURE],
    ['as base64', PICTURE_BASE64],
  ])('comes with the pictures of its images, which the solution keeps %s', (_, content) => {
    const binaries = [
      { reference: 'imageRepo.imgrepo', content: IMAGES },
      { reference: 'imageRepo-screenshots\\save.png', content },
    ];
    const { parsed } = onlyFlow(solution({ binaries }));
    const { ImageRepositorySymbol: symbol } = JSON.parse(parsed.trailer?.text ?? '');
    expect(symbol.Name).toBe('imgrepo');
    expect(JSON.parse(symbol.Repository).Folders[0].Images[0].Screenshot).toBe(PICTURE_BASE64);
    expect(readRepositories({ parts: [] }, parsed).images).toEqual([['Icons', 'Save']]);
  });

  it('leaves the pictures of UI elements in the file and counts them', () => {
    const binaries = [1, 2].map((number) => ({ reference: `controlRepo-screenshots\\${number}.png`, content: PICTURE }));
    expect(onlyFlow(solution({ binaries }))).toMatchObject({ script: SCRIPT, leftOutPictures: 2 });
  });

  it('says that it is written in Power Fx', () => {
    const manifest = (isOn: boolean) => [{ reference: 'flow.manifest', content: JSON.stringify({ PowerFxEnabled: isOn }) }];
    const { parsed } = onlyFlow(solution({ script: '', binaries: manifest(true) }));
    expect(JSON.parse(parsed.trailer?.text ?? '')).toMatchObject({ PowerFxEnabled: true });
    expect(onlyFlow(solution({ binaries: manifest(false) })).script).toBe(SCRIPT);
  });

  it('stays as it is where the file has nothing more of it', () => {
    expect(onlyFlow(solution({ binaries: [{ reference: 'imageRepo.imgrepo', content: EMPTY_IMAGES }] })).script).toBe(SCRIPT);
  });

  it('keeps what its own trailer says, and gets what is missing there', () => {
    const own = {
      ControlRepositorySymbols: [{ Name: 'appmask', Repository: JSON.stringify({ Screens: [{ Name: 'Notes', Tag: 'own' }] }) }],
    };
    const script = `SET A TO 1\n\n# [ControlRepository][PowerAutomateDesktop]\n\n${JSON.stringify(own)}`;
    const content = JSON.stringify({ Screens: [{ Name: 'Notes', Tag: 'file' }, { Name: 'Other' }] });
    const { parsed } = onlyFlow(solution({ script, binaries: [{ reference: 'controlRepo.appmask', content }] }));
    const [symbol, ...others] = JSON.parse(parsed.trailer?.text ?? '').ControlRepositorySymbols;
    expect(others).toEqual([]);
    expect(JSON.parse(symbol.Repository).Screens).toEqual([{ Name: 'Notes', Tag: 'own' }, { Name: 'Other' }]);
    expect(parsed.main.statements).toHaveLength(1);
  });

  it('whose trailer is broken stays as it is', () => {
    const script = 'SET A TO 1\n# [ControlRepository][PowerAutomateDesktop]\n{"half';
    expect(onlyFlow(solution({ script, binaries: [{ reference: 'controlRepo.appmask', content: ELEMENTS }] })).script).toBe(script);
  });
});

describe('a file', () => {
  it('of text in UTF-16 is a flow with the name of the file', () => {
    const bytes = Uint8Array.from(
      [...'\ufeffSET Straße TO 1\r\n'].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]),
    );
    expect(onlyFlow(bytes)).toMatchObject({ name: 'the file', script: 'SET Straße TO 1\r\n' });
  });

  it('of bytes that are no text is refused', () => {
    const noise = Array.from({ length: 5000 }, (_, index) => (index * index * 31 + index * 7) % 256);
    expect(readOnDesktopPage(new Uint8Array([...PICTURE, ...noise]), 'x')).toEqual({ kind: 'refused', reason: 'noText' });
  });

  it.each([
    [
      'a solution of cloud flows',
      zipOf({ 'customizations.xml': utf8('<ImportExportXml><Workflows><Workflow Name="Cloud"/></Workflows></ImportExportXml>') }),
    ],
    ['a zip of other files', zipOf({ 'a.docx': utf8('x') })],
    ['JSON of something else', utf8('{"a": 1}')],
  ])('that is %s says that it holds no desktop flow', (_, bytes) => {
    expect(readOnDesktopPage(bytes, 'x')).toEqual({ kind: 'refused', reason: 'noFlow' });
  });

  it('that is a damaged zip throws what is wrong', () => {
    expect(() => readOnDesktopPage(utf8('PK and nothing'), 'x')).toThrow(expect.objectContaining({ code: 'ZipUnreadable' }));
  });

  it.each(['cloud', 'desktop'] as const)('of text that is called a zip is damaged on the page of %s flows', (page) => {
    for (const text of ['SET A TO 1', '']) {
      expect(() => readFlowFile(utf8(text), { fileName: 'x', page, isNamedZip: true })).toThrow(
        expect.objectContaining({ code: 'ZipUnreadable' }),
      );
    }
  });

  it('gives the flows that it has and names the others', () => {
    const xml = `<ImportExportXml><Workflows><Workflow WorkflowId="{A1}" Name="Here"><UIFlowType>2</UIFlowType><Definition>"SET A TO 1"</Definition></Workflow><Workflow WorkflowId="{B2}" Name="Gone"><UIFlowType>2</UIFlowType></Workflow></Workflows></ImportExportXml>`;
    expect(readOnDesktopPage(utf8(xml), 'x')).toMatchObject({
      desktop: [{ name: 'Here', script: 'SET A TO 1' }],
      unreadable: [{ name: 'Gone' }],
    });
  });
});
