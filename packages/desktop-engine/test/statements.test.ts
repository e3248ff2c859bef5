import { describe, expect, it } from 'vitest';
import { runScript } from './run-script.ts';

/** `Out` is a list, so that every type comes out as it is. */
const OUT = "@OUTPUT Out : { 'Type': 'List' }\nSET Out TO []\n";

const GOLDENS: readonly { readonly title: string; readonly script: string; readonly out: unknown }[] = [
  { title: 'SET keeps the type of its value', script: "SET Out TO [1, 'a', True, 2.50]", out: [1, 'a', true, 2.5] },
  { title: 'variables are found in any case', script: 'SET Abc TO 1\nSET aBC TO ABC + 1\nSET out TO [abc]', out: [2] },
  { title: 'decimals add without the noise of doubles', script: 'SET x TO 0.1 + 0.2\nSET Out TO [x, x = 0.3]', out: [0.3, true] },
  {
    title: 'a division goes on to the digits of a decimal',
    script: "SET x TO 1 / 3\nSET Out TO [$'''%x%''']",
    out: ['0.3333333333333333333333333333'],
  },
  { title: 'multiplication comes before addition', script: 'SET Out TO [2 + 3 * 4, (2 + 3) * 4, 7 mod 4, -7 mod 4]', out: [14, 20, 3, -3] },
  {
    title: 'a text and a number join',
    script: "SET n TO 5\nSET Out TO ['a' + n, n + 'b', $'''%n + 1% left''']",
    out: ['a5', '5b', '6 left'],
  },
  { title: 'a text with only an expression is a text', script: "SET n TO 5\nSET t TO $'''%n%'''\nSET Out TO [t]", out: ['5'] },
  { title: 'indices count from the end too', script: 'SET l TO [1, 2, 3]\nSET Out TO [l[0], l[-1], l.Count]', out: [1, 3, 3] },
  {
    title: 'a slice of a text is a text, within its bounds',
    script: "SET t TO 'abcde'\nSET Out TO [t[:3], t[2:4], t[3:], t[-2:], t[1:-1], t[4:99], t[9:], t[0:1] + '!']",
    out: ['abc', 'cd', 'de', 'de', 'bcd', 'e', '', 'a!'],
  },
  { title: 'a slice leaves out its end', script: 'SET l TO [1, 2, 3, 4]\nSET Out TO l[1:3]', out: [2, 3] },
  {
    title: 'table cells are read by position and by name',
    script: "SET t TO {^['A', 'B'], [1, 2], [3, 4]}\nSET Out TO [t[1][0], t[0]['b'], t.RowsCount, t.Columns.Count]",
    out: [3, 2, 2, 2],
  },
  {
    title: 'rows of a table may be lists in variables, which the table does not share',
    script:
      "SET l TO [1, 2]\nSET t TO {l, [3, 4]}\nSET u TO {^['A', 'B'], t[1], l}\nSET t[0][0] TO 9\nSET Out TO [l[0], t.RowsCount, t[0]['Column2'], u[0]['A'], u[1]['B']]",
    out: [1, 2, 2, 3, 2],
  },
  {
    title: 'objects nest and grow by assignment',
    script: "SET o TO {'a': {'b': 1}}\nSET o['c'] TO 2\nSET o.a.d TO 3\nSET Out TO [o.A.B, o['c'], o.a.d]",
    out: [1, 2, 3],
  },
  {
    title: 'two variables hold one and the same list',
    script: 'SET a TO [1]\nSET b TO a\nTest.Add Item: 2 List: b\nSET Out TO a',
    out: [1, 2],
  },
  {
    title: 'properties of a text',
    script: "SET s TO ' aB '\nSET Out TO [s.Length, s.ToUpper, s.ToLower, s.Trimmed, s.IsEmpty]",
    out: [4, ' AB ', ' ab ', 'aB', false],
  },
  {
    title: 'properties of a date',
    script: 'SET d TO d"2026-11-25 13:14:15"\nSET Out TO [d.Year, d.Month, d.Day, d.DayOfWeek, d.DayOfYear, d.Hour, d.Minute, d.Second]',
    out: [2026, 11, 25, 'Wednesday', 329, 13, 14, 15],
  },
  {
    title: 'a date is text in the form of en-US',
    script: "SET d TO d\"2026-11-05 13:14:15\"\nSET Out TO [$'''%d%''']",
    out: ['11/5/2026 1:14:15 PM'],
  },
  {
    title: 'IF takes the first branch that holds',
    script: "SET n TO 2\nIF n = 1 THEN\n  SET Out TO ['one']\nELSE IF n = 2 THEN\n  SET Out TO ['two']\nELSE\n  SET Out TO ['other']\nEND",
    out: ['two'],
  },
  { title: 'IF without a branch that holds does nothing', script: 'IF 1 > 2 THEN\n  SET Out TO [1]\nEND', out: [] },
  {
    title: 'a condition may be an action',
    script: "IF (Test.Is Value: True) THEN\n  SET Out TO ['yes']\nELSE\n  SET Out TO ['no']\nEND",
    out: ['yes'],
  },
  {
    title: 'AND does not look at its right side when the left is false',
    script: 'SET l TO []\nIF l.Count > 0 AND l[0] = 1 THEN\n  SET Out TO [1]\nELSE\n  SET Out TO [2]\nEND',
    out: [2],
  },
  { title: 'texts compare with regard to case', script: "SET Out TO ['a' = 'A', 'a' = 'a', 'a' <> 'b']", out: [false, true, true] },
  {
    title: 'texts are ordered as people order them',
    script: "SET Out TO ['A' > 'a', 'b' > 'A', 'Z' < 'a', 'Äpfel' < 'Birnen', 'a' <= 'a']",
    out: [true, true, false, true, true],
  },
  { title: 'a number equals its text', script: "SET Out TO ['5' = 5, 5 = '5.0', '10' > 9]", out: [true, true, true] },
  {
    title: 'functions of conditions',
    script:
      "SET Out TO [Contains('Hello', 'ELL', True), Contains('Hello', 'ELL', False), StartsWith('ab', 'a', False), NotEndsWith('ab', 'b', False), IsEmpty(''), IsNotEmpty([1])]",
    out: [true, false, true, false, true, true],
  },
  {
    title: 'Contains looks for an item of a list, with no regard to case where that is asked for',
    script:
      "SET l TO ['Error', 5]\nSET Out TO [Contains(l, 'ERROR', True), Contains(l, 'ERROR', False), Contains(l, 5, True), Contains(l, 'err', True)]",
    out: [true, false, true, false],
  },
  {
    title: 'SWITCH compares with every operator',
    script: "SWITCH 7\n  CASE = 1\n    SET Out TO ['1']\n  CASE > 5\n    SET Out TO ['big']\n  DEFAULT\n    SET Out TO ['none']\nEND",
    out: ['big'],
  },
  {
    title: 'SWITCH falls to its default',
    script: "SWITCH 'x'\n  CASE = 'y'\n    SET Out TO [1]\n  DEFAULT\n    SET Out TO [2]\nEND",
    out: [2],
  },
  { title: 'LOOP includes its end', script: 'LOOP i FROM 1 TO 3\n  Test.Add Item: i List: Out\nEND', out: [1, 2, 3] },
  {
    title: 'LOOP counts down and in fractions',
    script: 'LOOP i FROM 1 TO 0 STEP -0.5\n  Test.Add Item: i List: Out\nEND',
    out: [1, 0.5, 0],
  },
  {
    title: 'the variable of a LOOP is one step past the last round when the loop is over',
    script:
      'LOOP i FROM 1 TO 3\nEND\nLOOP j FROM 5 TO 1 STEP -3\nEND\nLOOP k FROM 1 TO 3\n  IF k = 2 THEN\n    EXIT LOOP\n  END\nEND\nSET Out TO [i, j, k]',
    out: [4, -1, 2],
  },
  { title: 'LOOP without anything to do is passed', script: 'LOOP i FROM 2 TO 1\n  Test.Add Item: i List: Out\nEND', out: [] },
  {
    title: 'changing the variable of a LOOP does not change the count',
    script: 'LOOP i FROM 1 TO 3\n  Test.Add Item: i List: Out\n  SET i TO 10\nEND',
    out: [1, 2, 3],
  },
  {
    title: 'EXIT LOOP and NEXT LOOP belong to the inner loop',
    script:
      'LOOP i FROM 1 TO 2\n  LOOP j FROM 1 TO 5\n    IF j = 2 THEN\n      NEXT LOOP\n    END\n    IF j = 4 THEN\n      EXIT LOOP\n    END\n    Test.Add Item: i * 10 + j List: Out\n  END\nEND',
    out: [11, 13, 21, 23],
  },
  {
    title: 'FOREACH goes over the rows of a table',
    script: "SET t TO {^['A'], ['x'], ['y']}\nLOOP FOREACH row IN t\n  Test.Add Item: row['A'] List: Out\nEND",
    out: ['x', 'y'],
  },
  {
    title: 'FOREACH does not see what its body adds',
    script: 'SET Out TO [1, 2]\nLOOP FOREACH x IN Out\n  Test.Add Item: x List: Out\nEND',
    out: [1, 2, 1, 2],
  },
  {
    title: 'LOOP WHILE looks before each round',
    script: 'SET n TO 0\nLOOP WHILE (n) < (3)\n  SET n TO n + 1\n  Test.Add Item: n List: Out\nEND',
    out: [1, 2, 3],
  },
  {
    title: 'GOTO jumps back and forth',
    script: 'SET n TO 0\nLABEL again\nSET n TO n + 1\nIF n < 3 THEN\n  GOTO again\nEND\nGOTO done\nSET n TO 99\nLABEL done\nSET Out TO [n]',
    out: [3],
  },
  {
    title: 'subflows share all variables and may call on',
    script:
      "CALL First\nFUNCTION First GLOBAL\n  SET n TO 1\n  CALL 'Second one'\n  SET Out TO [n]\nEND FUNCTION\nFUNCTION 'Second one' GLOBAL\n  SET n TO n + 1\n  EXIT FUNCTION\n  SET n TO 99\nEND FUNCTION",
    out: [2],
  },
  {
    title: 'a local subflow has variables of its own, gets values and gives some back',
    script:
      "SET Sum TO 100\nSET Rate TO 2\nCALL Total Prices: [1, 2, 3] Note: $'''a %Sum%''' Result=> Answer Note=> Said\nSET Out TO [Answer, Said, Sum, Rate]\nFUNCTION Total LOCAL\n  SET Sum TO 0\n  LOOP FOREACH Price IN Prices\n    SET Sum TO Sum + Price * global.Rate\n  END\n  SET Result TO Sum\n  SET Note TO $'''%Note%, %global.Sum%'''\n  SET global.Rate TO 7\nEND FUNCTION",
    out: [12, 'a 100, 100', 100, 7],
  },
  {
    title: 'each call of a local subflow has a fresh set of variables, also one that it makes itself',
    script:
      "CALL Down N: 2 Text=> Told\nSET Out TO [Told]\nFUNCTION Down LOCAL\n  SET Mine TO N\n  SET Inner TO 'end'\n  IF N > 0 THEN\n    CALL Down N: N - 1 Text=> Inner\n  END\n  SET Text TO $'''%Mine% %Inner%'''\nEND FUNCTION",
    out: ['2 1 0 end'],
  },
  {
    title: 'a local subflow that fails gives nothing back, and its caller keeps its own variables',
    script:
      "SET Got TO 'before'\nCALL Try N: 1\nSET Out TO Out + [Got]\nFUNCTION Try LOCAL\n  SET Kept TO N\n  IF N = 1 THEN\n    CALL Try N: 2 Kept=> global.Got\n    ON ERROR\n    END\n    SET global.Out TO [Kept, N]\n  ELSE\n    Test.Fail\n  END\nEND FUNCTION",
    out: [1, 1, 'before'],
  },
  {
    title: 'a subflow that calls itself keeps the loops of each call apart',
    script:
      'SET depth TO 0\nCALL Down\nFUNCTION Down GLOBAL\n  LOOP i FROM 1 TO 2\n    Test.Add Item: i List: Out\n    SET depth TO depth + 1\n    IF depth = 1 THEN\n      CALL Down\n    END\n  END\nEND FUNCTION',
    out: [1, 1, 2, 2],
  },
  { title: 'disabled statements do not run', script: 'DISABLE SET Out TO [1]\nDISABLE IF 1 = 1 THEN\n  SET Out TO [2]\nEND', out: [] },
  { title: 'older ids and argument names work', script: 'Old.Echo Input: 7 Result=> r\nSET Out TO [r]', out: [7] },
  { title: 'WAIT takes fractions of a second', script: 'WAIT 0.01\nSET Out TO [1]', out: [1] },
  {
    title: 'a variable without a value is Blank',
    script: 'IF False THEN\n  SET x TO 1\nEND\nSET Out TO [x, IsBlank(x)]',
    out: [null, true],
  },
];

