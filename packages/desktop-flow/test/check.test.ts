// biome-ignore-all lint/suspicious/noTemplateCurlyInString: formulas stand in texts like this
import { describe, expect, test } from 'vitest';
import { actionCatalogue } from '../src/catalogue/index.ts';
import { checkDesktopFlow, parseDesktopFlow } from '../src/index.ts';

/** Faults as `severity code path: text`. */
function check(text: string): string[] {
  return checkDesktopFlow(parseDesktopFlow(text), actionCatalogue).map(({ severity, code, path, range }) => {
    const written = text.slice(range?.start, range?.end).split('\n')[0];
    return `${severity} ${code} ${path ?? '-'}: ${written}`;
  });
}

function messages(text: string): string[] {
  return checkDesktopFlow(parseDesktopFlow(text), actionCatalogue).map((diagnostic) => diagnostic.message);
}

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['a sound flow has no faults', 'SET A TO 1\nClipboard.SetText Text: A\n', []],
  ['an unknown action is a warning', 'Text.Trin Text: 1\n', ['warning UnknownAction Main:1: Text.Trin']],
  [
    'arguments and outputs are compared with the signature',
    "Text.Trim Text: 'x' Form: 1 Out=> A\n",
    ['warning UnknownArgument Main:1: Form: 1', 'warning UnknownOutput Main:1: Out=> A'],
  ],
  ['an argument that is given twice is an error', "Clipboard.SetText Text: 'a' text: 'b'\n", ["error DuplicateArgument Main:1: text: 'b'"]],
  [
    'a required argument that is missing is a warning',
    'Web.DownloadFromWeb.Download ConnectionTimeout: 3\n',
    ['warning MissingArgument Main:1: Web.DownloadFromWeb.Download ConnectionTimeout: 3'],
  ],
  [
    'members of enumerations are compared without regard to case',
    "SET S TO 'x'\nText.ChangeCase Text: S NewCase: Text.CaseOption.uppercase\nText.ChangeCase Text: S NewCase: Text.CaseOption.Huge\n",
    ['warning UnknownMember Main:3: Text.CaseOption.Huge'],
  ],
  [
    'a text that is no number is none',
    "SET S TO 'x'\nText.GetSubtext.GetSubtextFromStartTo Text: S NumberOfChars: $'''abc'''\n",
    ["warning TypeMismatch Main:2: $'''abc'''"],
  ],
  [
    'a label has to exist in its subflow, once',
    'LABEL A\nLABEL a\nGOTO B\n',
    ['error DuplicateLabel Main:2: LABEL a', 'error UnknownLabel Main:3: GOTO B'],
  ],
  [
    'a whole flow has all its subflows, each once',
    'CALL One\nCALL Tow\nFUNCTION One GLOBAL\nEND FUNCTION\nFUNCTION one GLOBAL\nEND FUNCTION\nFUNCTION Main GLOBAL\nEND FUNCTION\n',
    [
      'error UnknownSubflow Main:2: CALL Tow',
      'error DuplicateSubflow one: FUNCTION one GLOBAL',
      'error DuplicateSubflow Main: FUNCTION Main GLOBAL',
    ],
  ],
  [
    'what is wrong with ELSE IF or CASE is told of their own row',
    'SET A TO 1\nIF A = 1 THEN\n    SET B TO 2\nELSE IF C = 2 THEN\nEND\nSWITCH A\n    CASE = D\nEND\n',
    ['error VariableNeverSet Main:4: C', 'error VariableNeverSet Main:7: D'],
  ],
  ['a text of one subflow misses the others that it calls', 'CALL Other\n', ['error UnknownSubflow Main:1: CALL Other']],
  [
    'a copied subflow with its FUNCTION line may call others',
    'FUNCTION One GLOBAL\n    CALL Other\nEND FUNCTION\n',
    ['error UnknownSubflow One:1: CALL Other'],
  ],
  [
    'EXIT LOOP and NEXT LOOP need a loop',
    'EXIT LOOP\nLOOP FROM 1 TO 2\n    IF True THEN\n        NEXT LOOP\n    END\nEND\n',
    ['error MisplacedStatement Main:1: EXIT LOOP'],
  ],
  [
    'handlers can only do what the designer offers',
    "BLOCK\nON BLOCK ERROR\n    WAIT 1\n    REPEAT BLOCK\nEND\nEND\nText.Trim Text: 'x'\nON ERROR\n    REPEAT BLOCK\nEND\nTHROW ERROR\n",
    [
      'error MisplacedStatement Main:1: WAIT 1',
      'error MisplacedStatement Main:3: REPEAT BLOCK',
      'error MisplacedStatement Main:4: THROW ERROR',
    ],
  ],
  [
    'an action is no condition of ELSE IF',
    "IF True THEN\nELSE IF (File.IfFile.Exists File: 'x') THEN\nEND\n",
    ["error ActionInElseIf Main:2: File.IfFile.Exists File: 'x'"],
  ],
  ['regions are in pairs', '**REGION A\nSET X TO 1\n**ENDREGION\n**ENDREGION\n', ['warning UnpairedRegion Main:4: **ENDREGION']],
  [
    'a line with a fault of its own still sets its variables',
    'SET A TO %1%\nText.Trim Text: 5 % Trimmed=> Short\nSET B TO A + Short + Shor\n',
    ['error PercentOutsideText -: %', 'error UnexpectedText -: %', 'error VariableNeverSet Main:3: Shor'],
  ],
  [
    'a variable that nothing sets is reported once',
    "SET A TO Totl + Totl\nSET Total TO $'''%A%'''\n",
    ['error VariableNeverSet Main:1: Totl'],
  ],
  [
    'variables of a local subflow are its own, and what calls give it and take from it is set',
    'SET A TO 1\nCALL Own Value: A Out=> B\nSET C TO B + Mine\nFUNCTION Own LOCAL\nSET Mine TO Value + A + global.A + global.Value\nSET Out TO Mine\nEND FUNCTION\n',
    ['error VariableNeverSet Main:3: Mine', 'error VariableNeverSet Own:1: A', 'error VariableNeverSet Own:1: global.Value'],
  ],
  [
    'what is disabled sets nothing, is no label, and is not looked into',
    'DISABLE SET A TO Gone\nDISABLE LABEL There\nDISABLE CALL Nowhere\nSET B TO A\nGOTO There\n',
    ['error VariableNeverSet Main:4: A', 'error UnknownLabel Main:5: GOTO There'],
  ],
  [
    'in a Power Fx flow, names that differ in case are different variables',
    "SET total TO $fx'=1'\nSET x TO Total\n",
    ['error VariableNeverSet Main:2: Total'],
  ],
  ['a list that is made in place counts as set', 'Variables.AddItemToList Item: 1 List: L\nSET N TO L.Count\n', []],
  [
    'a property that a variable never has is a warning',
    'SET L TO [1]\nSET N TO L.IsEmpty\n',
    ['warning UnknownProperty Main:2: L.IsEmpty'],
  ],
  [
    'the interface declares each name once and one way',
    "@INPUT A : { 'Type': 'String' }\n@INPUT a : { 'Type': 'Sting' }\n@OUTPUT A : 1\n",
    [
      "error DuplicateVariable a: @INPUT a : { 'Type': 'Sting' }",
      "error InvalidType a: @INPUT a : { 'Type': 'Sting' }",
      'error InvalidDeclaration A: @OUTPUT A : 1',
      'error InputIsOutput A: @OUTPUT A : 1',
    ],
  ],
];

