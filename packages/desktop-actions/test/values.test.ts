import { expect, it } from 'vitest';
import { runFlow } from './run-flow.ts';

/** Statements, and what the list `Out` holds after them. */
const GOOD: readonly (readonly [title: string, script: string, out: unknown])[] = [
  [
    'IncreaseVariable and DecreaseVariable',
    "SET n TO 1\nVariables.IncreaseVariable Value: n IncrementValue: '2.5'\nVariables.DecreaseVariable Value: n DecrementValue: 1\nSET Out TO [n]",
    [2.5],
  ],
  ['IncreaseVariable of an item', 'SET l TO [1]\nVariables.IncreaseVariable Value: l[0] IncrementValue: 1\nSET Out TO l', [2]],
  [
    'TruncateNumber',
    'Variables.TruncateNumber.GetIntegerPart Number: -2.75 Result=> a\nVariables.TruncateNumber.GetDecimalPart Number: 2.75 Result=> b\nVariables.TruncateNumber.RoundNumber Number: 2.34567 DecimalPlaces: 2 Result=> c\nSET Out TO [a, b, c]',
    [-2, 0.75, 2.35],
  ],
  [
    'RandomNumber stays in its range',
    'Variables.GenerateRandomNumber.RandomNumber MinimumValue: 3 MaximumValue: 3 RandomNumber=> r\nSET Out TO [r]',
    [3],
  ],
  [
    'ListOfRandomNumbers has no duplicates',
    'Variables.GenerateRandomNumber.ListOfRandomNumbers MinimumValue: 1 MaximumValue: 3 NumbersCount: 3 RandomNumbers=> r\nVariables.SortList.SortList List: r\nSET Out TO r',
    [1, 2, 3],
  ],
  [
    'AddItemToList makes the list, and appends the items of a list',
    "Variables.AddItemToList Item: 'a' List: l\nVariables.AddItemToList Item: ['b', 'c'] List: l\nSET Out TO l",
    ['a', 'b', 'c'],
  ],
  [
    'the lists that earlier versions gave are given',
    "SET l TO ['a']\nVariables.AddItemToList Item: 'b' List: l NewList=> l\nVariables.RemoveItemFromList.RemoveItemFromListByValue Item: 'a' List: l NewList=> m\nVariables.MergeLists FirstList: m SecondList: ['c'] NewList=> Out",
    ['b', 'c'],
  ],
  [
    'RemoveItemFromListByIndex',
    'SET l TO [1, 2, 3]\nVariables.RemoveItemFromList.RemoveItemFromListByIndex ItemIndex: 0 List: l\nVariables.RemoveItemFromList.RemoveItemFromListByIndex ItemIndex: -1 List: l\nSET Out TO l',
    [2],
  ],
  [
    'RemoveItemFromListByValue',
    'SET l TO [1, 2, 1, 1]\nVariables.RemoveItemFromList.RemoveItemFromListByValue Item: 1 List: l\nSET m TO l + []\nVariables.RemoveItemFromList.RemoveItemFromListByValue Item: 1 ItemMatchAllOccurrences: True List: m\nSET Out TO [l.Count, m.Count]',
    [3, 1],
  ],
  [
    'SortList and SortDataTable have texts as people order them',
    "SET Out TO ['b', 'Z', 'a', 'B', 'ä', '10', '9', 'A']\nVariables.SortList.SortList List: Out\nSET t TO {^['N'], ['b'], ['C'], ['a']}\nVariables.SortDataTable.SortWithColumnName DataTable: t ColumnName: 'n'\nVariables.AddItemToList Item: t[2][0] List: Out",
    ['10', '9', 'a', 'A', 'ä', 'b', 'B', 'Z', 'C'],
  ],
  ['SortList has numbers by value', 'SET l TO [10, 9, 2]\nVariables.SortList.SortList List: l\nSET Out TO l', [2, 9, 10]],
  [
    'SortListByProperty',
    "SET l TO [{'a': 1, 'b': 2}, {'a': 1, 'b': 3}, {'a': 0, 'b': 1}]\nVariables.SortList.SortListByProperty List: l Property1: 'a' SortDirection1: Variables.SortDirection.Ascending Property2: 'b' SortDirection2: Variables.SortDirection.Descending\nSET Out TO [l[0].b, l[1].b, l[2].b]",
    [1, 3, 2],
  ],
  [
    'ReverseList, ClearList',
    'SET l TO [1, 2]\nVariables.ReverseList List: l\nSET Out TO l + []\nVariables.ClearList List: l\nVariables.AddItemToList Item: l.Count List: Out',
    [2, 1, 0],
  ],
  [
    'RemoveDuplicateItemsFromList',
    "SET l TO ['a', 'A', 'a']\nSET m TO l + []\nVariables.RemoveDuplicateItemsFromList List: l\nVariables.RemoveDuplicateItemsFromList List: m IgnoreCase: True\nSET Out TO [l.Count, m.Count]",
    [2, 1],
  ],
  [
    'MergeLists, SubtractLists, FindCommonListItems',
    'Variables.MergeLists FirstList: [1] SecondList: [2] OutputList=> a\nVariables.SubtractLists FirstList: [1, 2] SecondList: [2] OutputList=> b\nVariables.FindCommonListItems FirstList: [1, 2] SecondList: [2, 3] OutputList=> c\nSET Out TO [a.Count, b[0], c[0]]',
    [2, 1, 2],
  ],
  [
    'JSON to an object and back',
    'Variables.ConvertJsonToCustomObject Json: $\'\'\'{\\"a\\": [1, {\\"b\\": null}], \\"N\\": 1.50}\'\'\' CustomObject=> o\nVariables.ConvertCustomObjectToJson CustomObject: o.a Json=> j\nVariables.ConvertJsonToCustomObject Json: j CustomObject=> back\nSET Out TO [o.a[0], o.n, IsBlank(o.a[1].b), back.Count]',
    [1, 1.5, true, 2],
  ],
  [
    'JSON of people is read: single quotes, comments, a comma at the end',
    "Variables.ConvertJsonToCustomObject Json: $'''{ \\'a\\': \\'x\\', b: [1, 2,], /* no */ }''' CustomObject=> o\nSET Out TO [o.a, o.b[1]]",
    ['x', 2],
  ],
  [
    'ConvertCustomObjectToJson writes one line',
    "Variables.ConvertCustomObjectToJson CustomObject: { 'a': '1', 'b': [1, 2.50, True], 'c': {^['A'], [1]} } Json=> j\nSET Out TO [j]",
    ['{"a":"1","b":[1,2.5,true],"c":[{"A":1}]}'],
  ],
  [
    'what a text action can do without may be left out',
    "Text.AppendLine Text: 'a' Result=> a\nText.Pad Text: 'b' TotalLength: 3 PaddedText=> b\nSET Out TO [a, b]",
    ['a\r\n', 'b'],
  ],
  [
    'Random takes its symbols from those that the designer names',
    "SET Out TO []\nText.Random UseUpperCaseLetters: False UseLowerCaseLetters: False UseDigits: False UseSymbols: True MinimumLength: 500 MaximumLength: 500 RandomText=> r\nText.Replace.ReplaceTextWithRegex Text: r TextToFind: '[,.<>?!+\\-_#$^]' ReplaceWith: '' Result=> rest\nSET Out TO [r.Length, rest]",
    [500, ''],
  ],
  [
    'a new table takes rows',
    "Variables.CreateNewDatatable InputTable: {^['A', 'B'], [1, 2] } DataTable=> t\nVariables.AddRowToDataTable.AppendRowToDataTable DataTable: t RowToAdd: [3, 4]\nVariables.AddRowToDataTable.InsertItemToDataTable DataTable: t RowIndex: 0 RowToAdd: ['x', 'y']\nVariables.ModifyDataTableItem DataTable: t ColumnNameOrIndex: 'B' RowIndex: 2 Value: 9\nVariables.RetrieveDataTableColumnIntoList DataTable: t ColumnNameOrIndex: 1 ColumnAsList=> l\nSET Out TO l",
    ['y', 2, 9],
  ],
  [
    'table columns come and go',
    "SET t TO {^['A'], [1]}\nVariables.AddColumnToDataTable.AppendColumnToDataTable DataTable: t ColumnName: 'B'\nVariables.AddColumnToDataTable.InsertColumnToDataTable DataTable: t ColumnName: 'C' ColumnIndex: 0\nVariables.DeleteColumnFromDataTable.DeleteColumnWithName DataTable: t ColumnName: 'a'\nSET Out TO t.Columns",
    ['C', 'B'],
  ],
  [
    'table rows are sorted, cleaned and deleted',
    "SET t TO {^['A'], [2], [''], [1], [2], [3]}\nVariables.DeleteEmptyRowsFromDataTable DataTable: t\nVariables.DeleteDuplicateRowsFromDataTable DataTable: t\nVariables.SortDataTable.SortWithColumnName DataTable: t ColumnName: 'A' Order: Variables.SortDirection.Descending\nVariables.DeleteRowFromDataTable DataTable: t RowIndex: 1\nSET Out TO [t.RowsCount, t[0][0], t[1][0]]",
    [2, 3, 1],
  ],
  ['ToNumber ignores blanks', "Text.ToNumber Text: ' 1 234.50 ' Number=> n\nSET Out TO [n]", [1234.5]],
  [
    'FromNumber has two decimals and separators unless told otherwise',
    'Text.FromNumber Number: 1234.5 FormattedNumber=> a\nText.FromNumber Number: 1234.567 DecimalPlaces: 1 UseThousandsSeparator: False FormattedNumber=> b\nSET Out TO [a, b]',
    ['1,234.50', '1234.6'],
  ],
  [
    'a date in a custom format',
    "SET d TO d\"2026-11-05 13:04:05\"\nText.ConvertDateTimeToText.FromCustomDateTime DateTime: d CustomFormat: 'yyyy-MM-dd hh:mm:ss tt' Result=> a\nText.ConvertDateTimeToText.FromCustomDateTime DateTime: d CustomFormat: 'd' Result=> b\nText.ConvertDateTimeToText.FromDateTime DateTime: d StandardFormat: Text.WellKnownDateTimeFormat.SortableDateTime Result=> c\nSET Out TO [a, b, c]",
    ['2026-11-05 01:04:05 PM', '5', '2026-11-05T13:04:05'],
  ],
  [
    'a text becomes a date',
    "Text.ConvertTextToDateTime.ToDateTime Text: '11/25/2026 1:02 PM' DateTime=> a\nText.ConvertTextToDateTime.ToDateTimeCustomFormat Text: '25.11.2026' CustomFormat: 'dd.MM.yyyy' DateTime=> b\nSET Out TO [a.Hour, b.Month]",
    [13, 11],
  ],
  ['AppendLine breaks lines as Windows does', "Text.AppendLine Text: 'a' LineToAppend: 'b' Result=> t\nSET Out TO [t]", ['a\r\nb']],
  [
    'ChangeCase',
    "Text.ChangeCase Text: 'hELLO wORLD. aGAIN' NewCase: Text.CaseOption.TitleCase Result=> a\nText.ChangeCase Text: 'hELLO wORLD. aGAIN' NewCase: Text.CaseOption.SentenceCase Result=> b\nSET Out TO [a, b]",
    ['Hello World. Again', 'Hello world. Again'],
  ],
  [
    'Trim and Pad',
    "Text.Trim Text: ' a ' TrimOption: Text.TrimOption.FromStart TrimmedText=> a\nText.Pad Text: '7' PaddingText: '01' TotalLength: 4 PaddedText=> b\nSET Out TO [a, b]",
    ['a ', '0107'],
  ],
  [
    'Reverse and Random',
    "Text.Reverse Text: 'abc' ReversedText=> a\nText.Random UseUpperCaseLetters: False UseLowerCaseLetters: False UseSymbols: False MinimumLength: 5 MaximumLength: 5 RandomText=> b\nText.ToNumber Text: b Number=> n\nSET Out TO [a, b.Length]",
    ['cba', 5],
  ],
  [
    'GetSubtext',
    "Text.GetSubtext.GetSubtext Text: 'abcdef' CharacterPosition: 1 NumberOfChars: 2 Subtext=> a\nText.GetSubtext.GetSubtextFrom Text: 'abc' CharacterPosition: 2 Subtext=> b\nSET Out TO [a, b]",
    ['bc', 'c'],
  ],
  [
    'CropText',
    "Text.CropText.CropTextBetweenFlags Text: 'x<a>y' FromFlag: '<' ToFlag: '>' CroppedText=> a IsFlagFound=> f\nText.CropText.CropTextAfterFlag Text: 'abc' FromFlag: 'X' CroppedText=> b IsFlagFound=> g\nSET Out TO [a, f, b, g]",
    ['a', true, '', false],
  ],
  [
    'SplitText takes both kinds of line break',
    "SET t TO $'''a\nb'''\nText.SplitText.Split Text: t StandardDelimiter: Text.StandardDelimiter.NewLine DelimiterTimes: 1 Result=> a\nText.SplitText.SplitWithDelimiter Text: 'a1b22c' CustomDelimiter: '\\\\d+' IsRegEx: True Result=> b\nText.SplitText.SplitAtNumberOfCharacters Text: 'abcde' SplitInterval: 2 Result=> c\nSET Out TO [a.Count, b.Count, c[2]]",
    [2, 3, 'e'],
  ],
  [
    'JoinText',
    "Text.JoinText.JoinWithDelimiter List: [1, 'a'] StandardDelimiter: Text.StandardDelimiter.Tab DelimiterTimes: 1 Result=> a\nText.JoinText.JoinWithCustomDelimiter List: [1, 2] CustomDelimiter: ', ' Result=> b\nText.JoinText.Join List: ['x', 'y'] Result=> c\nSET Out TO [a, b, c]",
    ['1\ta', '1, 2', 'xy'],
  ],
  [
    'ParseText gives positions, or -1',
    "Text.ParseText.Parse Text: 'aXa' TextToFind: 'A' IgnoreCase: True OccurrencePositions=> a\nText.ParseText.ParseForFirstOccurrence Text: 'abc' TextToFind: 'z' OccurrencePosition=> b\nText.ParseText.RegexParse Text: 'a1b22' TextToFind: '[0-9]+' StartingPosition: 2 Matches=> m OccurrencePositions=> p\nSET Out TO [a.Count, a[1], b, m[0], p[0]]",
    [2, 2, -1, '22', 3],
  ],
  [
    'Replace takes a text literally',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a group of .NET
    "Text.Replace.ReplaceText Text: 'a.b$&' TextToFind: '.' ReplaceWith: '$&' Result=> a\nText.Replace Text: 'a1' TextToFind: '(?<d>[0-9])' IsRegEx: True ReplaceWith: '<${d}>' Result=> b\nText.Replace.ReplaceText Text: 'a,b' TextToFind: ',' ReplaceWith: '\\\\n' ActivateEscapeSequences: True Result=> c\nSET Out TO [a, b, c]",
    ['a$&b$&', 'a<1>', 'a\nb'],
  ],
  [
    'DateTime.Add and Subtract',
    'SET d TO d"2024-01-31 00:00:00"\nDateTime.Add DateTime: d TimeToAdd: 1 TimeUnit: DateTime.TimeUnit.Months ResultedDate=> a\nDateTime.Subtract FromDate: a SubstractDate: d TimeUnit: DateTime.DifferenceTimeUnit.Hours TimeDifference=> b\nSET Out TO [a.Day, b]',
    [29, 696],
  ],
  [
    'the current date in a time zone',
    'DateTime.GetCurrentDateTime.Windows DateTimeFormat: DateTime.DateTimeFormat.DateAndTime TimeZoneLocation: DateTime.TimeZoneLocation.PacificStandardTime CurrentDateTime=> a\nDateTime.GetCurrentDateTime.CustomOffset CustomOffset: 5.5 DateTimeFormat: DateTime.DateTimeFormat.DateAndTime CurrentDateTime=> b\nDateTime.GetCurrentDateTime.Local DateTimeFormat: DateTime.DateTimeFormat.DateOnly CurrentDateTime=> c\nSET Out TO [a.Hour, b.Hour, b.Minute, c.Hour]',
    [5, 18, 44, 0],
  ],
  [
    'environment variables of Windows have an answer',
    "System.SetEnvironmentVariable Name: 'TANDEM_TEST' Value: 'x'\nSystem.GetEnvironmentVariable.GetEnvironmentVariable Name: 'tandem_test' Value=> a\nSystem.DeleteEnvironmentVariable Name: 'TANDEM_TEST'\nSystem.GetEnvironmentVariable.GetEnvironmentVariable Name: 'USERPROFILE' Value=> b\nSET Out TO [a, IsNotEmpty(b)]",
    ['x', true],
  ],
  [
    'a custom error is caught by its code',
    "BLOCK\nON BLOCK ERROR Broken\n  SET x TO 'caught'\nEND\n  FlowControl.ThrowCustomError CustomErrorCode: 'Broken' CustomErrorMessage: 'no'\nEND\nSET Out TO [x]",
    ['caught'],
  ],
];

