// biome-ignore-all lint/suspicious/noTemplateCurlyInString: formulas stand in texts like this
import { describe, expect, test } from 'vitest';
import { parseDesktopFlow, parseExpression, printDesktopFlow, printExpression, printPowerFxText } from '../src/index.ts';
import { checkFormula, type Formula, namesInFormula, parseFormula, parsePattern, usesPowerFx } from '../src/power-fx/index.ts';

/** A tree in brackets, so that its shape shows. */
function shape(formula: Formula): string {
  switch (formula.kind) {
    case 'blank':
      return 'Blank';
    case 'number':
      return formula.text;
    case 'text':
      return JSON.stringify(formula.value);
    case 'boolean':
      return String(formula.value);
    case 'name':
      return formula.name;
    case 'interpolated':
      return `$(${formula.parts.map((part) => (typeof part === 'string' ? JSON.stringify(part) : shape(part))).join(' ')})`;
    case 'field':
      return `${shape(formula.target)}.${formula.name}`;
    case 'call':
      return `${formula.name}(${formula.arguments.map(shape).join(' ')})`;
    case 'unary':
      return formula.operator === '%' ? `(${shape(formula.operand)}%)` : `(${formula.operator}${shape(formula.operand)})`;
    case 'binary':
      return `(${shape(formula.left)} ${formula.operator} ${shape(formula.right)})`;
    case 'record':
      return `{${formula.fields.map(({ name, value }) => `${name}:${shape(value)}`).join(' ')}}`;
    case 'list':
      return `[${formula.items.map(shape).join(' ')}]`;
    case 'as':
      return `(${shape(formula.operand)} As ${formula.name})`;
    case 'chain':
      return `(${formula.parts.map(shape).join('; ')})`;
  }
}

