import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DialogAnswer, DialogRequest, Dialogs } from '@tandem/desktop-engine';
import { JsonObject, toPlain } from '@tandem/kernel';
import { expect, test } from 'vitest';
import { type FlowOptions, runFlow } from './run-flow.ts';
import { useTemporaryHome } from './temporary-home.ts';

const home = useTemporaryHome();

/** A person who answers as the test wants: how dialogs are shown is tested with the machine. */
function personWho(answer: DialogAnswer): FlowOptions & { readonly asked: DialogRequest[] } {
  const asked: DialogRequest[] = [];
  const dialogs: Dialogs = {
    ask: async (request) => {
      asked.push(request);
      return answer;
    },
  };
  return { services: { dialogs }, asked };
}

test('a message asks with its icon, buttons and default button, and gives the pressed one', async () => {
  const person = personWho({ button: 'No', values: [] });
  const { outputs } = await runFlow(
    `Display.ShowMessageDialog.ShowMessage Title: $'''T''' Message: 5 + 1 Icon: Display.Icon.Warning Buttons: Display.Buttons.YesNo DefaultButton: Display.DefaultButton.Button2 IsTopMost: True ButtonPressed=> Pressed
Variables.AddItemToList Item: Pressed List: Out`,
    {},
    person,
  );
  expect(outputs['Out']).toEqual(['No']);
  const question = {
    kind: 'message',
    title: 'T',
    message: '6',
    icon: 'Warning',
    buttons: ['Yes', 'No'],
    defaultButton: 1,
    isTopMost: true,
  };
  expect(person.asked).toEqual([{ ...question, isSensitive: false }]);
});

test('a message that closes by itself has its time in seconds, three when nothing is said', async () => {
  const person = personWho({ button: 'OK', values: [] });
  await runFlow(
    `Display.ShowMessageDialog.ShowMessageWithTimeout Message: $'''a''' Timeout: 5 ButtonPressed=> P
Display.ShowMessageDialog.ShowMessageWithTimeout Message: $'''a''' DefaultButton: Display.DefaultButton.Button3 ButtonPressed=> P`,
    {},
    person,
  );
  expect(person.asked).toMatchObject([{ timeoutMs: 5000 }, { timeoutMs: 3000, defaultButton: 0 }]);
});

test('an input gives the text, and nothing when it is cancelled', async () => {
  const script = `Display.InputDialog Title: $'''T''' Message: $'''Name?''' DefaultValue: $'''Ada''' InputType: Display.InputType.Multiline IsTopMost: False UserInput=> Input ButtonPressed=> Pressed
Variables.AddItemToList Item: Input List: Out
Variables.AddItemToList Item: Pressed List: Out`;
  expect((await runFlow(script, {}, personWho({ button: 'OK', values: ['Grüße\r\n2'] }))).outputs['Out']).toEqual(['Grüße\r\n2', 'OK']);
  expect((await runFlow(script, {}, personWho({ button: 'Cancel', values: ['x'] }))).outputs['Out']).toEqual(['', 'Cancel']);
});

test('the log hides a password that was entered, and does not hide another input', async () => {
  const script = (type: string) => `Display.InputDialog Message: $'''?''' InputType: Display.InputType.${type} UserInput=> Input
SET Copy TO Input`;
  const person = personWho({ button: 'OK', values: ['s3cret-word'] });
  expect(JSON.stringify((await runFlow(script('Password'), {}, person)).log)).not.toContain('s3cret-word');
  expect(JSON.stringify((await runFlow(script('SingleLine'), {}, person)).log)).toContain('s3cret-word');
});

test('a dialog with something sensitive in it says so', async () => {
  const person = personWho({ button: 'OK', values: [] });
  await runFlow(
    `@SENSITIVE: [Secret]
@OUTPUT Out : { 'Type': 'List' }
SET Out TO []
SET Secret TO $'''hush'''
SET Copy TO $'''It is %Secret%'''
Display.ShowMessageDialog.ShowMessage Message: Copy ButtonPressed=> P
Display.ShowMessageDialog.ShowMessage Message: $'''open''' ButtonPressed=> P`,
    {},
    person,
  );
  expect(person.asked.map(({ isSensitive }) => isSensitive)).toEqual([true, false]);
});

