import { readInterface } from '@tandem/desktop-flow';
import { actionCatalogue } from '@tandem/desktop-flow/catalogue';
import { parseJson, printJson } from '@tandem/kernel';
import { describe, expect, test } from 'vitest';
import {
  addSubflow,
  applyEdit,
  changeSubflow,
  findUsages,
  inputsOfNames,
  listVariables,
  placeAt,
  problemsOf,
  removeDeclaration,
  removeSubflow,
  removeUnused,
  renameVariable,
  setDeclaration,
  setSensitive,
  undeclaredNames,
  type VariableDeclaration,
  variableProposer,
} from '../../src/desktop-flow/index.ts';
import { msAtWork } from '../time-at-work.ts';
import { documentOf, linesOf } from './edited-text.ts';

const TEXT = [
  "@@Type: 'Local'",
  "IMPORT 'controlRepo.appmask' AS appmask",
  '@SENSITIVE: [Key]',
  "@INPUT Name : { 'Description': '', 'FriendlyName': 'Who', 'Type': 'String', 'Note': 'x' }",
  "@OUTPUT Total : { 'Description': '', 'FriendlyName': 'Total', 'Type': 'Numeric' }",
  "Folder.Create FolderPath: $'''C:\\\\%Name%''' FolderName: NAME Folder=> NewFolder",
  'ON ERROR REPEAT Total TIMES WAIT 2',
  '    SET Total TO 0',
  'END',
  "SET Rows['Name'] TO Rows['a'] + Name.Length",
  'LOOP Index FROM 1 TO Total',
  'END',
  'LOOP FOREACH Item IN Rows',
  'END',
  'SET Key TO $fx\'=Len(Name) & "Name" & X.Name\'',
];
const document = documentOf(...TEXT);

describe('variables', () => {
  test('the pane lists inputs, outputs and what steps set, with types', () => {
    const list = listVariables(document, { catalogue: actionCatalogue }).map(({ name, kind, type, isSensitive, occurrences }) =>
      [kind, name, type ?? '?', isSensitive ? 'sensitive' : '', occurrences.length].join(' '),
    );
    expect(list).toEqual([
      'input Name String  5',
      'output Total Numeric  4',
      'flow Index Numeric  1',
      'flow Item ?  1',
      'flow Key ? sensitive 2',
      'flow NewFolder FolderObject  1',
      'flow Rows ?  3',
    ]);
  });

  test('have the types of the answers and variables that they are set to, as far as those are known', () => {
    const answers = documentOf(
      "@INPUT Count : { 'Type': 'Numeric', 'DefaultValue': 1 }",
      "External.InvokeCloudConnector Connection: $'''c''' ConnectorId: $'''x''' OperationId: $'''Get''' @GetResponse=> Answer",
      "External.RunFlow FlowId: $'''{AB}''' @Rows=> Rows @Gone=> Gone",
      "External.RunFlow FlowId: $'''other''' @Rows=> Unknown",
      'SET Done TO (Count)',
      'SET Again TO Done',
      'SET Left TO Right',
      'SET Right TO Left',
      'SET Mixed TO Count',
      "SET Mixed TO $'''text'''",
    );
    const childFlow = (id: string) =>
      id === 'ab'
        ? { outputs: [{ name: 'rows', type: 'List', description: '', isSensitive: false, isOptional: false } as const] }
        : undefined;
    const types = listVariables(answers, { catalogue: actionCatalogue, childFlow }).map(({ name, type }) => `${name} ${type ?? '?'}`);
    expect(types).toEqual([
      'Count Numeric',
      'Again Numeric',
      'Answer CustomObject',
      'Done Numeric',
      'Gone ?',
      'Left ?',
      'Mixed ?',
      'Right ?',
      'Rows List',
      'Unknown ?',
    ]);
  });

  test('of a local subflow are its own, but for those that it names as variables of the flow', () => {
    const scoped = documentOf(
      'CALL Total Price: Rate Sum=> Rate',
      'FUNCTION Total LOCAL',
      'SET Sum TO Price * global.Rate',
      'SET global.Seen TO Rate',
      "Text.Trim Text: $'''%global.Seen%''' TrimmedText=> global.Seen",
      'END FUNCTION',
    );
    expect(listVariables(scoped, { catalogue: actionCatalogue }).map(({ name, occurrences }) => `${name} ${occurrences.length}`)).toEqual([
      'Rate 3',
      'Seen 3',
    ]);
    expect(linesOf(renameVariable(scoped, 'Rate', 'Tax'))).toEqual([
      'CALL Total Price: Tax Sum=> Tax',
      'FUNCTION Total LOCAL',
      'SET Sum TO Price * global.Tax',
      'SET global.Seen TO Rate',
      "Text.Trim Text: $'''%global.Seen%''' TrimmedText=> global.Seen",
      'END FUNCTION',
    ]);
  });

  test('usages tell their rows', () => {
    const places = findUsages(document, 'total').map(({ use, range }) => `${use} ${placeAt(document, range.start)?.row}`);
    expect(places).toEqual(['declare undefined', 'read 1', 'set 1', 'read 3']);
  });

  test('a variable is renamed everywhere, and nothing else is', () => {
    expect(linesOf(renameVariable(document, 'name', 'Person'))).toEqual([
      ...TEXT.slice(0, 3),
      "@INPUT Person : { 'Description': '', 'FriendlyName': 'Who', 'Type': 'String', 'Note': 'x' }",
      TEXT[4],
      "Folder.Create FolderPath: $'''C:\\\\%Person%''' FolderName: Person Folder=> NewFolder",
      ...TEXT.slice(6, 9),
      "SET Rows['Name'] TO Rows['a'] + Person.Length",
      ...TEXT.slice(10, 14),
      'SET Key TO $fx\'=Len(Person) & "Name" & X.Name\'',
    ]);
  });

  test('a name that is taken needs a merge, which two declarations never get', () => {
    const taken = renameVariable(document, 'Item', 'Index');
    expect(taken).toMatchObject({ ok: false, error: { code: 'NameTaken', mayMerge: true } });
    expect(linesOf(renameVariable(document, 'Item', 'Index', { merge: true }))).toContain('LOOP FOREACH Index IN Rows');
    expect(renameVariable(document, 'Name', 'Total', { merge: true })).toMatchObject({ ok: false, error: { mayMerge: false } });
    expect(linesOf(renameVariable(document, 'Item', 'Loop'))).toBe('InvalidName');
  });

  test('new variables get names that are free', () => {
    const propose = variableProposer(document);
    expect([propose('newfolder'), propose('Fresh')]).toEqual(['newfolder2', 'Fresh']);
  });
});