function parsed(text: string): Formula {
  const result = parseFormula(text);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

describe('a formula', () => {
  test.each([
    ['', 'Blank'],
    [' // nothing\n', 'Blank'],
    ['1 + 2 * 3 ^ 2', '(1 + (2 * (3 ^ 2)))'],
    ['-2 ^ 2', '(-(2 ^ 2))'],
    ['2 ^ -1', '(2 ^ (-1))'],
    ['2 ^ 3 ^ 2', '(2 ^ (3 ^ 2))'],
    ['10 - 4 - 3', '((10 - 4) - 3)'],
    ['50%', '(50%)'],
    ['a & b + 1 = c', '((a & (b + 1)) = c)'],
    ['a = 1 && b || !c', '(((a = 1) && b) || (!c))'],
    ['a And b Or Not c', '((a && b) || (!c))'],
    ['Not(a)', 'Not(a)'],
    ['"x" in list && 1 exactin [1, 2]', '(("x" in list) && (1 exactin [1 2]))'],
    ['"say ""hi"""', '"say \\"hi\\""'],
    ['"two\nlines"', '"two\\nlines"'],
    ['$"Hello {First(names)}, {{x}} ""y"""', '$("Hello " First(names) ", {x} \\"y\\"")'],
    ['{\'prop\': "v", b: {c: 1.5}}', '{prop:"v" b:{c:1.5}}'],
    ["rec.'field name'.x", 'rec.field name.x'],
    ['Table({a: 1}, {a: 2})', 'Table({a:1} {a:2})'],
    ['Filter(list As row, row.Value > 1e3)', 'Filter((list As row) (row.Value > 1e3))'],
    ['ThisRecord.Name & [@total]', '(ThisRecord.Name & total)'],
    ['Int(上 + ((下 - 上) * (92 / 基准高度)))', 'Int((上 + ((下 - 上) * (92 / 基准高度))))'],
    ['If(true, /* one */ 1, 2)', 'If(true 1 2)'],
    ['.5 + 5.', '(.5 + 5.)'],
    ['And()', 'And()'],
    ['a; b + 1; Len(c)', '(a; (b + 1); Len(c))'],
    ['a;', 'a'],
    ['If(a, (b; c), d; e)', 'If(a (b; c) (d; e))'],
    ['$"{a; b}"', '$((a; b))'],
  ])('%s', (text, expected) => {
    expect(shape(parsed(text))).toBe(expected);
  });

  test.each([
    ['1 +', 'ends too early', 3],
    ['(1', "A ')' is missing", 2],
    ['"open', 'not closed', 0],
    ["'open", 'not closed', 0],
    ['$"a {b', 'not closed', 0],
    ['a b', "'b' was not expected", 2],
    ['a;; b', "';' was not expected", 2],
    ['; a', "';' was not expected", 0],
    ['{a 1}', "A ':' is missing", 3],
    ['rec.', 'A name is missing', 4],
    ['1 # 2', "'#' means nothing", 2],
    ['$"{1 +}"', 'ends too early', 6],
    [`${'('.repeat(500)}1`, 'nested more than', 120],
    [`${'-'.repeat(500)}1`, 'nested more than', 120],
    [Array(3000).fill('1').join('+'), 'follow one another', 2001],
    [`a${'.b'.repeat(3000)}`, 'follow one another', 2001],
  ])('that is no formula says where: %s', (text, message, start) => {
    const result = parseFormula(text);
    expect(result).toMatchObject({ ok: false, error: { message: expect.stringContaining(message) } });
    if (!result.ok) expect(Math.abs(result.error.range.start - start)).toBeLessThanOrEqual(3);
  });

  test.each([
    ['Concatenat(a, b)', 'FunctionUnknown', 'Did you mean Concatenate?'],
    ['len("a")', 'FunctionUnknown', 'Did you mean Len?'],
    ['1 + Left("a")', 'ArgumentCount', 'Left takes 2 values, not 1.'],
    ['Coalesce()', 'ArgumentCount', 'Coalesce takes 1 or more values'],
    ['If(a; b; c)', 'ArgumentCount', 'Separate them with commas'],
    ['DateAdd(a, 1, TimeUnit.Day)', 'MemberUnknown', 'Use one of: Milliseconds, Seconds'],
    ['Set(a, 1)', 'TargetInvalid', 'Use the action Set variable'],
    ['IsMatch(a, "(" & Match.Digit)', 'PatternInvalid', "A ')' is missing"],
  ])('with a wrong call is told: %s', (text, code, message) => {
    expect(checkFormula(parsed(text))).toMatchObject([{ code, message: expect.stringContaining(message) }]);
  });

  test.each(['Match.Digits', 'MatchOptions.Any & 1', 'IsMatch(a, Match.Nothing)'])(
    'may name a variable like an enumeration: %s',
    (text) => {
      expect(checkFormula(parsed(text))).toMatchObject([{ code: 'MemberUnknown' }]);
      expect(checkFormula(parsed(text), (name) => name.startsWith('Match'))).toEqual([]);
    },
  );

  test('knows no regular expression that shows only when it runs', () => {
    expect(checkFormula(parsed('IsMatch(a, "(" & b)'))).toEqual([]);
  });

  test('reads variables, and fields of rows only where a function looks at rows', () => {
    const names = namesInFormula(parsed('Filter(orders, Total > limit && TimeUnit.Days = x) & name.Length'));
    expect(names.map(({ name, isInRow }) => [name, isInRow])).toEqual([
      ['orders', false],
      ['Total', true],
      ['limit', true],
      ['TimeUnit', true],
      ['x', true],
      ['name', false],
    ]);
  });
});

describe('the escape of ${ in a text', () => {
  test.each([
    ['$${x}', ['${x}']],
    ['a$${x} b ${y}', ['a${x} b ', { formula: 'y' }]],
    ['$$${x}', ['$${x}']],
    ['${a}$${b}${c}', [{ formula: 'a' }, '${b}', { formula: 'c' }]],
    ['$5 and ${x}', ['$5 and ', { formula: 'x' }]],
    ['$${', ['${']],
    ['${open', ['${open']],
  ])('%s', (written, expected) => {
    const { expression } = parseExpression(`$fx'${written}'`);
    const parts = expression.kind === 'powerFx' ? expression.parts : [];
    expect(parts.map((part) => (part.kind === 'formula' ? { formula: part.formula } : part.value))).toEqual(expected);
    const again = parseExpression(printExpression(expression)).expression;
    expect(again.kind === 'powerFx' && printPowerFxText(again)).toBe(expression.kind === 'powerFx' && printPowerFxText(expression));
  });

  test('is not needed where a formula alone can say it: a $ before a formula', () => {
    const range = { start: 0, end: 0 };
    const parts = [
      { kind: 'characters', value: 'costs $', range },
      { kind: 'formula', formula: 'x', range },
    ] as const;
    expect(printPowerFxText({ kind: 'powerFx', form: 'text', parts, range })).toBe('costs ${"$"}${x}');
  });
});

describe('CALL with a Power Fx text', () => {
  test.each([
    ["CALL $fx'${name}'", 'subflowExpression'],
    ['CALL $fx\'=name & "1"\'', 'subflowExpression'],
    ["CALL $fx'Sub 1'", 'subflowName'],
  ])('%s is a %s', (script, kind) => {
    const { flow, diagnostics } = parseDesktopFlow(script);
    expect(diagnostics).toEqual([]);
    expect(flow.main.statements[0]).toMatchObject({ kind: 'call', target: { kind } });
    expect(printDesktopFlow(flow)).toBe(script);
  });
});

test('a pattern with very many named groups is read in a moment', () => {
  const pattern = Array.from({ length: 100_000 }, (_, index) => `(?<g${index}>x)`).join('');
  const options = {
    ignoresCase: false,
    isMultiline: false,
    isDotAll: false,
    isFreeSpacing: false,
    numbersGroups: false,
    beginsText: false,
    endsText: false,
  };
  const started = process.cpuUsage();
  expect(parsePattern(`${pattern}\\k<g99999>`, options)).toMatchObject({ ok: true });
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(3000);
  expect(parsePattern(`${pattern}(?<g0>x)`, options)).toMatchObject({ ok: false, error: expect.stringContaining('g0') });
});

test.each([
  ["SET x TO $fx'=1'", true],
  ['SET x TO 1', false],
  ['CALL Sub\n# [ControlRepository][PowerAutomateDesktop]\n\n{ "PowerFxEnabled": true }', true],
  ['CALL Sub\n# [ControlRepository][PowerAutomateDesktop]\n\n{ "PowerFxEnabled": false }', false],
  ['CALL Sub\n# [ControlRepository][PowerAutomateDesktop]\n\n{ "Symbol": { "PowerFxEnabled": true } }', false],
  ['CALL Sub\n# [ControlRepository][PowerAutomateDesktop]\n\n{ "PowerFxEnabled": true', false],
])('a flow is in Power Fx when its values are, or its trailer says so: %s', (script, expected) => {
  expect(usesPowerFx(parseDesktopFlow(script).flow)).toBe(expected);
});