test('a date has no time unless it is asked for, and begins with its default', async () => {
  const person = personWho({ button: 'OK', values: ['2026-02-28T14:05:06'] });
  const { outputs } = await runFlow(
    `Text.ConvertTextToDateTime.ToDateTime Text: $'''2026-02-03 10:11:12''' DateTime=> Start
Display.SelectDateDialog.SelectDate DefaultValue: Start DateDialogFormat: Display.DateDialogFormat.DateOnly SelectedDate=> A
Display.SelectDateDialog.SelectDate DateDialogFormat: Display.DateDialogFormat.DateAndTime DefaultValue: Start SelectedDate=> B ButtonPressed=> P
Variables.AddItemToList Item: A List: Out
Variables.AddItemToList Item: B List: Out
Variables.AddItemToList Item: A.Day List: Out`,
    {},
    person,
  );
  expect(outputs['Out']).toEqual(['2/28/2026 12:00:00 AM', '2/28/2026 2:05:06 PM', 28]);
  expect(person.asked).toMatchObject([{ defaults: ['2026-02-03T00:00:00'] }, { defaults: ['2026-02-03T10:11:12'], withTime: true }]);
});

test('a range of dates gives both, and a cancelled one gives Blank', async () => {
  const script = `Display.SelectDateDialog.SelectDateRange Title: $'''''' SelectedDate=> A SecondSelectedDate=> B ButtonPressed=> P
Variables.AddItemToList Item: A List: Out
Variables.AddItemToList Item: B List: Out`;
  const values = ['2026-01-01T00:00:00', '2026-01-31T00:00:00'];
  expect((await runFlow(script, {}, personWho({ button: 'OK', values }))).outputs['Out']).toEqual([
    '1/1/2026 12:00:00 AM',
    '1/31/2026 12:00:00 AM',
  ]);
  expect((await runFlow(script, {}, personWho({ button: 'Cancel', values: [] }))).outputs['Out']).toEqual([null, null]);
});

test('a list may be a text with an item in each line', async () => {
  const person = personWho({ button: 'OK', values: ['Ravi'], indices: [1] });
  const { outputs } = await runFlow(
    `Display.SelectFromListDialog.SelectFromList Title: $'''T''' Message: $'''M''' List: $'''Aditya
Ravi''' IsTopMost: False AllowEmpty: False SelectedItem=> Item SelectedIndex=> Index ButtonPressed=> P
Variables.AddItemToList Item: Item List: Out
Variables.AddItemToList Item: Index List: Out`,
    {},
    person,
  );
  expect(outputs['Out']).toEqual(['Ravi', 1]);
  expect(person.asked).toMatchObject([{ items: ['Aditya', 'Ravi'], allowsMany: false, allowsOther: false, allowsEmpty: false }]);
});

test('a value that is not in the list has no index, and a cancelled list has neither', async () => {
  const script = `Display.SelectFromListDialog.SelectFromListOrInsertValue List: [1, 2] SelectedItem=> Item SelectedIndex=> Index
Variables.AddItemToList Item: Item List: Out
Variables.AddItemToList Item: Index List: Out`;
  expect((await runFlow(script, {}, personWho({ button: 'OK', values: ['9'] }))).outputs['Out']).toEqual(['9', -1]);
  expect((await runFlow(script, {}, personWho({ button: 'Cancel', values: [] }))).outputs['Out']).toEqual(['', -1]);
});

test('items with a plus are selected beforehand and lose it', async () => {
  const person = personWho({ button: 'OK', values: ['a', 'c'], indices: [0, 2] });
  const { outputs } = await runFlow(
    `Display.SelectFromListDialog.SelectItemsFromList List: ['+a', 'b', '+c'] PreSelectItemsWithPlus: True AllowEmpty: True SelectedItems=> Items SelectedIndexes=> Indexes
Variables.AddItemToList Item: Items List: Out
Variables.AddItemToList Item: Indexes List: Out`,
    {},
    person,
  );
  expect(outputs['Out']).toEqual(['a', 'c', 0, 2]);
  expect(person.asked).toMatchObject([{ items: ['a', 'b', 'c'], preselected: [0, 2], allowsEmpty: true, allowsMany: true }]);
});