describe('inputs and outputs', () => {
  const input: VariableDeclaration = {
    direction: 'input',
    variable: 'Rows',
    externalName: 'All rows',
    description: "the table's rows",
    type: 'Datatable',
    isSensitive: true,
    isOptional: true,
    defaultValue: parseJson('[{"a": 1, "b": "x"}, {"a": -2.5}]'),
  };

  test('a new one stands in its place with all its properties', () => {
    expect(linesOf(setDeclaration(document, input))).toBe('NameTaken');
    const result = setDeclaration(document, input, { merge: true });
    expect(linesOf(result).slice(2, 6)).toEqual([
      '@SENSITIVE: [Key, Rows]',
      TEXT[3],
      "@INPUT Rows : { 'Description': 'the table\\'s rows', 'FriendlyName': 'All rows', 'Type': 'Datatable', 'IsOptional': True, 'DefaultValue': { ^['a', 'b'], [1, 'x'], [-2.5, ''] } }",
      TEXT[4],
    ]);
    const read = result.ok ? readInterface(result.value.document.flow).inputs[1] : undefined;
    expect(read?.defaultValue && printJson(read.defaultValue)).toBe('[{"a":1,"b":"x"},{"a":-2.5,"b":""}]');
    expect(read).toMatchObject({ isOptional: true, isSensitive: true, description: "the table's rows", name: 'All rows' });
  });

  test('in an empty flow it is the first line', () => {
    expect(linesOf(setDeclaration(documentOf(), { ...input, type: 'String', defaultValue: 'a' }))).toHaveLength(2);
    expect(linesOf(setDeclaration(documentOf('WAIT 1'), { ...input, isSensitive: false, direction: 'output' }))[1]).toBe('WAIT 1');
  });

  test('a change keeps what the dialog does not show, and renames', () => {
    const changed = setDeclaration(document, { ...input, variable: 'Person', type: 'String', isSensitive: false }, { previous: 'Name' });
    expect(linesOf(changed)[3]).toContain("'Note': 'x' }");
    expect(linesOf(changed)[9]).toContain('Person.Length');
  });

  test('it can be removed, and what no step uses at once', () => {
    expect(linesOf(removeDeclaration(document, 'Name'))).toEqual(TEXT.toSpliced(3, 1));
    const unused = documentOf('@SENSITIVE: [A, B]', "@INPUT A : { 'Type': 'String' }", 'SET B TO 1');
    expect(linesOf(removeUnused(unused))).toEqual(['@SENSITIVE: [B]', 'SET B TO 1']);
    expect(linesOf(setSensitive(unused, 'a', false))[0]).toBe('@SENSITIVE: [B]');
  });

  test('one whose declaration itself says that it is sensitive can be unmarked', () => {
    const older = documentOf("@INPUT A : { 'Type': 'String', 'IsSensitive': True }", 'SET B TO A');
    expect(linesOf(setSensitive(older, 'a', false))[0]).toBe("@INPUT A : { 'Type': 'String' }");
  });
});

