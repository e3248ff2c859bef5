import { describe, expect, test } from 'vitest';
import {
  copySteps,
  type DesktopFlowDocument,
  findReferences,
  listImages,
  listScreens,
  openDocument,
  pasteSteps,
  removeElement,
  removeUnusedElements,
  renameElement,
} from '../../src/desktop-flow/index.ts';
import { documentOf, linesOf } from './edited-text.ts';

const attribute = (name: string, value: unknown, isIgnored: boolean) => ({
  Name: name,
  Operation: 'EqualTo',
  Value: value,
  Ignore: isIgnored,
});
const REPOSITORY = {
  Screens: [
    {
      Name: 'Login',
      ElementTypeName: 'Window',
      Controls: [
        {
          Name: 'User',
          ElementTypeName: 'Edit',
          Tag: 'edit',
          Selectors: [
            {
              Name: 'Default Selector',
              Ignore: false,
              Elements: [
                {
                  Name: 'w',
                  Tag: 'window',
                  Ignore: false,
                  Attributes: [attribute('Process', 'app', false), attribute('Class', 'x', true)],
                },
                { Name: 'p', Tag: 'pane', Ignore: true, Attributes: [] },
                { Name: 'e', Tag: 'edit', Ignore: false, Attributes: [attribute('Ordinal', 2, false)] },
              ],
            },
          ],
        },
        {
          Name: 'Old',
          ElementTypeName: 'Edit',
          Tag: 'edit',
          Selectors: [{ Name: 's', IsCustom: true, CustomSelector: '#old', Elements: [] }],
        },
      ],
    },
    { Name: 'Empty', Controls: [] },
  ],
  Version: 1,
};
const IMAGES = { Folders: [{ Name: 'Icons', Images: [{ Name: 'ok' }] }], Images: [{ Name: 'logo' }], Version: 1 };

function trailerOf(repository: unknown = REPOSITORY): string {
  const trailer = {
    ControlRepositorySymbols: [{ Repository: JSON.stringify(repository), ImportMetadata: {}, Name: 'appmask' }],
    ImageRepositorySymbol: { Repository: JSON.stringify(IMAGES), ImportMetadata: {}, Name: 'imgrepo' },
    ConnectionReferences: [],
  };
  return `# [ControlRepository][PowerAutomateDesktop]\r\n\r\n${JSON.stringify(trailer)}\r\n`;
}

const STEPS = ['IF A THEN', "    UIAutomation.Click.Click Control: appmask['Login']['User']", 'END', 'WAIT 1'];
const document = openDocument(`${STEPS.join('\r\n')}\r\n${trailerOf()}`);

function namesOf(opened: DesktopFlowDocument): readonly string[] {
  return listScreens(opened).map(({ name, elements }) => `${name}: ${elements.map((element) => element.name).join(', ')}`);
}

describe('UI elements and images', () => {
  test('the panes list them with selectors', () => {
    expect(namesOf(document)).toEqual(['Login: User, Old', 'Empty: ']);
    const selectors = listScreens(document)[0]?.elements.map((element) => element.selectors[0]?.text);
    expect(selectors).toEqual(['window[Process="app"] > edit[Ordinal="2"]', '#old']);
    expect(listImages(document).map(({ path }) => path)).toEqual([['logo'], ['Icons', 'ok']]);
  });

  test('references follow a new name', () => {
    const screen = renameElement(document, { repository: 'appmask', path: ['Login'] }, "It's new");
    expect(linesOf(screen)[1]).toContain("appmask['It\\'s new']['User']");
    const element = renameElement(document, { repository: 'appmask', path: ['Login', 'User'] }, 'Name');
    expect(element.ok && namesOf(element.value.document)[0]).toBe('Login: Name, Old');
    expect(element.ok && findReferences(element.value.document, { repository: 'appmask', path: ['Login', 'Name'] })).toHaveLength(1);
    expect(linesOf(renameElement(document, { repository: 'appmask', path: ['Login', 'User'] }, 'Old'))).toBe('NameTaken');
    expect(linesOf(renameElement(document, { repository: 'appmask', path: ['Login', 'None'] }, 'X'))).toBe('UnknownName');
    const image = renameElement(document, { repository: 'imgrepo', path: ['Icons', 'ok'] }, 'yes');
    expect(image.ok && listImages(image.value.document)[1]?.path).toEqual(['Icons', 'yes']);
  });

  test('what steps use is not removed, what they do not can be', () => {
    expect(linesOf(removeElement(document, { repository: 'appmask', path: ['Login', 'User'] }))).toBe('StillUsed');
    const one = removeElement(document, { repository: 'appmask', path: ['Login', 'Old'] });
    expect(one.ok && namesOf(one.value.document)).toEqual(['Login: User', 'Empty: ']);
    const all = removeUnusedElements(document);
    expect(all.ok && namesOf(all.value.document)).toEqual(['Login: User']);
    expect(all.ok && listImages(all.value.document)).toEqual([]);
  });
});

