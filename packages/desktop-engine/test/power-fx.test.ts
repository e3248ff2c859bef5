// biome-ignore-all lint/suspicious/noTemplateCurlyInString: formulas stand in texts like this
import { FORMULA_FUNCTIONS } from '@tandem/desktop-flow/power-fx';
import { afterEach, describe, expect, test } from 'vitest';
import { FORMULA_CODES } from '../src/power-fx/function-codes.ts';
import { useCulture } from '../src/values/index.ts';
import { runScript } from './run-script.ts';

/** Values of every kind that a formula can read. */
const GIVEN = [
  "SET name TO $fx'Ada Lovelace'",
  "SET numbers TO $fx'=[3, 1, 2]'",
  'SET orders TO $fx\'=Table({id: 1, total: 20, city: "Rom"}, {id: 2, total: 5, city: "Paris"}, {id: 3, total: 30, city: "Rom"})\'',
  "SET table TO {^['Name', 'Age'], ['Ada', 36], ['Bob', 7]}",
  "SET day TO $fx'=Date(2024, 2, 29)'",
  "SET limit TO $fx'=10'",
  "SET asText TO $fx'549'",
  "SET nothing TO $fx'='",
];

async function valueOfFormula(formula: string): Promise<unknown> {
  const script = ["@OUTPUT x : { 'Type': 'CustomObject' }", ...GIVEN, `SET x TO $fx'=JSON({v: ${formula.replaceAll("'", "\\'")}})'`];
  const { outputs, error } = await runScript(script.join('\n'));
  if (error !== undefined) throw new Error(JSON.stringify(error));
  const text = (outputs as { readonly x: unknown }).x;
  return typeof text === 'string' ? JSON.parse(text).v : (text as { v: unknown }).v;
}

test('every function that formulas may call is carried out', () => {
  expect([...FORMULA_CODES.keys()].toSorted()).toEqual([...FORMULA_FUNCTIONS.keys()].toSorted());
});

