import { describe, expect, it } from 'vitest';
import { runFlow } from './run-flow.ts';

const PEOPLE =
  "SET T TO { ^['Name', 'Age', 'City'], ['Ada', 36, 'London'], ['Bob', 9, 'Bonn'], ['cleo', 41, ''], ['Dan', '10', 'bonn'] }\n";

async function outOf(script: string): Promise<unknown> {
  const outcome = await runFlow(script);
  expect(outcome.error).toBeUndefined();
  return outcome.outputs['Out'];
}

describe('equal values', () => {
  it('are found whatever they are: numbers as texts, True as a text, lists by their items', async () => {
    const subtract = "Variables.SubtractLists FirstList: [1, '1.0', 'x', True, [1, 'a'], {'k': 2}, 'a'] SecondList: ";
    const count = ' OutputList=> L\nVariables.AddItemToList Item: L.Count List: Out\n';

    expect(
      await outOf(["['1']", "[1, 'true', ['1.0', 'a'], {'k': '2'}]", "['A']"].map((second) => subtract + second + count).join('')),
    ).toEqual([6, 2, 7]);
  });

  it('rows are duplicates cell by cell', async () => {
    const script =
      "SET T TO { ^['a', 'b'], [1, 'x'], ['1', 'x'], [1, 'X'], [[1], 'x'], [['1.0'], 'x'] }\nSET U TO T[0:3]\nVariables.DeleteDuplicateRowsFromDataTable DataTable: T\nVariables.DeleteDuplicateRowsFromDataTable DataTable: U\nSET Out TO [T.RowsCount, U.RowsCount]";
    expect(await outOf(script)).toEqual([2, 2]);
  });
});

describe('FilterDataTable', () => {
  const filter = (rules: string, more = ''): Promise<unknown> =>
    outOf(
      `${PEOPLE}Variables.FilterDataTable DataTable: T FilterParameters: { ^['Column', 'Operator', 'Value'], ${rules} } ${more} FilteredDataTable=> F\nLOOP FOREACH R IN F\nVariables.AddItemToList Item: R['Name'] List: Out\nEND`,
    );

  it.each([
    ["['Age', 'Greater than (>)', '9']", ['Ada', 'cleo', 'Dan']],
    ["['Age', 'GreaterThanOrEqualTo', 10]", ['Ada', 'cleo', 'Dan']],
    ["['Age', '<', 10]", ['Bob']],
    ["['1', 'LessThanOrEqualTo', '10']", ['Bob', 'Dan']],
    ["['Age', '=', '36']", ['Ada']],
    ["['Age', 'NotEqualTo', 36]", ['Bob', 'cleo', 'Dan']],
    ["['City', 'IsEmpty', '']", ['cleo']],
    ["['City', 'Is not empty', '']", ['Ada', 'Bob', 'Dan']],
    ["['City', 'Contains', 'on']", ['Ada', 'Bob', 'Dan']],
    ["['City', \"Doesn't contain\", 'Bon']", ['Ada', 'cleo', 'Dan']],
    ["['City', 'StartsWith', 'B']", ['Bob']],
    ["['City', 'Does not start with', 'B']", ['Ada', 'cleo', 'Dan']],
    ["['City', 'Ends with', 'nn']", ['Bob', 'Dan']],
    ["['City', 'DoesNotEndWith', 'nn']", ['Ada', 'cleo']],
    ["['Age', '>', 9], ['City', '<>', '']", ['Ada', 'Dan']],
  ])('%s', async (rules, expected) => {
    expect(await filter(rules)).toEqual(expected);
  });

  it('looks at upper and lower case unless told otherwise', async () => {
    expect(await filter("['City', '=', 'bonn']")).toEqual(['Dan']);
    expect(await filter("['City', '=', 'bonn']", 'MatchCase: False')).toEqual(['Bob', 'Dan']);
  });

  it('And binds more than Or, wherever the words stand', async () => {
    const call = (rules: string) =>
      outOf(
        `${PEOPLE}Variables.FilterDataTable DataTable: T FilterParameters: ${rules} FilteredDataTable=> F\nVariables.RetrieveDataTableColumnIntoList DataTable: F ColumnNameOrIndex: 0 ColumnAsList=> Out`,
      );
    const before =
      "{ ^['Rule', 'Column', 'Operator', 'Value'], ['', 'Name', '=', 'Ada'], ['Or', 'Age', '>', 9], ['And', 'City', '=', ''] }";
    const after =
      "{ ^['Column', 'Condition', 'Value', 'Join'], ['Name', '=', 'Ada', 'Or'], ['Age', '>', 9, 'And'], ['City', '=', '', ''] }";

    expect(await call(before)).toEqual(['Ada', 'cleo']);
    expect(await call(after)).toEqual(['Ada', 'cleo']);
  });

  it('keeps everything without a rule, and leaves the first table alone', async () => {
    const script = `${PEOPLE}Variables.FilterDataTable DataTable: T FilterParameters: { ^['Column', 'Operator', 'Value'] } FilteredDataTable=> F\nVariables.DeleteRowFromDataTable DataTable: F RowIndex: 0\nSET F[0]['Name'] TO 'x'\nSET Out TO [F.RowsCount, T.RowsCount, T[1]['Name']]`;

    expect(await outOf(script)).toEqual([3, 4, 'Bob']);
  });

  it.each([
    ["{ ^['Column', 'Operator', 'Value'], ['Height', '=', 1] }", 'ColumnNotFoundError'],
    ["{ ^['Column', 'Operator', 'Value'], ['7', '=', 1] }", 'ColumnIndexOutOfRangeError'],
    ["{ ^['Column', 'Operator', 'Value'], ['Age', 'resembles', 1] }", 'InvalidRulesError'],
    ["{ ^['Column', 'Operator', 'Value'], ['Name', '>', 1] }", 'IncompatibleTypeError'],
  ])('%s raises %s', async (rules, code) => {
    const script = `${PEOPLE}Variables.FilterDataTable DataTable: T FilterParameters: ${rules} FilteredDataTable=> F`;

    expect(await runFlow(script)).toMatchObject({ status: 'Failed', error: { code } });
  });
});

