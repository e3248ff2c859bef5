import { type Expression, parseDesktopFlow, printExpression } from '@tandem/desktop-flow';
import { actionCatalogue } from '@tandem/desktop-flow/catalogue';
import type { StepPlace } from '@tandem/protocol';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type FieldType,
  fieldTextOf,
  fillInstances,
  formOfAction,
  formOfStatement,
  formOfStep,
  inPowerFx,
  joinCondition,
  openDocument,
  printSteps,
  readField,
  type StepForm,
  setField,
  setOutput,
  splitCondition,
  statementOf,
  switchVariant,
  usesPowerFx,
} from '../../src/desktop-flow/index.ts';

const ANY: FieldType = { kind: 'any' };
const TEXT: FieldType = { kind: 'text' };
const MEMBERS: FieldType = { kind: 'enumeration', module: 'Text', type: 'CaseOption', members: ['UpperCase', 'LowerCase'] };

function scriptOf(text: string, type: FieldType): string {
  const read = readField(text, type);
  return read.ok ? printExpression(read.value) : `${read.error.code} ${read.error.range.start}-${read.error.range.end}`;
}

function lineOf(form: StepForm): string | readonly string[] {
  const statement = statementOf(form);
  return statement.ok ? printSteps([statement.value], '\n').trimEnd() : statement.error.map(({ field, code }) => `${field} ${code}`);
}

function stepOf(line: string): StepForm {
  const [statement] = parseDesktopFlow(line).flow.main.statements;
  if (statement === undefined) throw new Error(`no statement: ${line}`);
  return formOfStep(statement, actionCatalogue);
}

describe('the text of a field', () => {
  test.each([
    ['Hello %Name%', TEXT, "$'''Hello %Name%'''"],
    ['%Name%', TEXT, 'Name'],
    ['100%% of %List.Count - 1%', TEXT, "$'''100%% of %List.Count - 1%'''"],
    ['%A%%B%', TEXT, "$'''%A%%B%'''"],
    ['C:\\temp\\it\'s "x"', TEXT, `$'''C:\\\\temp\\\\it\\'s \\"x\\"'''`],
    ["%''%", TEXT, "$'''%''%'''"],
    ["%Row['100%']%", TEXT, "Row['100%']"],
    ['42', TEXT, "$'''42'''"],
    ['42', ANY, '42'],
    ["%'42'%", ANY, "$'''%'42'%'''"],
    ['-1.5', { kind: 'number' }, '-1.5'],
    ['true', { kind: 'boolean' }, 'True'],
    ['lowercase', MEMBERS, 'Text.CaseOption.LowerCase'],
    ['%Style%', MEMBERS, 'Style'],
    ["appmask['W']['B']", { kind: 'uiElement' }, "appmask['W']['B']"],
    ['html > body', { kind: 'uiElement' }, "$'''html > body'''"],
    ["A = 'x' AND NOT B", { kind: 'condition' }, "A = 'x' AND NOT B"],
    ['%A > 1%', { kind: 'condition' }, 'A > 1'],
  ] as const)('%s', (text, type, script) => {
    expect(scriptOf(text, type)).toBe(script);
  });

  test.each([
    ['50% off', TEXT, 'LonePercent 2-7'],
    ['a %B +% c', TEXT, 'ExpectedExpression 6-6'],
    ['many', { kind: 'number' }, 'NotANumber 0-4'],
    ['yes', { kind: 'boolean' }, 'NotABoolean 0-3'],
    ['Loud', MEMBERS, 'UnknownMember 0-4'],
  ] as const)('faults tell where: %s', (text, type, fault) => {
    expect(scriptOf(text, type)).toBe(fault);
  });

  test('what a person types comes back as typed', () => {
    const word = fc.string({ unit: fc.constantFrom('a', "'", '"', '\\', '%%', ' ', '\n', '#', '$', 'é', '{'), maxLength: 6 });
    const expression = fc.constantFrom('%A%', "%Row['x']%", '%L.Count - 1%', "%'50%'%", '%F(A, B)%');
    fc.assert(
      fc.property(fc.array(fc.oneof(word, expression), { maxLength: 5 }), (parts) => {
        const text = parts.join('');
        const read = readField(text, TEXT);
        expect(read.ok && fieldTextOf(read.value, TEXT)).toBe(text);
      }),
    );
  });

  test('what stands in a script survives the field', () => {
    const characters = fc.string({ unit: fc.constantFrom('a', "'", '"', '\\', '%', '\n', '5'), maxLength: 6 });
    fc.assert(
      fc.property(characters, fc.constantFrom(ANY, TEXT), (value, type) => {
        const range = { start: 0, end: 0 };
        const written: Expression = { kind: 'interpolatedText', parts: value === '' ? [] : [{ kind: 'characters', value, range }], range };
        const read = readField(fieldTextOf(written, type), type);
        const expected = type === ANY && /^[5]+$/.test(value) ? `$'''%'${value}'%'''` : printExpression(written);
        expect(read.ok && printExpression(read.value)).toBe(expected);
      }),
    );
  });
});