test.each(CASES)('%s', (_, text, expected) => {
  expect(check(text)).toEqual(expected);
});

test('messages propose the most similar name', () => {
  expect(messages('Text.Trin Text: 1\nSET Total TO Totl\nLABEL Done\nGOTO Dune\n')).toEqual([
    'There is no action Text.Trin. Did you mean Text.Trim?',
    'Nothing sets the variable Totl. Did you mean Total?',
    'There is no LABEL Dune. Did you mean Done?',
  ]);
});

test.each([
  ['ENDIF', 'END'],
  ['ForEach Item IN List', 'LOOP FOREACH'],
  ['GET LAST ERROR', 'ERROR => LastError'],
])('%s is a word of another language: the message says what is meant', (line, meant) => {
  expect(messages(`SET A TO 1\n${line}\n`)).toEqual([`This line is no statement. Did you mean ${meant}?`]);
});

test('a name of one letter is like no other', () => {
  expect(messages('SET A TO B\n')).toEqual([expect.stringMatching(/^Nothing sets the variable B\. Set it before/)]);
});

test('a word of the language is no name: messages say what to write instead', () => {
  expect(
    messages("SET A TO Error.Message\nSET B TO O.From\nDisplay.ShowMessageDialog.ShowMessage Message: 'm' Icon: Display.Icon.Error\n"),
  ).toEqual(
    expect.arrayContaining([
      "'Error' is a word of the language. For the last error, write ERROR => LastError on a line before, and LastError here.",
      "'From' is a word of the language and can't follow a dot. Write ['From'] instead.",
      "'Error' is a word of the language and is no value to choose. Choose another one.",
    ]),
  );
});