describe('FilterList', () => {
  it('filters values as they are', async () => {
    const script =
      "Variables.FilterList ListToFilter: ['ab', 'AB', 'b', ''] FilterParameters: { ^['Property', 'Operator', 'Value'], ['', 'Contains', 'a'] } IgnoreCase: True FilteredList=> Out";

    expect(await outOf(script)).toEqual(['ab', 'AB']);
  });

  it('filters objects by a property', async () => {
    const script =
      "SET L TO [{'n': 5}, {'n': 50}]\nVariables.FilterList ListToFilter: L FilterParameters: { ^['Property', 'Operator', 'Value'], ['n', '>', 9] } FilteredList=> F\nSET Out TO [F.Count, F[0].n]";

    expect(await outOf(script)).toEqual([1, 50]);
  });
});

describe('FindOrReplaceInDataTable', () => {
  const ID = 'Variables.FindOrReplaceInDataTable';
  const TABLE = "SET T TO { ^['a', 'b'], ['x1', 'X'], ['yx', 12], ['', 'a.x'] }\n";
  const places = "\nLOOP FOREACH R IN M\nVariables.AddItemToList Item: $'''%R['Row']%,%R['Column']%''' List: Out\nEND";

  it.each([
    ["FindItemInDataTableEverywhere ValueToFind: 'x'", ['0,0', '0,1', '1,0', '2,1']],
    ["FindItemInDataTableEverywhere ValueToFind: 'x' MatchCase: True", ['0,0', '1,0', '2,1']],
    ["FindItemInDataTableEverywhere ValueToFind: 'x' AllMatches: False", ['0,0']],
    ["FindItemInDataTableEverywhere ValueToFind: 'x' MatchEntireCellContents: True", ['0,1']],
    ["FindItemInDataTableEverywhere ValueToFind: ''", ['2,0']],
    ["FindItemInDataTableByColumnIndex ValueToFind: '2' ColumnNameOrIndex: 'b'", ['1,1']],
    ["FindItemInDataTableWithRegexEverywhere ValueToFind: '^x\\d|\\.'", ['0,0', '2,1']],
    ["FindItemInDataTableWithRegexByColumnIndex ValueToFind: 'x' ColumnNameOrIndex: 1", ['2,1']],
  ])('%s', async (call, expected) => {
    expect(await outOf(`${TABLE}${ID}.${call} DataTable: T DataTableMatches=> M${places}`)).toEqual(expected);
  });

  it.each([
    ["ReplaceItemInDataTableEverywhere ValueToFind: 'x' TextToReplaceWith: '$1'", ['$11', '$1', 'y$1', 'a.$1']],
    [
      "ReplaceItemInDataTableByColumnIndex ValueToFind: 'x' TextToReplaceWith: '-' ColumnNameOrIndex: 0 AllMatches: False",
      ['-1', 'X', 'yx', 'a.x'],
    ],
    ["ReplaceItemInDataTableWithRegexEverywhere ValueToFind: '([a-z])(\\d)' TextToReplaceWith: '$2$1'", ['1x', 'X', 'yx', 'a.x']],
    [
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a group of .NET
      "ReplaceItemInDataTableWithRegexByColumnIndex ValueToFind: '(?<l>x)$' TextToReplaceWith: '${l}!' ColumnNameOrIndex: 'a'",
      ['x1', 'X', 'yx!', 'a.x'],
    ],
  ])('%s changes the table itself', async (call, expected) => {
    const script = `${TABLE}${ID}.${call} DataTable: T DataTableMatches=> M\nSET Out TO [T[0][0], T[0][1], T[1][0], T[2][1]]`;

    expect(await outOf(script)).toEqual(expected);
  });

  it.each([
    ["FindItemInDataTableByColumnIndex ValueToFind: 'x' ColumnNameOrIndex: 'z'", 'ColumnNotFoundError'],
    ["FindItemInDataTableByColumnIndex ValueToFind: 'x' ColumnNameOrIndex: 2", 'ColumnIndexOutOfRangeError'],
    ["FindItemInDataTableWithRegexEverywhere ValueToFind: '('", 'InvalidRegularExpressionError'],
  ])('%s raises %s', async (call, code) => {
    expect(await runFlow(`${TABLE}${ID}.${call} DataTable: T DataTableMatches=> M`)).toMatchObject({ error: { code } });
  });
});