describe('formulas', () => {
  test.each<[string, unknown]>([
    ['1 + 2 * 3', 7],
    ['0.1 + 0.2', 0.3],
    ['PlainText("&constructor;&amp;")', '&constructor;&'],
    ['PlainText("<b>a</b> < b")', 'a < b'],
    ['Len(PlainText(Concat(Sequence(50000), "<<<")))', 150_000],
    ['-2 ^ 2', -4],
    ['50% + 1', 1.5],
    ['asText / 9', 61],
    ['"a" & 1 & true & nothing', 'a1true'],
    ['nothing + 1', 1],
    ['1 = 1 && !("a" = "A")', true],
    ['nothing = 0', false],
    ['nothing = Blank()', true],
    ['"ada" in name', true],
    ['"ada" exactin name', false],
    ['2 in numbers', true],
    ['day + 1 > day', true],
    ['(day + 1.5) - day', 1.5],
    ['{a: {b: 2}}.a.b', 2],
    ['$"{name} has {CountRows(numbers)}"', 'Ada Lovelace has 3'],
    // logic
    ['If(limit > 5, "big", "small")', 'big'],
    ['If(false, 1, false, 2)', null],
    ['If(false, 1 / 0, 2)', 2],
    ['Switch(limit, 1, "one", 10, "ten", "other")', 'ten'],
    ['Switch(limit, 1, "one", "other")', 'other'],
    ['Coalesce(nothing, "", limit)', 10],
    ['IsBlank("") && IsBlank(nothing) && !IsBlank(0)', true],
    ['And(true, 1 = 1) && Or(false, true) && Not(false)', true],
    ['IfError(1 / 0, "none")', 'none'],
    ['IfError(1, "a", 2 / 0, "b", 3)', 'b'],
    ['IfError(1, "a", 2, "b", 3)', 3],
    ['IsError(Value("x")) && IsBlankOrError(1 / 0)', true],
    ['Boolean("TRUE")', true],
    // text
    ['Len(name) & Left(name, 3) & Right(name, 4) & Mid(name, 5, 4)', '12AdalaceLove'],
    ['Right(name, 0)', ''],
    ['Find("L", name)', 5],
    ['Find("x", name)', null],
    ['Substitute("a-b-c", "-", "+")', 'a+b+c'],
    ['Substitute("a-b-c", "-", "+", 2)', 'a-b+c'],
    ['Replace("abcdef", 2, 3, "X")', 'aXef'],
    ['Upper("ab") & Lower("CD") & Proper("ada o\'neil")', "ABcdAda O'neil"],
    ['Trim("  a   b ") & "|" & TrimEnds(" a  b ")', 'a b|a  b'],
    ['StartsWith(name, "ADA") && EndsWith(name, "LACE")', true],
    ['Concatenate("a", 1, true)', 'a1true'],
    ['Concat(numbers, Value & "", ", ")', '3, 1, 2'],
    ['Concat(orders, city)', 'RomParisRom'],
    ['Split("a,b,c", ",")', ['a', 'b', 'c']],
    ['Char(65) & Text(5)', 'A5'],
    ['Value("1,234.5") + Value("50%")', 1235],
    ['Value("")', null],
    ['IsNumeric("5") && !IsNumeric("x")', true],
    ['EncodeUrl("a b/ü")', 'a%20b%2F%C3%BC'],
    ['PlainText("<p>a &amp; b</p>")', 'a & b'],
    ['ParseJSON("{""a"": [1, {""b"": true}]}").a', [1, { b: true }]],
    ['Text(1234.5, "#,##0.00")', '1,234.50'],
    ['Text(0.256, "0.0%")', '25.6%'],
    ['Text(DateTime(2024, 2, 9, 15, 4, 5), "yyyy-mm-dd hh:mm:ss")', '2024-02-09 15:04:05'],
    ['Text(DateTime(2024, 2, 9, 15, 4, 5), "d mmm yy h:mm AM/PM")', '9 Feb 24 3:04 PM'],
    ['Text(day, DateTimeFormat.LongDate)', 'Thursday, February 29, 2024'],
    ['Text(day, "dddd")', 'Thursday'],
    ['Text(day)', '2/29/2024'],
    ['Len(GUID())', 36],
    ['Language()', 'en-US'],
    // numbers
    ['Round(2.5, 0) & Round(-2.5, 0) & Round(1234.567, -2)', '3-31200'],
    ['Round(2.345, 2)', 2.35],
    ['Round(12345678901.5, 20) & "/" & RoundUp(50, 28) & "/" & Trunc(-1.25, 2)', '12345678901.5/50/-1.25'],
    ['Round(-2.345, 2) & RoundUp(2.341, 2) & RoundDown(-1299.9, -2)', '-2.352.35-1200'],
    ['Int(-6 / 7) & Int(6 / 7) & Int(-7 / 7) & Trunc(-13 / 7)', '-10-1-1'],
    ['RoundUp(-2.341, 2) & RoundUp(1201, -2) & RoundDown(-2.349, 2)', '-2.351300-2.34'],
    ['RoundUp(2.1, 0) & RoundDown(-2.9, 0) & RoundUp(-2.1, 0)', '3-2-3'],
    ['Int(-2.5) & Trunc(-2.5) & Int(2.5)', '-3-22'],
    ['Mod(-3, 2) & Mod(3, -2) & Mod(5, 3)', '1-12'],
    ['Abs(-5) + Power(2, 10) + Sqrt(16)', 1033],
    ['Max(1, 3, 2) & Min(numbers) & Sum(numbers) & Average(1, 2)', '3161.5'],
    ['Sum(orders, total)', 55],
    ['Max(orders, total)', 30],
    ['Round(StdevP(numbers), 4) & "/" & Round(VarP(2, 4), 1)', '0.8165/1'],
    ['Round(Sin(Pi() / 2), 6) & Round(Degrees(Pi()), 0) & Round(Ln(Exp(2)), 6) & Log(100)', '118022'],
    ['Dec2Hex(255) & Hex2Dec("FF")', 'FF255'],
    ['Rand() >= 0 && Rand() < 1', true],
    ['RandBetween(4, 4)', 4],
    // dates
    ['Year(day) & Month(day) & Day(day) & Weekday(day) & Weekday(day, StartOfWeek.Monday)', '202422954'],
    ['Text(DateAdd(day, 1, TimeUnit.Years))', '2/28/2025'],
    ['Text(DateAdd(day, 1))', '3/1/2024'],
    ['DateDiff(day, Date(2024, 3, 31))', 31],
    ['DateDiff(day, Date(2025, 1, 1), TimeUnit.Months) & DateDiff(day, Date(2025, 1, 1), TimeUnit.Quarters)', '114'],
    ['DateDiff(DateTime(2024, 1, 1, 1, 59, 0), DateTime(2024, 1, 1, 3, 0, 0), TimeUnit.Hours)', 2],
    ['Text(Date(2023, 13, 32), "yyyy-mm-dd")', '2024-02-01'],
    ['Text(EOMonth(day, 1)) & Text(EDate(day, 12))', '3/31/20242/28/2025'],
    ['Hour(Time(14, 30, 5)) & Minute(Time(14, 30, 5)) & Second(Time(14, 30, 5))', '14305'],
    ['Text(DateValue("5/6/2024 10:00"), "yyyy-mm-dd hh:mm")', '2024-05-06 00:00'],
    ['IsToday(Now()) && Today() <= Now() && WeekNum(Date(2024, 1, 7)) = 2', true],
    ['IsNumeric(TimeZoneOffset())', true],
    // tables
    ['First(numbers) & Last(numbers) & Index(numbers, 2) & First(numbers).Value', '3213'],
    ['CountRows(orders) & CountIf(orders, total > limit) & Count(numbers) & CountA(["a", ""])', '3231'],
    ['Filter(numbers, Value > 1)', [3, 2]],
    ['Filter(orders, total > limit, city = "Rom").id', [1, 3]],
    ['Filter(table, Age > 10).Name', ['Ada']],
    ['LookUp(orders, id = 2).city & LookUp(orders, id = 3, total)', 'Paris30'],
    ['LookUp(orders, id = 9)', null],
    ['ForAll(numbers, Value * 2)', [6, 2, 4]],
    ['ForAll(orders, {n: ThisRecord.id})', [{ n: 1 }, { n: 2 }, { n: 3 }]],
    ['ForAll(orders As o, CountIf(orders, city = o.city))', [2, 1, 2]],
    ['Sort(numbers, Value)', [1, 2, 3]],
    ['Sort(orders, total, SortOrder.Descending).id', [3, 1, 2]],
    ['SortByColumns(orders, "city").id', [2, 1, 3]],
    ['Distinct(orders, city)', ['Rom', 'Paris']],
    ['AddColumns(FirstN(orders, 1), double, total * 2)', [{ id: 1, total: 20, city: 'Rom', double: 40 }]],
    ['ShowColumns(LastN(orders, 1), id, "city")', [{ id: 3, city: 'Rom' }]],
    ['DropColumns(LastN(orders, 1), total, city)', [{ id: 3 }]],
    ['RenameColumns(ShowColumns(FirstN(orders, 1), id), id, nr)', [{ nr: 1 }]],
    ['Search(orders, "par", city).id', [2]],
    ['Sequence(3, 10, 5)', [10, 15, 20]],
    ['Sum(Shuffle(numbers))', 6],
    ['IsEmpty([]) && !IsEmpty(numbers)', true],
    ['ReadCell(table, 2, 1) & ReadCell(Index(table, 1), 2) & ReadCell(table, 1, "Age")', 'Bob3636'],
    ['With({a: limit, b: 2}, a * b)', 20],
    ['Patch({a: 1, b: 2}, {b: 3})', { a: 1, b: 3 }],
    ['Collect([1], 2, [3])', [1, 2, 3]],
    ['ClearCollect([1], 2)', [2]],
    ['Patch(orders, First(orders), {total: 1}).total & First(orders).total', '11'],
    ['Patch(table, Index(table, 1), {Age: 37}); Index(Index(table, 1), 2)', 37],
    ['Patch(table, Blank(), {Name: "Cy"}); CountRows(table) & Last(table).Name', '3Cy'],
    ['Remove(numbers, 1, 3)', [2]],
    ['Remove(Collect(numbers, 3), 3, RemoveFlags.All)', [1, 2]],
    ['Remove(Collect(numbers, 3), 3)', [1, 2, 3]],
    ['Remove(orders, LookUp(orders, id = 2)); CountRows(orders)', 2],
    ['Remove(table, Index(table, 1)); First(table).Name', 'Bob'],
    ['Set(Index(numbers, 2), 9); numbers', [3, 9, 2]],
    ['Set(Index(Index(table, 1), 2), 42); ReadCell(table, 1, "Age")', 42],
    ['Set(Index(orders, 1).city, Blank()); IsBlank(First(orders).city)', true],
    ['Set(First(orders).neu, 1)', 1],
    ['Set(Index(table, 2), {Name: "Eve"}); Index(table, 2).Name & IsBlank(Index(table, 2).Age)', 'Evetrue'],
    [
      "Summarize(orders, city, Sum(ThisGroup, total) As sum, CountRows(ThisGroup) As 'how many')",
      [
        { city: 'Rom', sum: 50, 'how many': 2 },
        { city: 'Paris', sum: 5, 'how many': 1 },
      ],
    ],
    ['Summarize([], city, CountRows(ThisGroup) As n)', []],
    ['CountRows(Summarize(Table({a: 1}, {a: Blank()}, {a: "1"}), a))', 3],
    ['SortByColumns(orders, "city", SortOrder.Ascending, "total", SortOrder.Descending).id', [2, 3, 1]],
    ['Index(Index(table, 2), 1)', 'Bob'],
    // characters
    ['UniChar(9829) & UniChar(128512)', '♥😀'],
    ['Concat(Char([65, 105]), Value)', 'Ai'],
    ['EncodeHTML("<a href=""x"">&amp;</a>")', '&lt;a href=&quot;x&quot;&gt;&amp;amp;&lt;/a&gt;'],
    ['EncodeHTML(nothing)', ''],
    // regular expressions
    ['IsMatch("joan@contoso.com", Match.Email) && !IsMatch("joan@contoso", Match.Email)', true],
    ['IsMatch("123.456", Match.MultipleDigits & Match.Period & Match.OptionalDigits)', true],
    ['IsMatch("Hello!", "Hello") || IsMatch("hello", "Hello")', false],
    ['IsMatch("say Hello", "hello", MatchOptions.Contains & MatchOptions.IgnoreCase)', true],
    ['IsMatch("HELLO", "hello", MatchOptions.IgnoreCase) && !IsMatch("HELLO!", "hello", MatchOptions.IgnoreCase)', true],
    ['IsMatch("abc", "b", MatchOptions.BeginsWith) || IsMatch("abc", "b", MatchOptions.EndsWith)', false],
    ['IsMatch("abc", "ab", MatchOptions.BeginsWith) && IsMatch("abc", "bc", MatchOptions.EndsWith)', true],
    ['IsMatch(nothing, "a*") && !IsMatch(nothing, "a+")', true],
    ['IsMatch("ÄÖ🙂٣", "\\p{L}{2}.\\d")', true],
    ['IsMatch("a1_é" & Char(10), "\\w+\\s")', true],
    ['IsMatch("AStrongPasswordNot", "(?!^[0-9]*$)(?!^[a-zA-Z]*$)([a-zA-Z0-9]{8,10})")', false],
    ['IsMatch("Pass1word", "(?=.*\\d)(?=.*[a-z])(?!.*\\s).{8,}")', true],
    [
      'Match("Bob <bob@contoso.com>", "<(?<email>" & Match.Email & ")>")',
      { FullMatch: '<bob@contoso.com>', StartMatch: 5, email: 'bob@contoso.com' },
    ],
    ['Match("Bob <none>", "<(?<email>" & Match.Email & ")>")', null],
    [
      'Match("PT2H39S", "PT(?:(?<hours>\\d+)H)?(?:(?<minutes>\\d+)M)?(?:(?<seconds>\\d+)S)?")',
      { FullMatch: 'PT2H39S', StartMatch: 1, hours: '2', minutes: null, seconds: '39' },
    ],
    ['Match("2024-02", "(\\d+)-(\\d+)", MatchOptions.NumberedSubMatches).SubMatches', ['2024', '02']],
    ['MatchAll("a1b22", "\\d+").FullMatch', ['1', '22']],
    ['MatchAll("a1b22", "[a-z](?<n>\\d)").n', ['1', '2']],
    ['MatchAll("none", "\\d")', []],
    ['Concat(MatchAll("ab🙂", "x*"), StartMatch & ";")', '1;2;3;5;'],
    ['Concat(MatchAll("one" & Char(10) & "two", "^.+$", MatchOptions.Multiline), FullMatch, "|")', 'one|two'],
    ['Match("a" & Char(10) & "b", "a.b", MatchOptions.DotAll).StartMatch', 1],
    ['Match("a#b c", "a[ #] b # comment", MatchOptions.FreeSpacing).FullMatch', 'a#b'],
    ['Match("xAbcb", "(?i)a(?<l>b)c\\k<l>").FullMatch', 'Abcb'],
    ['Match("price: 45 EUR", "(?<=: )\\d+(?= EUR)").FullMatch', '45'],
    ['Match("aaa", "a{2,}?").FullMatch & Match("aaa", "a??").FullMatch & Match("abab", "(?:ab){2}").FullMatch', 'aaabab'],
    ['Match("x [1-2] {3}", "[\\[\\-] *\\w-").FullMatch', '[1-'],
    ['Match("ab ac", "\\bac\\B|a(?:b|c)$").FullMatch', 'ac'],
    ['Match("foofoobar", "^(?:foo|bar)*$").FullMatch', 'foofoobar'],
    ['Match("", "(?:a*)*").StartMatch', 1],
    ['With({p: "b+"}, Match("abbb", p).FullMatch)', 'bbb'],
    // errors
    ['IfError(1 / 0, FirstError.Kind & CountRows(AllErrors))', 'DivisionByZero1'],
    ['IfError(Error({Kind: ErrorKind.Custom, Message: "mine"}), FirstError.Message)', 'mine'],
    ['IfError(IfError(Error("a"), Error(FirstError)), First(AllErrors).Message)', 'a'],
    ['IsBlank(Error(Blank()))', true],
    // chains
    ['1; 2', 2],
    ['Collect(numbers, 4); Collect(numbers, 5); CountRows(numbers)', 5],
    ['If(true, Clear(numbers); "empty", "full") & CountRows(numbers)', 'empty0'],
  ])('%s', async (formula, expected) => {
    expect(await valueOfFormula(formula)).toEqual(expected);
  });

  test.each([
    ['1 / 0', 'DivisionByZero'],
    ['Value("x")', 'TypeMismatch'],
    ['Index(numbers, 0)', 'IndexOutOfRange'],
    ['Index(numbers, 4)', 'IndexOutOfRange'],
    ['Sqrt(-1)', 'InvalidArgument'],
    ['{a: 1}.b', 'PropertyNotFound'],
    ['Filter(orders, unknown > 1)', 'PropertyNotFound'],
    ['Left(name, -1)', 'InvalidArgument'],
    ['Date(20000, 1, 1)', 'InvalidArgument'],
    ['Sequence(1e9)', 'InvalidArgument'],
    ['Error("mine")', 'mine'],
    ['DateAdd(day, 1, "eons")', 'TimeUnit'],
    ['DateAdd(day, 1, "constructor")', 'TimeUnit'],
    ['Weekday(day, "constructor")', 'StartOfWeek'],
    ['Remove(numbers, 7)', 'InvalidArgument'],
    ['Remove(nothing, 7)', 'TypeMismatch'],
    ['Set(Index(numbers, 9), 1)', 'IndexOutOfRange'],
    ['Set(Index(numbers, 0), 1)', 'IndexOutOfRange'],
    ['Set(name.Length, 1)', 'TypeMismatch'],
    ['Summarize(orders, city, Sum(ThisGroup, total))', 'InvalidArgument'],
    ['UniChar(0)', 'InvalidArgument'],
    ['UniChar(55296)', 'InvalidArgument'],
    ['Sort(numbers, Value, "sideways")', 'SortOrder'],
    ['Collect(nothing, 1)', 'TypeMismatch'],
    ['Text(1, "0", "no language")', 'language'],
    ['Value("12,34 €")', 'TypeMismatch'],
    ['Value("x", "de-DE")', 'TypeMismatch'],
    ['DateValue("31.12.2024", "xx-not-one")', 'language'],
    ['DateValue("31.12.2024")', 'TypeMismatch'],
    ['With({p: "("}, IsMatch(name, p))', 'PatternInvalid'],
    ['IsMatch(Concat(Sequence(40), "a"), "(a*)*b")', 'PatternTooSlow'],
    ['FirstError.Message', 'PropertyNotFound'],
  ])('%s fails', async (formula, code) => {
    await expect(valueOfFormula(formula)).rejects.toThrow(code);
  });
});