describe('the form of a step', () => {
  test('a new action has its defaults and proposed variables', () => {
    const signature = actionCatalogue.find('Folder.Create');
    const form = signature && formOfAction(signature, (name) => `${name}2`);
    const filled = form && setField(setField(form, 'FolderPath', 'C:\\%Name%'), 'FolderName', 'new');
    expect(filled && lineOf(filled)).toBe(
      String.raw`Folder.Create FolderPath: $'''C:\\%Name%''' FolderName: $'''new''' Folder=> NewFolder2`,
    );
  });

  test('an unchanged field keeps what is written, and its place', () => {
    const line = `@@note: 'x'\nFile.WriteText TextToWrite: "a" + B File: 'f' Encoding: File.TextFileEncoding.UTF8`;
    const form = stepOf(line);
    expect(lineOf(form)).toBe(line);
    expect(lineOf(setField(form, 'File', 'g'))).toBe(line.replace("'f'", () => "$'''g'''"));
    expect(lineOf(setField(form, 'AppendNewLine', 'False'))).toBe(`${line} AppendNewLine: False`);
  });

  test('required fields have to be filled in, unless the script does without them', () => {
    const signature = actionCatalogue.find('UIAutomation.IfWindow.IsOpenByTitleClass');
    const form =
      signature &&
      setField(
        formOfAction(signature, (name) => name),
        'InstantCheck',
        '',
      );
    expect(form && lineOf(form)).toContain('InstantCheck Required');
    expect(lineOf(stepOf("IF (UIAutomation.IfWindow.IsOpenByTitleClass Title: 'a') THEN\nEND"))).toContain("Title: 'a'");
  });

  test('outputs can be renamed and left out', () => {
    const form = stepOf("External.RunFlow FlowId: $'''x''' @In: 1 @Out=> A");
    expect(lineOf(setField(form, '@In', 'two'))).toBe("External.RunFlow FlowId: $'''x''' @In: $'''two''' @Out=> A");
    expect(lineOf(setOutput(form, '@Out', undefined))).toBe("External.RunFlow FlowId: $'''x''' @In: 1");
    expect(lineOf(setOutput(form, '@Out', '1st'))).toEqual(['@Out InvalidName']);
  });

  test('actions that are conditions bring their statement along', () => {
    const signature = actionCatalogue.find('File.WaitForFile.Created');
    const form =
      signature &&
      setField(
        setField(
          formOfAction(signature, (name) => name),
          'File',
          'a',
        ),
        'timeoutSeconds',
        '5',
      );
    expect(form && lineOf(form)).toBe("WAIT (File.WaitForFile.Created File: $'''a''') FOR 5");
    expect(lineOf(setField(stepOf('IF (File.IfFile.Exists File: A) THEN\nWAIT 1\nELSE\nEND'), 'File', '%B%'))).toBe(
      'IF (File.IfFile.Exists File: B) THEN\n    WAIT 1\nELSE\nEND',
    );
  });

  test('statements have forms too', () => {
    const set = formOfStatement('set', (name) => name);
    expect(lineOf(setField(set, 'value', '5'))).toBe('SET NewVar TO 5');
    expect(lineOf(setField(setField(set, 'target', '5'), 'value', 'x'))).toEqual(['target InvalidName']);
    expect(lineOf(setField(stepOf('LOOP I FROM 1 TO N STEP 2\nEND'), 'step', ''))).toBe('LOOP I FROM 1 TO N\nEND');
    expect(lineOf(setField(stepOf('# a'), 'text', 'a\nb'))).toBe('/# a\nb #/');
    expect(lineOf(setField(stepOf('CALL A'), 'target', 'My sub'))).toBe("CALL 'My sub'");
    expect(lineOf(setField(stepOf('CALL A'), 'target', '%Which%'))).toBe('CALL Which');
  });

  test('fields of Power Fx flows are in its notation', () => {
    const greeting = `Hi $\{Name}`;
    const form = stepOf(`Display.ShowMessageDialog.ShowMessage Title: $fx'${greeting}' Message: $fx'=Len(Name)'`);
    expect(form.fields.filter((field) => field.isPowerFx).map((field) => field.text)).toEqual(['=Len(Name)', greeting]);
    expect(lineOf(setField(form, 'Title', `it's ${greeting}`))).toContain(`Title: $fx'it\\'s ${greeting}' Message: $fx'=Len(Name)'`);
    expect(lineOf(setField(inPowerFx(formOfStatement('wait', (name) => name)), 'seconds', '=5'))).toBe("WAIT $fx'=5'");
    const escaped = `$$\{Name}`;
    const written = stepOf(`SET X TO $fx'${escaped}'`);
    expect(written.fields.find(({ isPowerFx }) => isPowerFx)?.text).toBe(escaped);
    expect(lineOf(setField(written, 'value', `${escaped} ${greeting}`))).toBe(`SET X TO $fx'${escaped} ${greeting}'`);
    expect(stepOf(`CALL $fx'${greeting}'`).fields.map(({ text }) => text)).toEqual([greeting]);
    expect(lineOf(setField(stepOf(`CALL $fx'${greeting}'`), 'target', `Sub $\{n}`))).toBe(`CALL $fx'Sub $\{n}'`);
  });

  test('where the catalogue does not know what is required, a new step needs what has no empty value', () => {
    const required = (id: string) => {
      const signature = actionCatalogue.find(id);
      const form = signature === undefined ? undefined : formOfAction(signature, (name) => name);
      return form?.fields.filter((field) => field.isRequired).map((field) => field.name);
    };
    expect(required('Variables.AddItemToList')).toEqual(['Item', 'List']);
    expect(required('Variables.IncreaseVariable')).toEqual(['Value', 'IncrementValue']);
    expect(required('Display.ShowMessageDialog.ShowMessage')).toEqual([]);
    expect(required('Cmd.Write')).toContain('Session');
  });

  test('a new step needs no text that is empty by default, unless it is code', () => {
    const required = (id: string) => {
      const signature = actionCatalogue.find(id);
      const form = signature === undefined ? undefined : formOfAction(signature, (name) => name);
      return form?.fields.filter((field) => field.isRequired).map((field) => field.name);
    };
    expect(required('Excel.CloseExcel.CloseAndSaveAs')).toEqual(['Instance', 'DocumentPath', 'DocumentFormat']);
    expect(required('Excel.SaveExcel.SaveAs')).not.toContain('XmlMapName');
    expect(required('Scripting.RunVBScript.RunVBScriptAndFailOnTimeout')).toContain('VBScriptCode');
  });

  test('another selector keeps the values that both have', () => {
    const exists = stepOf("IF (File.IfFile.Exists File: 'a' + B) THEN\nWAIT 1\nEND");
    const other = actionCatalogue.find('File.IfFile.DoesNotExist');
    expect(other && lineOf(switchVariant(exists, other, (name) => name))).toBe(
      "IF (File.IfFile.DoesNotExist File: 'a' + B) THEN\n    WAIT 1\nEND",
    );
  });

  test('a simple condition splits into two fields and an operator', () => {
    const parts = (text: string) => {
      const read = readField(text, { kind: 'condition' });
      return read.ok ? splitCondition(read.value) : undefined;
    };
    expect(parts("A = $'''x'''")).toEqual({ first: '%A%', operator: '=', second: 'x', ignoresCase: false });
    expect(parts('IsNotEmpty(A)')).toMatchObject({ first: '%A%', operator: 'IsNotEmpty', second: '' });
    expect(parts('A = 1 AND B = 2')).toBeUndefined();
    const joined = joinCondition({ first: '%A AND B%', operator: 'Contains', second: 'x', ignoresCase: true });
    expect(joined.ok && printExpression(joined.value)).toBe("Contains(A AND B, $'''x''', True)");
  });
});