describe('the check of a Power Fx flow', () => {
  const found = (script: string) =>
    checkDesktopFlow(parseDesktopFlow(script), actionCatalogue).map(({ code, message, range }) => ({
      code,
      message,
      at: script.slice(range?.start, range?.end),
    }));

  test.each([
    ["SET x TO $fx'=1 + (2'", 'FormulaInvalid', "A ')' is missing", ''],
    ["SET x TO $fx'sum: ${Summ(1, 2)}!'", 'FunctionUnknown', 'Did you mean Sum?', 'Summ(1, 2)'],
    ['SET x TO $fx\'=Left("a")\'', 'ArgumentCount', 'Left takes 2 values', 'Left("a")'],
    ["SET total TO $fx'=1'\nSET x TO $fx'=Total + 1'", 'VariableNeverSet', 'Did you mean total?', 'Total'],
    ["SET x TO $fx'=Missing'", 'VariableNeverSet', 'declare it as an input with an @INPUT line', 'Missing'],
  ])('says what is wrong, and where: %s', (script, code, message, at) => {
    expect(found(script)).toEqual([{ code, message: expect.stringContaining(message), at }]);
  });

  test.each([
    ["SET x TO $fx'=y + 1'\nSET y TO $fx'=1'", ['y']],
    ["SET x TO $fx'=x + 1'", ['x']],
    ["LOOP i FROM $fx'=1' TO $fx'=n' STEP $fx'=1'\n    SET n TO $fx'=i'\nEND", ['n']],
    ["CALL Later\nSET x TO $fx'=1'\nFUNCTION Later\n    SET z TO $fx'=x'\nEND FUNCTION", ['x']],
    ["DISABLE SET y TO $fx'=1'\nSET x TO $fx'${y}'\nSET y TO $fx'=2'", ['y']],
    ["SET x TO $fx'=IfError(y, FirstError.Message)'\nSET y TO $fx'=1'\nSET z TO $fx'=y'", ['y']],
  ])('tells of variables that are used before something sets them: %s', (script, expected) => {
    const early = found(script).filter(({ code }) => code === 'VariableUsedBeforeSet');
    expect(early.map(({ at }) => at)).toEqual(expected);
  });

  test.each([
    "IF $fx'=true' THEN\n    SET y TO $fx'=1'\nELSE\n    SET x TO $fx'=y'\nEND",
    "LOOP i FROM $fx'=1' TO $fx'=3' STEP $fx'=1'\n    SET x TO $fx'=i & y'\n    SET y TO $fx'=i'\nEND",
    "LABEL Again\nSET x TO $fx'=y'\nSET y TO $fx'=1'\nGOTO Again",
    "CALL First\nSET x TO $fx'=y'\nFUNCTION First\n    SET y TO $fx'=1'\nEND FUNCTION",
    "CALL Use\nSET y TO $fx'=1'\nCALL Use\nFUNCTION Use\n    SET x TO $fx'=y'\nEND FUNCTION",
    "CALL $fx'${name}'\nSET x TO $fx'=y'\nSET y TO $fx'=1'\nSET name TO $fx'Sub'\nFUNCTION Sub\nEND FUNCTION",
    "@INPUT y : { 'Description': '', 'FriendlyName': '', 'IsOptional': False, 'Type': 'String', 'DefaultValue': '' }\nSET x TO $fx'=y'\nSET y TO $fx'=1'",
    "FUNCTION Never\n    SET x TO $fx'=y'\n    SET y TO $fx'=1'\nEND FUNCTION",
    'SET x TO y\nSET y TO 1',
  ])('takes what may have been set before for set: %s', (script) => {
    expect(found(script).filter(({ code }) => code === 'VariableUsedBeforeSet')).toEqual([]);
  });

  test('takes time that grows with the flow alone when subflows call one another in circles', () => {
    const subflows = Array.from(
      { length: 300 },
      (_, at) => `FUNCTION S${at}\n    SET v${at} TO $fx'=w${at}'\n    CALL S${(at + 1) % 300}\n    SET w${at} TO $fx'=1'\nEND FUNCTION`,
    );
    const started = process.cpuUsage();
    expect(found(['CALL S0', ...subflows].join('\n')).length).toBe(300);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(5000);
  });

  test.each([
    [
      'subflows that set many variables each call all the others',
      [
        "SET x TO $fx'=late'\nCALL S0",
        ...Array.from({ length: 120 }, (_, at) =>
          [
            `FUNCTION S${at}`,
            ...Array.from({ length: 120 }, (_, to) => `SET v${at}x${to} TO $fx'=late'\nCALL S${to}`),
            `SET late TO $fx'=1'`,
            'END FUNCTION',
          ].join('\n'),
        ),
      ],
      ['late'],
    ],
    [
      'loops are nested deeply',
      [...Array(60).fill("LOOP WHILE ($fx'=v') = ($fx'=1')\nSET x TO $fx'=v'"), "SET v TO $fx'=1'", ...Array(60).fill('END')],
      ['v'],
    ],
    [
      'calls make a long chain',
      [
        'CALL S0',
        ...Array.from({ length: 3000 }, (_, at) => `FUNCTION S${at}\nCALL S${at + 1}\nEND FUNCTION`),
        "FUNCTION S3000\nSET x TO $fx'=y'\nSET y TO $fx'=1'\nEND FUNCTION",
      ],
      ['y'],
    ],
    [
      'it is too large, of which nothing is said',
      [
        'CALL S0',
        "SET x TO $fx'=y'",
        "SET y TO $fx'=1'",
        ...Array.from({ length: 20_000 }, (_, at) => `FUNCTION S${at}\nSET v${at} TO 1\nEND FUNCTION`),
      ],
      [],
    ],
  ])('takes time that grows with the flow alone when %s', (_, lines, expected) => {
    const script = lines.join('\n');
    const parsed = parseDesktopFlow(script);
    const started = process.cpuUsage();
    const early = checkDesktopFlow(parsed, actionCatalogue).filter(({ code }) => code === 'VariableUsedBeforeSet');
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(8000);
    expect(early.map(({ range }) => script.slice(range?.start, range?.end))).toEqual(expected);
  });

  test('takes fields of rows, columns and enumerations for no variables', () => {
    const script = [
      "SET orders TO $fx'=Table({total: 1})'",
      "SET x TO $fx'=Filter(orders, total > 1).total'",
      "SET y TO $fx'=SortByColumns(orders, total, SortOrder.Descending)'",
      "SET z TO $fx'${DateAdd(Now(), 1, TimeUnit.Days)}'",
    ];
    expect(found(script.join('\n'))).toEqual([]);
  });
});

test('what has no end is named with its line', () => {
  const messages = (text: string) => parseDesktopFlow(text).diagnostics.map(({ message }) => message);
  expect(messages('SET A TO 1\r\n\r\nLOOP WHILE (A) < (3)\r\nSET A TO A + 1\r\n')).toEqual([
    "'LOOP WHILE (A) < (3)' in line 3 has no END. Add a line END after its last statement.",
  ]);
  expect(messages('FUNCTION Sub GLOBAL\nSET A TO 1\n')).toEqual([
    "'FUNCTION Sub GLOBAL' in line 1 has no END FUNCTION. Add a line END FUNCTION after its last statement.",
  ]);
  expect(messages(`IF A = $'''${'x'.repeat(100)}''' THEN\n`)).toEqual([
    `'IF A = $'''${'x'.repeat(48)}…' in line 1 has no END. Add a line END after its last statement.`,
  ]);
});