describe('in other languages', () => {
  afterEach(() => useCulture(undefined));

  test.each<[string, unknown]>([
    ['Text(1234.5, "#,##0.00", "de-DE")', '1.234,50'],
    ['Text(1234567.89, "[$-fr-FR]# ###,## €", "fr-FR")', '1\u00a0234\u00a0567,89 €'],
    ['Text(1234567.89, "[$-de]#.##0,00")', '1,234,567.89'],
    ['Text(1234.5, "[$-de-DE]0,0", "en-US")', '1234.5'],
    ['Text(Date(2016, 1, 31), "dddd mmmm d", "es-ES")', 'domingo enero 31'],
    ['Text(day, DateTimeFormat.LongDate, "de-DE")', 'Donnerstag, 29. Februar 2024'],
    ['Text(DateTime(2024, 2, 9, 15, 4, 5), DateTimeFormat.ShortDateTime24, "en-GB")', '09/02/2024 15:04'],
    ['Text(DateTime(2024, 2, 9, 15, 4, 5), DateTimeFormat.LongTime24)', '15:04:05'],
    ['Text(DateTime(2024, 2, 9, 15, 4, 5), "mm/dd, h a/p", "de-DE")', '02/09, 3 p'],
    ['Value("123.456", "es-ES") & "/" & Value("123,456", "es-ES") & "/" & Value("123,456")', '123456/123.456/123456'],
    ['Value("12,5 €", "de-DE") + Value("-€ 1,5", "de") + Value("50 %", "fr")', 11.5],
    ['Value("$ 12.34") + Value("24e3")', 24_012.34],
    ['IsNumeric("50%") && IsNumeric("$5") && !IsNumeric("€5") && !IsNumeric("")', true],
    ['Text(DateValue("10/11/2014", "fr"), "yyyy-mm-dd")', '2014-11-10'],
    ['Text(DateTimeValue("31.12.2024 18:30", "de-DE"), "yyyy-mm-dd hh:mm")', '2024-12-31 18:30'],
    ['Hour(TimeValue("5:00 PM", "en-US"))', 17],
    ['IsBlank(DateValue("", "de-DE"))', true],
    ['Text(nothing, "0.00")', ''],
    ['Language()', 'en-US'],
  ])('%s', async (formula, expected) => {
    expect(await valueOfFormula(formula)).toEqual(expected);
  });

  test.each<[string, string, unknown]>([
    ['de-DE', 'Text(1234.5, "#,##0.00") & "|" & 0.5', '1.234,50|0,5'],
    ['de-DE', 'Value("1.234,5")', 1234.5],
    ['de-DE', 'Value("1,234.5", "en-US")', 1234.5],
    ['de-DE', 'Text(DateValue("3.4.2024"), "mmmm")', 'April'],
    ['de-DE', 'Text(day) & "|" & Text(day, DateTimeFormat.ShortDate)', '29.02.2024|29.02.2024'],
    ['de-DE', 'Language()', 'de-DE'],
    ['de-DE', 'First(Sort(["Zoo", "Ähre"], Value)).Value', 'Ähre'],
    ['tr-TR', 'Upper("i") & Lower("I")', 'İı'],
    ['fr-FR', 'Value("1 234,5")', 1234.5],
  ])('%s: %s', async (culture, formula, expected) => {
    useCulture(culture);
    expect(await valueOfFormula(formula)).toEqual(expected);
  });
});

