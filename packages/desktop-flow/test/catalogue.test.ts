import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { actionCatalogue, findAction } from '../src/catalogue/index.ts';
import { newerName } from '../src/catalogue/older-names.ts';
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
  ['File.ReadText', 'File.ReadTextFromFile.ReadText'],
  ['Excel.LaunchAndOpen', 'Excel.LaunchExcel.LaunchAndOpen'],
  ['WebAutomation.DataExtraction.GetDetailsOfWebPage', 'WebAutomation.GetDetailsOfWebPage'],
  ['WebAutomation.FormFilling.Click', 'WebAutomation.Click.Click'],
  ['Text.FromDateTime', 'Text.ConvertDateTimeToText.FromDateTime'],
  ['Email.Send', 'Email.SendEmail.Send'],
  ['Web.Download', 'Web.DownloadFromWeb.Download'],
  ['DateTime.Current', 'DateTime.GetCurrentDateTime.Local'],
])('the older id %s is now %s', (older, current) => {
  expect(findAction(older)?.id).toBe(current);
});

const IDS_2022 = new URL('../../../../shared/corpus/desktop-actions-2022.csv', import.meta.url);

test.skipIf(!existsSync(IDS_2022))('every id of 2022 is an action today, but those of statements', () => {
  const rows = readFileSync(IDS_2022, 'utf8').trim().split('\n').slice(1);
  const ids = rows.map((row) => row.split(',')[7] ?? '');
  const missing = ids.filter((id) => findAction(id) === undefined);
  expect(ids).toHaveLength(935);
  expect(missing.filter((id) => !/^(FlowControl|Loops|Conditionals)\.|^Variables\.Assign$/.test(id))).toEqual([]);
  expect(missing).toHaveLength(22);
});

test.each([
  ['Text.Replace', 'IsRegex', '-'],
  ['Excel.ReadFromExcel.ReadAllCells', 'ReadAsText', 'GetCellContentsMode'],
  ['File.GetPathPart', 'NameWithoutExtension', 'FileNameWithoutExtension'],
  ['File.GetPathPart', 'Nothing', undefined],
])('the argument %s %s has become %s', (id, older, newer) => {
  expect(newerName(id, older)).toBe(newer);
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