describe('JoinDataTable', () => {
  const TABLES =
    "SET A TO { ^['Id', 'Name'], [1, 'Ada'], [2, 'Bob'], [3, 'Cleo'] }\nSET B TO { ^['id', 'Town'], ['1', 'Rome'], ['1', 'Oslo'], [4, 'Bern'] }\n";
  const join = (operation: string, rules: string): Promise<unknown> =>
    outOf(
      `${TABLES}Variables.JoinDataTable FirstDataTable: A SecondDataTable: B JoinOperation: Variables.JoinOperationType.${operation} JoinParameters: { ^['First', 'Operator', 'Second'], ${rules} } JoinedDataTable=> J\nVariables.ConvertDataTableToCSV.DataTableToCSVCommonSeparator DataTable: J IncludeColumnNames: True CSVText=> C\nSET Out TO [C]`,
    );

  it.each([
    ['Inner', 'Id,Name,id_1,Town\r\n1,Ada,1,Rome\r\n1,Ada,1,Oslo\r\n'],
    ['Left', 'Id,Name,id_1,Town\r\n1,Ada,1,Rome\r\n1,Ada,1,Oslo\r\n2,Bob,,\r\n3,Cleo,,\r\n'],
    ['Full', 'Id,Name,id_1,Town\r\n1,Ada,1,Rome\r\n1,Ada,1,Oslo\r\n2,Bob,,\r\n3,Cleo,,\r\n,,4,Bern\r\n'],
  ])('%s', async (operation, expected) => {
    expect(await join(operation, "['Id', '=', 'id']")).toEqual([expected]);
  });

  it('joins by other operators, too', async () => {
    expect(await join('Inner', "['Id', '>', 'id'], ['Name', '<>', 'Town']")).toEqual([
      'Id,Name,id_1,Town\r\n2,Bob,1,Rome\r\n2,Bob,1,Oslo\r\n3,Cleo,1,Rome\r\n3,Cleo,1,Oslo\r\n',
    ]);
  });

  it('needs a rule', async () => {
    const script = `${TABLES}Variables.JoinDataTable FirstDataTable: A SecondDataTable: B JoinParameters: { ^['First', 'Operator', 'Second'] } JoinedDataTable=> J`;

    expect(await runFlow(script)).toMatchObject({ error: { code: 'InvalidRulesError' } });
  });

  it('joins large tables by equal values in time', async () => {
    const script =
      "SET A TO { ^['k'] }\nLOOP I FROM 1 TO 4000 STEP 1\nVariables.AddRowToDataTable.AppendRowToDataTable DataTable: A RowToAdd: [I]\nEND\nVariables.JoinDataTable FirstDataTable: A SecondDataTable: A JoinParameters: { ^['First', 'Operator', 'Second'], ['k', '=', 'k'] } JoinedDataTable=> J\nSET Out TO [J.RowsCount]";
    const before = process.cpuUsage();

    expect(await outOf(script)).toEqual([4000]);
    expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
  });
});