describe('a regular expression', () => {
  test('is stopped when it would take too long, and takes little time where the text is only long', async () => {
    const started = process.cpuUsage();
    expect(await valueOfFormula('CountRows(MatchAll(Concat(Sequence(50000), "a1 "), "\\w+"))')).toBe(50_000);
    expect(await valueOfFormula('IsMatch(Concat(Sequence(50000), "aa"), Match.Email, MatchOptions.Contains)')).toBe(false);
    expect(await valueOfFormula('IsMatch(Concat(Sequence(50000), "12"), "\\d+x", MatchOptions.Contains)')).toBe(false);
    const { user } = process.cpuUsage(started);
    expect(user / 1000).toBeLessThan(3000);
  });
});

describe('a Power Fx flow', () => {
  test('has texts with formulas in them, and other values where no = stands', async () => {
    const script =
      "@OUTPUT x : { 'Type': 'String' }\nSET n TO $fx'=2'\nSET x TO $fx'${n + 1} of =${Sum(1, n)} is ${n > 1} ${{a: \"}\"}.a}'";
    expect((await runScript(script)).outputs).toEqual({ x: '3 of =3 is true }' });
  });

  test('tells variables apart that differ in case', async () => {
    const script = "@OUTPUT x : { 'Type': 'String' }\nSET NewVar TO $fx'=1'\nSET newVar TO $fx'=2'\nSET x TO $fx'${NewVar}${newVar}'";
    expect((await runScript(script)).outputs).toEqual({ x: '12' });
  });

  test('has conditions, loops and actions whose values are formulas', async () => {
    const script = [
      "@OUTPUT x : { 'Type': 'String' }",
      "SET x TO $fx''",
      "SET Count TO $fx'=0'",
      "LOOP i FROM $fx'=1' TO $fx'=Value(\"3\")' STEP $fx'=1'",
      "    IF $fx'=Mod(i, 2) = 1' THEN",
      "        SET x TO $fx'${x}${i}'",
      "    ELSE IF $fx'=i' THEN",
      "        SET x TO $fx'${x}-'",
      '    END',
      'END',
      'LOOP FOREACH item IN $fx\'=["a", "b"]\'',
      "    SET x TO $fx'=x & item'",
      'END',
      'Test.Echo Value: $fx\'=x & "!"\' Result=> x',
      "IF $fx'=Blank()' THEN",
      "    SET x TO $fx'wrong'",
      'END',
    ];
    expect((await runScript(script.join('\n'))).outputs).toEqual({ x: '1-3ab!' });
  });

  test('gives an action the variable that it changes', async () => {
    const script =
      "@OUTPUT Count : { 'Type': 'Numeric' }\nSET Count TO $fx'=5'\nTest.FailUntil Count: $fx'=Count' Limit: $fx'1' Result=> r";
    expect((await runScript(script)).outputs).toEqual({ Count: 6 });
  });

  test('calls the subflow that a value names, and writes what looks like a formula', async () => {
    const script = [
      "@OUTPUT x : { 'Type': 'String' }",
      "SET x TO $fx'$${x}'",
      "SET n TO $fx'=2'",
      "CALL $fx'Sub${n}'",
      'CALL $fx\'="Sub" & (n - 1)\'',
      "CALL $fx'Sub1'",
      'FUNCTION Sub1 GLOBAL',
      "SET x TO $fx'${x}1'",
      'END FUNCTION',
      'FUNCTION Sub2 GLOBAL',
      "SET x TO $fx'${x}2'",
      'END FUNCTION',
    ];
    expect((await runScript(script.join('\n'))).outputs).toEqual({ x: '${x}211' });
    expect(await runScript("SET n TO $fx'Gone'\nCALL $fx'${n}'")).toMatchObject({ status: 'Failed', error: { code: 'SubflowNotFound' } });
    expect((await runScript("CALL $fx'Gone'")).error).toContain('SubflowNotFound');
  });

  test.each([
    ["SET x TO $fx'=1 +'", 'FormulaInvalid'],
    ["SET x TO $fx'=Foo(1)'", 'FunctionUnknown'],
    ["SET x TO $fx'=Left(1)'", 'ArgumentCount'],
    ["SET x TO $fx'=y'", 'VariableNotDefined'],
    ["SET y TO $fx'=1'\nSET x TO $fx'=Y'", 'VariableNotDefined'],
    ["SET x TO $fx'${y}'", 'VariableNotDefined'],
  ])('is refused: %s', async (script, code) => {
    expect((await runScript(script)).error).toContain(code);
  });
});