describe('labels', () => {
  test('jumps follow a new name', () => {
    const jumps = documentOf('LABEL Again', 'DISABLE GOTO again', 'LABEL B', 'FUNCTION F GLOBAL', 'GOTO Again', 'END FUNCTION');
    const renamed = applyEdit(jumps, { kind: 'renameLabel', subflow: 'main', from: 'AGAIN', to: 'Exit' });
    expect(linesOf(renamed)).toEqual(["LABEL 'Exit'", "DISABLE GOTO 'Exit'", 'LABEL B', 'FUNCTION F GLOBAL', 'GOTO Again', 'END FUNCTION']);
    expect(linesOf(applyEdit(jumps, { kind: 'renameLabel', subflow: 'Main', from: 'Again', to: 'b' }))).toBe('NameTaken');
  });
});

describe('subflows', () => {
  const flow = documentOf('CALL Work', "DISABLE CALL $'''work'''", 'FUNCTION Work GLOBAL', '    WAIT 1', 'END FUNCTION');

  test('a new one is last', () => {
    expect(linesOf(addSubflow(flow, 'My sub')).slice(-2)).toEqual(["FUNCTION 'My sub' GLOBAL", 'END FUNCTION']);
    expect([linesOf(addSubflow(flow, 'WORK')), linesOf(addSubflow(flow, 'main')), linesOf(addSubflow(flow, ' '))]).toEqual([
      'NameTaken',
      'NameTaken',
      'InvalidName',
    ]);
  });

  test('calls follow a new name', () => {
    expect(linesOf(changeSubflow(flow, 'Work', { name: 'Do it' }))).toEqual([
      "CALL 'Do it'",
      "DISABLE CALL 'Do it'",
      "FUNCTION 'Do it' GLOBAL",
      '    WAIT 1',
      'END FUNCTION',
    ]);
    expect(linesOf(changeSubflow(flow, 'Main', { name: 'X' }))).toBe('NotPossibleHere');
  });

  test('calls keep the values that they give and take under a new name', () => {
    const local = documentOf('CALL Work Price: X Sum=> Y', "CALL $'''work'''", 'FUNCTION Work LOCAL', 'END FUNCTION');
    expect(linesOf(changeSubflow(local, 'Work', { name: 'Do it' }))).toEqual([
      "CALL 'Do it' Price: X Sum=> Y",
      "CALL 'Do it'",
      "FUNCTION 'Do it' LOCAL",
      'END FUNCTION',
    ]);
  });

  test('one has variables of its own where it is said, from the first or later', () => {
    expect(linesOf(addSubflow(flow, 'Own', 'LOCAL')).slice(-2)).toEqual(['FUNCTION Own LOCAL', 'END FUNCTION']);
    const to = (line: string, scope: 'GLOBAL' | 'LOCAL') =>
      linesOf(changeSubflow(documentOf('WAIT 1', line, 'END FUNCTION'), 'Work', { name: 'Work', scope }))[1];
    expect([to('FUNCTION Work GLOBAL', 'LOCAL'), to('FUNCTION Work', 'LOCAL'), to('FUNCTION Work LOCAL', 'GLOBAL')]).toEqual([
      'FUNCTION Work LOCAL',
      'FUNCTION Work LOCAL',
      'FUNCTION Work GLOBAL',
    ]);
    expect(to('FUNCTION Work', 'GLOBAL')).toBe('FUNCTION Work');
  });

  test('one is removed with its steps', () => {
    expect(linesOf(removeSubflow(flow, 'Work'))).toEqual(['CALL Work', "DISABLE CALL $'''work'''"]);
  });
});