it.each(GOOD)('%s', async (_, script, out) => {
  expect(await runFlow(script)).toMatchObject({ status: 'Succeeded', outputs: { Out: out } });
});

/** One statement, and the error that it raises. */
const BAD: readonly (readonly [script: string, code: string])[] = [
  ["Text.ToNumber Text: 'x1' Number=> n", 'InvalidNumberError'],
  ["Text.ConvertTextToDateTime.ToDateTime Text: 'soon' DateTime=> d", 'InvalidDateTimeError'],
  ["Text.ConvertTextToDateTime.ToDateTimeCustomFormat Text: '1.2.2026' CustomFormat: 'yyyy' DateTime=> d", 'InvalidDateTimeError'],
  ["Text.GetSubtext.GetSubtext Text: 'abc' CharacterPosition: 2 NumberOfChars: 5 Subtext=> s", 'IndexOutOfRangeError'],
  ["Text.SplitText.SplitWithDelimiter Text: 'abc' CustomDelimiter: '(' IsRegEx: True Result=> r", 'InvalidRegularExpressionError'],
  ["Text.SplitText.SplitWithDelimiter Text: 'abc' CustomDelimiter: '' Result=> r", 'InvalidDelimiterError'],
  ["Text.SplitText.SplitAtNumberOfCharacters Text: 'abc' SplitInterval: 0 Result=> r", 'InvalidSplitIntervalError'],
  ['Text.Random MinimumLength: 5 MaximumLength: 2 RandomText=> r', 'RandomTextError'],
  ['Variables.GenerateRandomNumber.RandomNumber MinimumValue: 2 MaximumValue: 1 RandomNumber=> r', 'RandomNumberError'],
  [
    'Variables.GenerateRandomNumber.ListOfRandomNumbers MinimumValue: 1 MaximumValue: 2 NumbersCount: 3 RandomNumbers=> r',
    'RandomNumberError',
  ],
  ["Variables.ConvertJsonToCustomObject Json: '{' CustomObject=> o", 'JsonParseError'],
  ['SET l TO [1]\nVariables.RemoveItemFromList.RemoveItemFromListByIndex ItemIndex: 1 List: l', 'IndexOutOfRangeError'],
  ['SET l TO [1]\nVariables.RemoveItemFromList.RemoveItemFromListByValue Item: 2 List: l', 'ItemNotFoundError'],
  ["SET t TO {^['A'], [1]}\nVariables.AddRowToDataTable.AppendRowToDataTable DataTable: t RowToAdd: [1, 2]", 'InvalidRowError'],
  [
    "SET t TO {^['A', 'B'], [1, 2]}\nVariables.AddRowToDataTable.InsertItemToDataTable DataTable: t RowIndex: 0 RowToAdd: [1]",
    'InvalidRowError',
  ],
  ["SET t TO {^['A'], [1]}\nVariables.DeleteRowFromDataTable DataTable: t RowIndex: 1", 'RowIndexOutOfRangeError'],
  [
    "SET t TO {^['A'], [1]}\nVariables.RetrieveDataTableColumnIntoList DataTable: t ColumnNameOrIndex: 'B' ColumnAsList=> l",
    'ColumnNotFoundError',
  ],
  ["SET t TO {^['A'], [1]}\nVariables.AddColumnToDataTable.AppendColumnToDataTable DataTable: t ColumnName: 'a'", 'DuplicateColumnError'],
  ["DateTime.GetCurrentDateTime.CustomTimeZone CustomTimeZone: 'Nowhere' CurrentDateTime=> d", 'InvalidTimeZoneError'],
  [
    'SET d TO d"9999-12-31 00:00:00"\nDateTime.Add DateTime: d TimeToAdd: 1 TimeUnit: DateTime.TimeUnit.Years ResultedDate=> r',
    'InvalidDateTimeError',
  ],
  ["System.GetEnvironmentVariable.GetEnvironmentVariable Name: 'NO_SUCH_NAME' Value=> v", 'EnvironmentVariableNotFoundError'],
  ['Testing.Assert ValueToAssert: False', 'AssertionError'],
];

it.each(BAD)('%s raises %s', async (script, code) => {
  expect(await runFlow(script)).toMatchObject({ status: 'Failed', error: { code } });
});

it('a pattern that backtracks without end is stopped', { timeout: 20_000 }, async () => {
  const text = `${'a'.repeat(40)}!`;

  expect(await runFlow(`Text.ParseText.RegexParse Text: '${text}' TextToFind: '^(a+)+$' Matches=> m`)).toMatchObject({
    status: 'Failed',
    error: { code: 'PatternTooSlow' },
  });
});

it('messages of the flow are in its log with their level', async () => {
  const { log } = await runFlow("Logging.LogMessage Message: 'hello' LogLevel: Logging.LogLevel.WarningLevel");

  expect(log).toContainEqual(expect.objectContaining({ status: 'Warning', message: 'hello' }));
});