it.each(GOLDENS)('$title', async ({ script, out }) => {
  const outcome = await runScript(OUT + script);

  expect(outcome).toMatchObject({ status: 'Succeeded', outputs: { Out: out } });
});

const REFUSED: readonly { readonly title: string; readonly script: string; readonly code: string }[] = [
  { title: 'an unknown variable', script: 'SET x TO y', code: 'VariableNotDefined' },
  { title: 'an unknown label', script: 'GOTO nowhere', code: 'LabelNotFound' },
  { title: 'an unknown subflow', script: 'CALL Nobody', code: 'SubflowNotFound' },
  { title: 'a missing argument', script: 'Test.Echo Result=> r', code: 'ArgumentMissing' },
  { title: 'a condition as a statement', script: 'Test.Is Value: True', code: 'StatementExpected' },
  { title: 'an argument that is no variable where one is changed', script: "Test.Add Item: 1 List: 'x'", code: 'TargetInvalid' },
  { title: 'a Power Fx formula that cannot be read', script: "SET x TO $fx'=1+'", code: 'FormulaInvalid' },
  { title: 'EXIT LOOP outside a loop', script: 'EXIT LOOP', code: 'LoopMissing' },
];

it.each(REFUSED)('$title is refused before the first statement', async ({ script, code }) => {
  const outcome = await runScript(script);

  expect(outcome.status).toBe('Refused');
  expect(outcome.error).toContain(code);
});