test('variables of a pasted script that nothing sets become its inputs, and it is in order', () => {
  const pasted = documentOf("SET Path TO $'''%Input_Folder%/%Input_File%'''", 'WAIT Input_Seconds', 'SET Again TO input_file');
  const names = undeclaredNames(
    pasted,
    problemsOf(pasted, actionCatalogue, () => true),
  );
  expect(names).toEqual(['Input_Folder', 'Input_File', 'Input_Seconds']);
  const made = applyEdit(pasted, { kind: 'declareInputs', inputs: inputsOfNames(pasted, names, actionCatalogue) });
  if (!made.ok) throw new Error(made.error.message);
  const { document: declared } = made.value;
  expect(readInterface(declared.flow).inputs.map(({ name, type, isOptional }) => [name, type, isOptional])).toEqual([
    ['Input_Folder', 'String', false],
    ['Input_File', 'String', false],
    ['Input_Seconds', 'Numeric', false],
  ]);
  expect(
    undeclaredNames(
      declared,
      problemsOf(declared, actionCatalogue, () => true),
    ),
  ).toEqual([]);
});

describe('a variable that becomes an input has the type that its uses ask for', () => {
  test.each([
    ['WAIT X', 'Numeric'],
    ['SET A TO X * 2', 'Numeric'],
    ['LOOP I FROM 1 TO X\nEND', 'Numeric'],
    ['IF X > 5 THEN\nEND', 'Numeric'],
    ['WAIT 1\nON ERROR REPEAT X TIMES WAIT 2\nEND', 'Numeric'],
    ["Text.Pad Text: $'''a''' TotalLength: X PaddedText=> P", 'Numeric'],
    ['DISABLE WAIT X', 'String'],
    ['IF X THEN\nEND', 'Bool'],
    ['IF X = False THEN\nEND', 'Bool'],
    ["Folder.GetFiles Folder: $'''a''' FileFilter: $'''*''' IncludeSubfolders: X Files=> F", 'Bool'],
    ["SWITCH X\nCASE = $'''a'''\nEND", 'String'],
    ['SWITCH X\nCASE = 1\nEND', 'Numeric'],
    ['SET A TO X.Count', 'List'],
    ['LOOP FOREACH I IN X\nEND', 'List'],
    ['SET A TO X[0]', 'List'],
    ['LOOP FOREACH I IN X\nEND\nSET A TO X.RowsCount', 'Datatable'],
    ['Variables.AddRowToDataTable.AppendRowToDataTable DataTable: X RowToAdd: [1]', 'Datatable'],
    ["SET A TO X['name']", 'CustomObject'],
    ["SET A TO $'''%x['name']%'''", 'CustomObject'],
    ['CALL L\nFUNCTION L LOCAL\nWAIT global.X\nEND FUNCTION', 'Numeric'],
    ['WAIT X\nSET A TO X.Count', 'String'],
    ['SET A TO X + 1', 'String'],
    ["SET A TO $'''%X%'''", 'String'],
    ['CALL L\nFUNCTION L LOCAL\nWAIT X\nEND FUNCTION', 'String'],
  ])('%s', (script, type) => {
    expect(inputsOfNames(documentOf(...script.split('\n')), ['X'], actionCatalogue)).toEqual([{ variable: 'X', type }]);
  });
});

test('hundreds of variables become inputs at once, in their order, and sensitive ones stay sensitive', () => {
  const names = Array.from({ length: 400 }, (_, at) => `Name${at}`);
  const script = documentOf('@SENSITIVE: [Name1]', ...names.map((name) => `SET A TO ${name} + A`));
  const began = msAtWork();
  const made = applyEdit(script, { kind: 'declareInputs', inputs: inputsOfNames(script, names, actionCatalogue) });
  expect(msAtWork() - began).toBeLessThan(300);
  if (!made.ok) throw new Error(made.error.message);
  const { inputs } = readInterface(made.value.document.flow);
  expect(inputs.map(({ variable }) => variable)).toEqual(names);
  expect(inputs.filter(({ isSensitive }) => isSensitive).map(({ variable }) => variable)).toEqual(['Name1']);
});

test('what is an input or no name does not become one', () => {
  const declare = (...names: readonly string[]) => {
    const made = applyEdit(document, { kind: 'declareInputs', inputs: names.map((variable) => ({ variable, type: 'String' })) });
    return made.ok ? 'made' : made.error.code;
  };
  expect([declare(), declare('name'), declare('not'), declare('Rows', 'rows')]).toEqual([
    'NothingSelected',
    'NameTaken',
    'InvalidName',
    'made',
  ]);
});