describe('clipboard', () => {
  test('a copy is Robin text with what it refers to', () => {
    const copied = copySteps(document, { subflow: 'Main', rows: [2, 4] });
    const text = copied.ok ? copied.value : '';
    expect(text.split('\r\n').slice(0, 4)).toEqual([
      "UIAutomation.Click.Click Control: appmask['Login']['User']",
      'WAIT 1',
      '# [ControlRepository][PowerAutomateDesktop]',
      '',
    ]);
    expect(namesOf(openDocument(text))).toEqual(['Login: User']);
  });

  test('steps without references have no trailer', () => {
    expect(copySteps(document, { subflow: 'Main', rows: [4] })).toEqual({ ok: true, value: 'WAIT 1\r\n' });
    expect(copySteps(document, { subflow: 'Main', rows: [3] })).toMatchObject({ error: { code: 'BelongsToBlock' } });
  });

  test('pasted elements join those of the flow', () => {
    const other = {
      Screens: [
        { Name: 'Login', Controls: [{ Name: 'User' }, { Name: 'Pass' }] },
        { Name: 'New', Controls: [] },
      ],
      Version: 1,
    };
    const text = `UIAutomation.Click.Click Control: appmask['Login']['Pass']\r\n${trailerOf(other)}`;
    const pasted = pasteSteps(document, { subflow: 'Main', row: 5 }, text);
    expect(pasted.ok && namesOf(pasted.value.document)).toEqual(['Login: User, Old, Pass', 'Empty: ', 'New: ']);
    expect(pasted.ok && pasted.value.rows?.rows).toEqual([5]);
    const empty = pasteSteps(documentOf(), { subflow: 'Main', row: 1 }, text);
    expect(empty.ok && namesOf(empty.value.document)).toEqual(['Login: User, Pass', 'New: ']);
  });

  test('a whole flow is taken where there is none yet', () => {
    const lines = ["@INPUT Path : { 'Type': 'String' }", 'CALL Sub', 'FUNCTION Sub GLOBAL', '    WAIT 1', 'END FUNCTION'];
    const start = { subflow: 'Main', row: 1 };
    expect(linesOf(pasteSteps(documentOf(''), start, lines.join('\r\n')))).toEqual(lines);
    expect(linesOf(pasteSteps(documentOf(''), start, lines.slice(0, -1).join('\n')))).toBe('WouldBreakStructure');
    expect(linesOf(pasteSteps(documentOf('WAIT 2'), start, lines.join('\n')))).toBe('NotSteps');
    const withElements = pasteSteps(documentOf(''), start, `${lines.join('\r\n')}\r\n${trailerOf()}`);
    expect(withElements.ok && namesOf(withElements.value.document)).toEqual(['Login: User, Old', 'Empty: ']);
  });

  test('a copy can be pasted again', () => {
    const copied = copySteps(document, { subflow: 'Main', rows: [1] });
    const pasted = copied.ok ? pasteSteps(document, { subflow: 'Main', row: 4 }, copied.value) : copied;
    expect(pasted.ok && pasted.value.document.flow.main.statements.map((statement) => statement.kind)).toEqual(['if', 'if', 'wait']);
  });
});