test('files that were chosen are files, and the dialog begins in the folder when it is there', async () => {
  const file = join(home.path, 'Übersicht.txt');
  writeFileSync(file, 'abc');
  const person = personWho({ button: 'OK', values: [file] });
  const { outputs } = await runFlow(
    `Display.SelectFileDialog.SelectFile InitialDirectory: $'''${home.path}''' FileFilter: $'''*.txt''' CheckIfFileExists: True SelectedFile=> One
Display.SelectFileDialog.SelectFiles InitialDirectory: $'''Q:\\\\nowhere''' SelectedFiles=> Many
Variables.AddItemToList Item: One.Size List: Out
Variables.AddItemToList Item: Many[0].Name List: Out`,
    {},
    person,
  );
  expect(outputs['Out']).toEqual([3, 'Übersicht.txt']);
  expect(person.asked).toMatchObject([
    { folder: home.path, filter: '*.txt', mustExist: true },
    { folder: home.path, allowsMany: true },
  ]);
});

test('a folder that was chosen is a folder, and a cancelled one is empty', async () => {
  const script = `Display.SelectFolder Description: $'''Where?''' IsTopMost: True SelectedFolder=> Folder ButtonPressed=> P
Variables.AddItemToList Item: Folder List: Out`;
  expect((await runFlow(script, {}, personWho({ button: 'OK', values: [home.path] }))).outputs['Out']).toEqual([home.path]);
  expect((await runFlow(script, {}, personWho({ button: 'Cancel', values: [] }))).outputs['Out']).toEqual(['']);
});

test('a file outside the folders of the policy is refused, whoever chose it', async () => {
  const guard = {
    refusesAction: () => undefined,
    refusesPath: (path: string) => (path === '/etc/passwd' ? 'no' : undefined),
    drives: new Map(),
  };
  const { error } = await runFlow(
    `Display.SelectFileDialog.SelectFile SelectedFile=> F`,
    {},
    {
      ...personWho({ button: 'OK', values: ['/etc/passwd'] }),
      guard,
    },
  );
  expect(error?.code).toBe('BLOCKED_BY_POLICY');
});

/** As the designer writes it: quotes with a backslash, texts and values beside the card. */
const FORM = `Display.ShowCustomDialog CardTemplateJson: '''{
  \\"type\\": \\"AdaptiveCard\\", \\"id\\": \\"AdaptiveCard\\",
  \\"body\\": [
    { \\"type\\": \\"Input.Text\\", \\"id\\": \\"Contact Name\\", \\"value\\": \\"\${Contact_Name_Value}\\", \\"label\\": \\"\${Contact_Name_Label}\\" },
    { \\"type\\": \\"Input.File\\", \\"id\\": \\"PDF\\", \\"label\\": \\"x\\" }
  ],
  \\"actions\\": [ { \\"type\\": \\"Action.Submit\\", \\"id\\": \\"Purge\\", \\"title\\": \\"\${Purge_Title}\\" } ]
}''' CustomFormData=> Data ButtonPressed=> Pressed @Contact_Name_Label: $'''Contact''' @Contact_Name_Value: $'''"Ada"''' @Purge_Title: $'''Purge record'''
Variables.AddItemToList Item: Data['Contact Name'] List: Out
Variables.AddItemToList Item: Data['PDF'].Extension List: Out
Variables.AddItemToList Item: Pressed List: Out`;

test('a form has the values of the flow in it and gives the entries by their fields', async () => {
  const form = JsonObject.of([
    ['Contact Name', 'Grace'],
    ['PDF', '/tmp/a.pdf'],
  ]);
  const person = personWho({ button: 'Purge', values: [], form });
  expect((await runFlow(FORM, {}, person)).outputs['Out']).toEqual(['Grace', '.pdf', 'Purge']);
  const [request] = person.asked;
  expect(request?.kind === 'form' ? toPlain(request.card) : undefined).toMatchObject({
    body: [{ value: '"Ada"', label: 'Contact' }, {}],
    actions: [{ id: 'Purge', title: 'Purge record' }],
  });
});

test('a form that is no card fails before anybody is asked', async () => {
  const person = personWho({ button: 'OK', values: [] });
  expect((await runFlow(`Display.ShowCustomDialog CardTemplateJson: '''[1]''' ButtonPressed=> P`, {}, person)).error?.code).toBe(
    'InvalidCustomFormError',
  );
  expect((await runFlow(`Display.ShowCustomDialog CardTemplateJson: '''{''' ButtonPressed=> P`, {}, person)).error?.code).toBe(
    'InvalidCustomFormError',
  );
  expect(person.asked).toEqual([]);
});

test('a run that can ask nobody says so', async () => {
  expect((await runFlow(`Display.InputDialog UserInput=> I`)).error?.code).toBe('DialogUnavailableError');
});