describe('fillInstances', () => {
  const LAUNCH = 'Excel.LaunchExcel.LaunchUnderExistingProcess Visible: True UseMachineLocale: False Instance=>';
  const LINES = [
    `${LAUNCH} First`,
    'LOOP LoopIndex FROM 1 TO 3 STEP 1',
    `    ${LAUNCH} Second`,
    'END',
    `DISABLE ${LAUNCH} Off`,
    `${LAUNCH} Third`,
    'FUNCTION Other GLOBAL',
    '    SET A TO 1',
    'END FUNCTION',
  ];

  /** What the fields of a new step have at first, of those that have something else than their default. */
  function filled(id: string, at: StepPlace, text = LINES.join('\n')): Record<string, string> {
    const signature = actionCatalogue.find(id);
    if (signature === undefined) throw new Error(`no action: ${id}`);
    const form = formOfAction(signature, (name) => name);
    const shown = fillInstances(isPowerFx(text) ? inPowerFx(form) : form, openDocument(text), { at, catalogue: actionCatalogue });
    return Object.fromEntries(shown.fields.filter((field) => field.text !== field.defaultText).map((field) => [field.name, field.text]));
  }
  const isPowerFx = (text: string) => text.includes('$fx');

  test.each([
    ['at the end, the last one', { subflow: 'Main', row: 7 }, '%Third%'],
    ['past a step that is disabled, the one before', { subflow: 'Main', row: 6 }, '%Second%'],
    ['in the middle, the one above', { subflow: 'Main', row: 2 }, '%First%'],
    ['inside a block, the one above it', { subflow: 'Main', row: 3 }, '%First%'],
    ['in a subflow that makes none, the last of the others', { subflow: 'Other', row: 2 }, '%Third%'],
  ])('names, %s', (_, at, instance) => {
    expect(filled('Excel.WriteToExcel.WriteCell', at)).toEqual({ Instance: instance });
  });

  test('leaves the field empty where nothing above makes such an instance', () => {
    expect(filled('Excel.SaveExcel.Save', { subflow: 'Main', row: 1 })).toEqual({});
    expect(filled('Word.SaveWord.Save', { subflow: 'Main', row: 7 })).toEqual({});
  });

  test('takes what stands above first in a subflow that is called', () => {
    const text = `CALL Open\nFUNCTION Open GLOBAL\n${LAUNCH} Made\nEND FUNCTION`;
    expect(filled('Excel.CloseExcel.Close', { subflow: 'Main', row: 2 }, text)).toEqual({ Instance: '%Made%' });
  });

  test('writes a formula in a flow of formulas', () => {
    const text = `SET A TO $fx'=1'\n${LAUNCH} Made`;
    expect(filled('Excel.CloseExcel.Close', { subflow: 'Main', row: 3 }, text)).toEqual({ Instance: '=Made' });
  });

  test.each([
    ['Database.Connect.Connect', 'Connection', 'Database.ExecuteSqlStatement.Execute', 'Connection'],
    ['FTP.OpenSecureConnection.ConnectWithSftpUsernameAndPassword', 'SftpConnection', 'FTP.UploadFiles', 'Connection'],
    ['Word.LaunchWord.Launch', 'Instance', 'Word.CloseWord.Close', 'Instance'],
    ['WebAutomation.LaunchChrome.LaunchChrome', 'BrowserInstance', 'WebAutomation.CloseWebBrowser', 'BrowserInstance'],
    ['Exchange.ConnectToExchangeServer.Connect', 'Connection', 'Exchange.SendMessage', 'Connection'],
    ['Outlook.Launch', 'Instance', 'Outlook.Close', 'Instance'],
  ])('%s gives what %s.%s takes', (maker, output, taker, field) => {
    const made = actionCatalogue.find(maker)?.outputs[0]?.name ?? output;
    expect(filled(taker, { subflow: 'Main', row: 2 }, `${maker} ${made}=> Made`)).toMatchObject({ [field]: '%Made%' });
  });

  test('keeps what is there', () => {
    const form = setField(stepOf('Excel.CloseExcel.Close Instance: Mine'), 'Instance', '%Mine%');
    expect(fillInstances(form, openDocument(LINES.join('\n')), { at: { subflow: 'Main', row: 7 }, catalogue: actionCatalogue })).toEqual(
      form,
    );
  });
});

test('another selector of an action keeps the notation of formulas', () => {
  const [from, to] = ['Excel.WriteToExcel.Write', 'Excel.WriteToExcel.WriteCell'].map((id) => actionCatalogue.find(id));
  if (from === undefined || to === undefined) throw new Error('no such actions');
  const form = setField(inPowerFx(formOfAction(from, (name) => name)), 'Value', '=Total');
  const next = switchVariant(form, to, (name) => name);
  expect(next.fields.map(({ name, text, isPowerFx }) => [name, text, isPowerFx])).toContainEqual(['Value', '=Total', true]);
  expect(next.fields.every(({ isPowerFx }) => isPowerFx)).toBe(true);
});

test('a flow that came with Power Fx on is in Power Fx, though it has no value yet', () => {
  const text = (flag: boolean) => `# [ControlRepository][PowerAutomateDesktop]\n\n{ "PowerFxEnabled": ${flag} }\n`;
  expect([true, false].map((flag) => usesPowerFx(openDocument(text(flag))))).toEqual([true, false]);
});

test.each(['loopForeach', 'loopFrom'] as const)('the variable that %s makes stands after what it needs', (kind) => {
  expect(formOfStatement(kind, (name) => name).fields.at(-1)?.name).toBe('variable');
});
