import { expect, it } from 'vitest';
import { runFlow } from './run-flow.ts';

async function recognized(mode: string, text: string, language = 'English'): Promise<unknown> {
  const outcome = await runFlow(
    `@INPUT Text : { 'Type': 'String' }\n@OUTPUT Out : { 'Type': 'String' }\nSET Out TO ''\nText.RecognizeEntitiesInText Text: Text Mode: Text.RecognizerMode.${mode} Language: Text.RecognizerLanguage.${language} RecognizedEntities=> e\nVariables.ConvertDataTableToCSV.DataTableToCSVCustomSeparator DataTable: e CustomColumnsSeparator: '|' CSVText=> Out`,
    { Text: text },
  );
  expect(outcome.error).toBeUndefined();
  return String(outcome.outputs['Out'])
    .trimEnd()
    .replaceAll('""', "'")
    .replaceAll('"', '')
    .replaceAll("'", '"')
    .split('\r\n')
    .filter((line) => line !== '');
}

it.each([
  ['DateTime', "I'll go back 04th Jan 2019", ['1/4/2019 12:00:00 AM|04th Jan 2019']],
  [
    'DateTime',
    'On January 5, 2020 at 14:30, or 2021-02-03',
    ['1/5/2020 2:30:00 PM|January 5, 2020 at 14:30', '2/3/2021 12:00:00 AM|2021-02-03'],
  ],
  ['DateTime', 'Schedule a meeting tonight at 7pm', ['11/25/2026 7:00:00 PM|tonight at 7pm']],
  [
    'DateTime',
    'tomorrow, next Friday, last wednesday, 13/45/2020, at 25:10',
    ['11/26/2026 12:00:00 AM|tomorrow', '11/27/2026 12:00:00 AM|next Friday', '11/18/2026 12:00:00 AM|last wednesday'],
  ],
  ['Dimension', 'You weight 200 lbs', ['200|Pound|200 lbs']],
  ['Dimension', 'an area about ten miles long, 2.5km wide', ['10|Mile|ten miles', '2.5|Kilometer|2.5km']],
  ['Temperature', 'It is 40 deg celsius, or 104°F, or -3 degrees', ['40|C|40 deg celsius', '104|F|104°F', '-3|Degree|-3 degrees']],
  ['Currency', 'sank to $ 254 million, or 12.50 €', ['254000000|Dollar|$ 254 million', '12.5|Euro|12.50 €']],
  [
    'NumberRange',
    'This number is larger than twenty and less or equal than thirty five',
    ['20|35|larger than twenty and less or equal than thirty five'],
  ],
  ['NumberRange', 'From 5 to 10', ['5|10|From 5 to 10']],
  ['NumberRange', 'Less than 4.565', ['0|4.565|Less than 4.565']],
  ['NumberRange', 'between one and 3, at least 7', ['1|3|between one and 3', '7||at least 7']],
  ['Number', 'A dozen', ['12|A dozen']],
  ['Number', 'Two thirds', ['0.666666666666667|Two thirds']],
  [
    'Number',
    'two thousand three hundred and forty-five, 1,234.5 and -7',
    ['2345|two thousand three hundred and forty-five', '1234.5|1,234.5', '-7|-7'],
  ],
  ['Ordinal', 'I like the first two books, the 22nd, and the twenty-third', ['1|first', '22|22nd', '23|twenty-third']],
  ['Ordinal', 'Eleventh', ['11|Eleventh']],
  ['Percentage', '100 percent, 5.5%', ['100|100 percent', '5.5|5.5%']],
  ['PhoneNumber', 'Tel: +1 209-555-0100, not 12 or 2020-01-02', ['+1 209-555-0100|+1 209-555-0100']],
  [
    'Email',
    'felix@contoso.com and jörg.ä@büro.example.',
    ['felix@contoso.com|felix@contoso.com', 'jörg.ä@büro.example|jörg.ä@büro.example'],
  ],
  ['IpAddress', 'My PC IP address is 1.1.1.1, or fe80::1, not 1.2.3 or 999.1.1.1', ['1.1.1.1|1.1.1.1', 'fe80::1|fe80::1']],
  ['Mention', '@Alice, not a@b.example', ['@Alice|@Alice']],
  ['Hashtag', '#News', ['#News|#News']],
  [
    'Url',
    'www.microsoft.com, https://example.com/a?b=c. a@b.example',
    ['www.microsoft.com|www.microsoft.com', 'https://example.com/a?b=c|https://example.com/a?b=c'],
  ],
  ['Guid', '123e4567-e89b-12d3-a456-426655440000', ['123e4567-e89b-12d3-a456-426655440000|123e4567-e89b-12d3-a456-426655440000']],
  ['QuotedText', 'Enter the value in the "value" field', ['"value"|"value"']],
  ['Number', '', []],
] as const)('%s in %j', async (mode, text, expected) => {
  expect(await recognized(mode, text)).toEqual(expected);
});

it('numbers have a comma where the language writes them so', async () => {
  expect(await recognized('Number', 'Es kostet 1.234,50 zwei', 'German')).toEqual(['1234.5|1.234,50']);
  expect(await recognized('Percentage', '19 Prozent', 'German')).toEqual(['19|19 Prozent']);
});

it('HTML content is the text of the editor', async () => {
  const script = "Text.CreateHTMLContent HtmlEditor: '<p>ä</p>' HtmlContent=> h\nSET Out TO [h]";

  expect((await runFlow(script)).outputs).toEqual({ Out: ['<p>ä</p>'] });
});

it('a long text takes no long time', async () => {
  const before = process.cpuUsage();
  for (const mode of ['Number', 'Url', 'Email', 'PhoneNumber', 'DateTime', 'Currency', 'IpAddress'])
    await recognized(mode, 'a1.b:'.repeat(20_000));

  expect(process.cpuUsage(before).user).toBeLessThan(5_000_000);
});