describe('MergeDataTables', () => {
  const merge = (mode: string): string =>
    `SET A TO { ^['a', 'b'], [1, 2] }\nSET B TO { ^['B', 'c'], [3, 4] }\nVariables.MergeDataTables FirstDataTable: A SecondDataTable: B MergeMode: Variables.MergeMode.${mode}\nVariables.ConvertDataTableToCSV.DataTableToCSVCustomSeparator DataTable: A IncludeColumnNames: True CustomColumnsSeparator: '|' CSVText=> C\nSET Out TO [C]`;

  it('adds the columns that are missing', async () => {
    expect(await outOf(merge('AddExtraColumns'))).toEqual(['a|b|c\r\n1|2|\r\n|3|4\r\n']);
  });

  it('leaves out the columns that are missing', async () => {
    expect(await outOf(merge('IgnoreExtraColumns'))).toEqual(['a|b\r\n1|2\r\n|3\r\n']);
  });

  it('refuses them', async () => {
    expect(await runFlow(merge('ErrorOnExtraColumns'))).toMatchObject({ error: { code: 'MissingSchemaError' } });
  });

  it('doubles a table that is merged into itself', async () => {
    expect(
      await outOf("SET A TO { ^['a'], [1] }\nVariables.MergeDataTables FirstDataTable: A SecondDataTable: A\nSET Out TO [A.RowsCount]"),
    ).toEqual([2]);
  });
});

describe('CSV as text', () => {
  it('becomes a table, with numbers unless they are to be texts', async () => {
    const read = (more: string) =>
      `Variables.GenerateDataTableFromCSV.ReadPredefinedSeparator CSVText: $'''n,v\r\na, 1.50''' FirstLineContainsColumnNames: True ${more} CSVTable=> T\nSET Out TO [T[0]['v'], T.RowsCount]`;

    expect(await outOf(read(''))).toEqual([1.5, 1]);
    expect(await outOf(read('ReadFieldsAsText: True'))).toEqual(['1.50', 1]);
    expect(await outOf(read('ReadFieldsAsText: True TrimFields: False'))).toEqual([' 1.50', 1]);
  });

  it('may have other separators and fixed widths', async () => {
    const script =
      "Variables.GenerateDataTableFromCSV.ReadCustomSeparator CSVText: 'a||b' CustomColumnsSeparator: '||' CSVTable=> T\nVariables.GenerateDataTableFromCSV.ReadFixedColumnWidths CSVText: 'abcde' FixedColumnWidths: '2,3' CSVTable=> U\nSET Out TO [T[0][1], U[0][0], U[0][1]]";

    expect(await outOf(script)).toEqual(['b', 'ab', 'cde']);
  });

  it.each([
    [
      "Variables.GenerateDataTableFromCSV.ReadCustomSeparator CSVText: 'a' CustomColumnsSeparator: '' CSVTable=> T",
      'InvalidSeparatorError',
    ],
    [
      "Variables.GenerateDataTableFromCSV.ReadFixedColumnWidths CSVText: 'a' FixedColumnWidths: 'x' CSVTable=> T",
      'InvalidColumnWidthsError',
    ],
  ])('%s', async (script, code) => {
    expect(await runFlow(script)).toMatchObject({ error: { code } });
  });

  it('comes back the same after the way there', async () => {
    const script =
      "SET T TO { ^['a;b', 'c'], ['x;y', 'line\"s'], ['ä', ''] }\nVariables.ConvertDataTableToCSV.DataTableToCSVCommonSeparator DataTable: T IncludeColumnNames: True ColumnsSeparator: Variables.CSVColumnsSeparator.Semicolon CSVText=> C\nVariables.GenerateDataTableFromCSV.ReadPredefinedSeparator CSVText: C FirstLineContainsColumnNames: True ColumnsSeparator: Variables.CSVColumnsSeparator.Semicolon CSVTable=> U\nSET Out TO [T = U]";

    expect(await outOf(script)).toEqual([true]);
  });
});
