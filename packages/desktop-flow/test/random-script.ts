// biome-ignore-all lint/suspicious/noTemplateCurlyInString: formulas stand in texts like this

/** Numbers from 0 up to, but not, `below`, the same ones for the same seed (mulberry32). */
export function randomNumbers(seed: number): (below: number) => number {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Random = (below: number) => number;

/** Statements as the designer writes them, of every form. */
const STATEMENTS: readonly string[] = [
  'SET Total TO 1',
  "SET Text TO $'''Hello %Name%, %List[0]% of %List.Count%''",
  "SET Text TO $'''two\nlines with # and END and 100%%'''",
  "SET Row['Name'][0].x TO 'plain'",
  "SET L TO [1, -2.5, 'a', $'''b''', [\"nested\", {{ }}]]",
  "SET T TO {^['A', 'B'], [1, 2], [3, 4]}",
  "SET O TO {'name': 'Joe', 'inner': {'a': [1, 2]}}",
  "SET B TO (A + 1) * 2 mod 3 >= 4 AND NOT IsEmpty(X) OR Contains(S, 'a', True)",
  'SET D TO d"2024-01-02 03:04:05.00+01:00"',
  'SET S TO L[1:2][:3][-1]',
  'SET F TO $fx\'=If(a > 1, Concatenate("x", b), Text(Now(), "yyyy"))\'',
  "SET F TO $fx'sum ${Sum(1, n)} of {x}'",
  "File.ReadTextFromFile.ReadText File: $'''C:\\\\Temp\\\\%Name%.txt''' Encoding: File.TextFileEncoding.UTF8 Content=> Content",
  "Excel.WriteToExcel.WriteCell Instance: Excel Value: Value Column: 'A' Row: Row + 1",
  "UIAutomation.Click.Click UIElement: appmask['Window \\'Login\\'']['Button'] ClickType: UIAutomation.ClickType.LeftClick",
  "External.RunFlow FlowId: '0dcbab93-3add-413f-be33-3b83b896322e' @In: 1 @'item/Title': X @Out=> Y",
  'DISABLE Variables.AddItemToList Item: 1 List: L',
  'IF A = 1 THEN',
  "IF (File.IfFile.Exists File: $'''x''') THEN",
  'ELSE IF B <> 2 THEN',
  'ELSE',
  'SWITCH X',
  'CASE >= 5',
  'DEFAULT',
  'LOOP I FROM 0 TO L.Count - 1 STEP 1',
  'LOOP FOREACH Item IN L',
  'LOOP WHILE (X) < (5)',
  'LOOP WHILE (Services.IfService.IsStopped Service: S)',
  'EXIT LOOP',
  'NEXT LOOP',
  "WAIT (UIAutomation.WaitForWindow.Wait Title: 'x') FOR 30",
  'WAIT 0.5',
  "BLOCK 'Fetch Orders'",
  'ON BLOCK ERROR all CaptureLogicErrors: True',
  "ON BLOCK ERROR 'Own fault' IsUserDefinedErrorCode: True",
  'ON ERROR FileNotFoundError REPEAT 2 TIMES WAIT 5',
  'ON ERROR',
  'END',
  'ERROR => LastError Reset: True',
  'THROW ERROR',
  'NEXT ACTION',
  'REPEAT BLOCK',
  "LABEL 'Exit'",
  "GOTO 'Exit'",
  'CALL Sub1',
  "EXIT Code: 1 ErrorMessage: $'''bad'''",
  'EXIT FUNCTION',
  'FUNCTION Sub1 GLOBAL',
  'END FUNCTION',
  '# a comment',
  '/# a longer\ncomment #/',
  '**REGION Part one',
  '**ENDREGION',
  "@@source: 'Recorder'",
  "@@'OutputSchema:X': '1'",
  "@INPUT Name : { 'Description': '', 'FriendlyName': 'Name', 'Type': 'String', 'IsOptional': False }",
  '@SENSITIVE: [Name, Secret]',
  "IMPORT 'controlRepo.appmask' AS appmask",
  '# [ControlRepository][PowerAutomateDesktop]\n\n{ "ControlRepositorySymbols": [] }',
];

const TOKENS: readonly string[] = [
  "'",
  "'''",
  "$'''",
  "$fx'",
  "$fx'=",
  '"',
  '%',
  '%%',
  '\\',
  "\\'",
  '\\%',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '{{',
  '${',
  '^',
  ',',
  ':',
  '=>',
  '=',
  '<>',
  '<',
  '>=',
  '+',
  '-',
  '*',
  '/',
  '.',
  '@',
  '@@',
  '#',
  '/#',
  '#/',
  '**',
  '**REGION ',
  '$',
  '&&',
  ';',
  'd"',
  ' ',
  '\t',
  '\n',
  '\r\n',
  '\r',
  '\\\n',
  '1',
  '3.14',
  '1E3',
  'True',
  'X',
  'Name: ',
  'Out=> V',
  'Text.Trim ',
  'Sum(',
  'Filter(l, ',
  'SET X TO ',
  'IF ',
  ' THEN',
  'END',
  'NOT ',
  ' AND ',
  ' mod ',
  ' in ',
  'é总记\u{1f600}\u0301',
  '\ufeff',
  '\0',
  '\ud800',
];

/** A script with faults in it, as no designer writes it: statements that were changed, or a soup of tokens. */
export function randomScript(random: Random): string {
  if (random(4) === 0) return soup(random);
  const breaks = ['\n', '\r\n', '\r'][random(3)] ?? '\n';
  const lines = Array.from({ length: 1 + random(16) }, () => ' '.repeat(4 * random(3)) + pick(random, STATEMENTS));
  let text = lines.join(breaks) + (random(2) === 0 ? breaks : '');
  for (let changes = random(5); changes > 0; changes--) text = changed(text, random);
  return text;
}

function soup(random: Random): string {
  const length = random(10) === 0 ? 2000 : 40;
  const few = random(3) === 0 ? Array.from({ length: 3 }, () => pick(random, TOKENS)) : TOKENS;
  return Array.from({ length: random(length) }, () => pick(random, few)).join('');
}

function pick(random: Random, items: readonly string[]): string {
  return items[random(items.length)] ?? '';
}

/** The text with one place of it cut out, doubled, moved, repeated or overwritten. */
function changed(text: string, random: Random): string {
  const at = random(text.length + 1);
  const end = Math.min(text.length, at + random(12));
  const [before, part, after] = [text.slice(0, at), text.slice(at, end), text.slice(end)];
  switch (random(6)) {
    case 0:
      return before + after;
    case 1:
      return before + part + part + after;
    case 2:
      return before + pick(random, TOKENS) + part + after;
    case 3:
      return before + pick(random, TOKENS) + after;
    case 4:
      return text.slice(0, at);
    default:
      return before + pick(random, TOKENS).repeat(1 + random(200)) + part + after;
  }
}
