import { useCulture } from '@tandem/desktop-engine';
import { afterEach, describe, expect, test } from 'vitest';
import { runFlow } from './run-flow.ts';

afterEach(() => useCulture(undefined));

async function outputOf(culture: string, script: string, inputs: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
  useCulture(culture);
  const { status, outputs, error } = await runFlow(script, inputs);
  return status === 'Succeeded' ? outputs['Out'] : error?.message;
}

const push = (value: string): string => `Variables.AddItemToList Item: ${value} List: Out`;

describe('a number', () => {
  test.each([
    ['en-US', '-1234.5'],
    ['de-DE', '-1234,5'],
    ['fr-FR', '-1234,5'],
    ['de', '-1234,5'],
  ])('in a text is written as %s does', async (culture, text) => {
    expect(await outputOf(culture, `SET N TO 0 - 1234.5\n${push("$'''%N%'''")}\n${push("'' + N")}`)).toEqual([text, text]);
  });

  test.each([
    ['en-US', '1,234.5', 1234.5],
    ['de-DE', '1.234,5', 1234.5],
    ['de-DE', '1,5', 1.5],
    ['fr-FR', '1 234,5', 1234.5],
    ['fr-FR', '1\u202f234,5', 1234.5],
    ['en-US', '1.5', 1.5],
  ])('is read as %s writes it: %s', async (culture, text, value) => {
    const script = `Text.ToNumber Text: $'''${text}''' Number=> N\n${push('N')}`;
    expect(await outputOf(culture, script)).toEqual([value]);
  });

  test.each([
    ['fr-FR', '1.5'],
    ['en-US', '1,5,5.5.5'],
  ])('that %s does not write so is none: %s', async (culture, text) => {
    expect(await outputOf(culture, `Text.ToNumber Text: $'''${text}''' Number=> N`)).toContain('is no number');
  });

  test('counts as one beside a number, and in a sum', async () => {
    const script = `SET T TO $'''2,5'''\nIF T > 2 THEN\n${push('T * 2')}\nEND`;
    expect(await outputOf('de-DE', script)).toEqual([5]);
  });

  test('with thousands is written as the culture does', async () => {
    const script = `Text.FromNumber Number: 1234567.891 FormattedNumber=> F\n${push('F')}`;
    expect([await outputOf('de-DE', script), await outputOf('en-US', script)]).toEqual([['1.234.567,89'], ['1,234,567.89']]);
  });
});

test('scripts, JSON and inputs write numbers the same in every culture', async () => {
  const script = `@INPUT N : { 'Type': 'Numeric' }
@OUTPUT Out : { 'Type': 'List' }
SET Out TO []
Variables.ConvertJsonToCustomObject Json: $'''{"a":1.5}''' CustomObject=> O
Variables.ConvertCustomObjectToJson CustomObject: O Json=> J
${push('J')}
${push('N + 1.5')}`;
  expect(await outputOf('de-DE', script, { N: '2.25' })).toEqual([expect.stringContaining('1.5'), 3.75]);
});

test('a CSV text is separated as the culture separates lists', async () => {
  const script = `Variables.ConvertDataTableToCSV.DataTableToCSVCommonSeparator DataTable: {^['a', 'b'], [1.5, 'x']} CSVText=> C
Variables.GenerateDataTableFromCSV.ReadPredefinedSeparator CSVText: C CSVTable=> T
SET Out TO [C, T[0][0] * 2]`;
  expect([await outputOf('de-DE', script), await outputOf('en-US', script)]).toEqual([
    ['1,5;x\r\n', 3],
    ['1.5,x\r\n', 3],
  ]);
});

describe('a date', () => {
  test.each([
    ['en-US', '3/4/2026 5:06:07 PM', 'Wednesday, March 4, 2026'],
    ['de-DE', '04.03.2026 17:06:07', 'Mittwoch, 4. März 2026'],
    ['en-GB', '04/03/2026 17:06:07', '04 March 2026'],
  ])('is written as %s does', async (culture, plain, long) => {
    const script = `SET D TO d"2026-03-04 17:06:07"
Text.ConvertDateTimeToText.FromDateTime DateTime: D StandardFormat: Text.WellKnownDateTimeFormat.LongDate Result=> L
${push("$'''%D%'''")}
${push('L')}`;
    expect(await outputOf(culture, script)).toEqual([plain, long]);
  });

  test.each([
    ['en-US', 3],
    ['de-DE', 4],
  ])('is read as %s writes it', async (culture, month) => {
    const text = culture === 'en-US' ? '3/4/2026' : '3.4.2026';
    const script = `Text.ConvertTextToDateTime.ToDateTime Text: $'''${text}''' DateTime=> D\n${push('D.Month')}`;
    expect(await outputOf(culture, script)).toEqual([month]);
  });
});
