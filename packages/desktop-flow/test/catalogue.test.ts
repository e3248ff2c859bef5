import { expect, test } from 'vitest';
import { actionCatalogue, findAction } from '../src/catalogue/index.ts';
import { listActions, parseDesktopFlow, unsupportedActions } from '../src/index.ts';

test('the catalogue has the 1,086 described actions, the one that their data lacks, and further ids', () => {
  const described = actionCatalogue.actions.filter((action) => action.isDescribed);
  expect(described).toHaveLength(1087);
  expect(actionCatalogue.actions.length).toBeGreaterThan(1200);
});

test('an action has its inputs with types, members and defaults, and its outputs', () => {
  expect(findAction('text.CHANGECASE')).toEqual({
    id: 'Text.ChangeCase',
    kind: 'action',
    isDescribed: true,
    inputs: [
      { name: 'Text', type: 'String', isRequired: false, defaultValue: '' },
      {
        name: 'NewCase',
        type: 'CaseOption',
        isRequired: false,
        defaultValue: 'UpperCase',
        members: ['UpperCase', 'LowerCase', 'TitleCase', 'SentenceCase'],
      },
    ],
    outputs: [{ name: 'Result', type: 'String', defaultVariable: 'TextWithNewCase' }],
  });
});

test('a list that an action gives tells the type of its items and the name of its variable', () => {
  expect(findAction('File.ReadTextFromFile.ReadTextAsList')?.outputs).toEqual([
    { name: 'Contents', type: 'List*<String>', defaultVariable: 'FileContents' },
  ]);
  const types = actionCatalogue.actions.flatMap(({ outputs }) => outputs.map(({ type }) => type));
  expect(types.filter((type) => !/^\w+(?:\*(?:<\w+>)?)?$/.test(type))).toEqual([]);
});

test('a default may hold any character', () => {
  const javascript = findAction('WebAutomation.ExecuteJavascript')?.inputs.find((input) => input.name === 'Javascript');
  expect(javascript?.defaultValue).toContain('/*');
});

test.each([
  ['Excel.WriteCell', 'Excel.WriteToExcel.WriteCell'],
  ['WebAutomation.LaunchChrome', 'WebAutomation.LaunchChrome.LaunchChrome'],
  ['Text.Replace', 'Text.Replace.ReplaceText'],
  ['Database.Connect', 'Database.Connect.Connect'],
  ['Display.ShowMessage', 'Display.ShowMessageDialog.ShowMessage'],
  ['External.LockWorkstation', 'Workstation.LockWorkstation'],
  ['External.RunFlow', 'External.RunFlow'],
])('the older id %s is now %s', (older, current) => {
  expect(findAction(older)?.id).toBe(current);
});

test('an id that is no action is not found', () => {
  expect(findAction('Text.Nothing.At.All')).toBeUndefined();
});

const flow = parseDesktopFlow(
  [
    "clipboard.settext Text: 'a'",
    "Clipboard.SetText Text: 'b'",
    'DISABLE Cmd.Close',
    "IF (file.ifFile.exists File: 'x') THEN",
    'END',
    'WAIT (Foo.Bar X: 1) FOR 3',
  ].join('\n'),
).flow;

test('actions are listed sorted, each once, in the canonical spelling, without those that are disabled', () => {
  expect(listActions(flow, actionCatalogue)).toEqual(['Clipboard.SetText', 'File.IfFile.Exists', 'Foo.Bar']);
});

test('unsupported actions are those that the engine does not know', () => {
  expect(unsupportedActions(flow, (id) => id.startsWith('Clipboard.'), actionCatalogue)).toEqual(['File.IfFile.Exists', 'Foo.Bar']);
});