it('a fragment runs with names that are defined elsewhere', async () => {
  const outcome = await runScript('SET x TO Elsewhere\nIF IsBlank(Elsewhere) THEN\n  EXIT Code: 0\nEND\nCALL Other', {
    compile: { isFragment: true },
  });

  expect(outcome.status).toBe('Succeeded');
});

const UNSUPPORTED: readonly { readonly title: string; readonly script: string; readonly message: RegExp }[] = [
  { title: 'action', script: 'Nothing.Known Value: Gone Result=> r\nSET x TO r', message: /'Nothing\.Known'.*Check its name/ },
  { title: 'action of a browser', script: 'WebAutomation.GoBack BrowserInstance: b', message: /'WebAutomation\.GoBack'.*needs a browser/ },
  { title: 'action of a service', script: 'AWS.EndEC2Session Client: c', message: /needs a service/ },
  { title: 'condition', script: 'IF (UIAutomation.IfImage.Exists Image: i) THEN\nEND', message: /needs a screen/ },
  { title: 'condition of a loop', script: 'LOOP WHILE (Nothing.Next Item=> r)\nSET x TO r\nEND', message: /'Nothing\.Next'/ },
  { title: 'condition of a wait', script: 'WAIT (Services.WaitForService.Stop Name: n) FOR 5', message: /needs Windows/ },
  { title: 'argument', script: 'Test.Echo Value: 1 Other: 2', message: /'Test\.Echo'.*argument 'Other'/ },
  { title: 'output', script: 'Test.Echo Value: 1 Other=> r\nSET x TO r', message: /'Test\.Echo'.*output 'Other'/ },
];

describe.each(UNSUPPORTED)('an unsupported $title', ({ script, message }) => {
  it('lets all else run', async () => {
    expect(await runScript(`IF False THEN\n${script}\nEND`)).toMatchObject({ status: 'Succeeded' });
  });

  it('fails when it is reached', async () => {
    const outcome = await runScript(`SET b TO 1\n${script}`);
    expect(outcome).toMatchObject({
      status: 'Failed',
      error: { code: 'ActionUnsupportedError', line: 2, message: expect.stringMatching(message) as unknown },
    });
  });

  it('is caught by a block around it', async () => {
    const block = `BLOCK b\nON BLOCK ERROR all\nSET Out TO 'caught'\nEND\n${script}\nEND`;
    expect(await runScript(OUT + block)).toMatchObject({ status: 'Succeeded', outputs: { Out: ['caught'] } });
  });
});

it('an error handler of an unsupported action has its say', async () => {
  const script = "Nothing.Known\nON ERROR\nSET Out TO 'handled'\nEND";
  expect(await runScript(OUT + script)).toMatchObject({ status: 'Succeeded', outputs: { Out: ['handled'] } });
});
