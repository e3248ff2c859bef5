import { ActionError, currentCulture, type DateTime, DateTime as DateTimeValue, defineAction, parameters } from '@tandem/desktop-engine';
import { formatDateTime, parseDateTime, parseDateTimeExact } from '@tandem/dotnet';
import { ticksOf } from '@tandem/kernel';

const { choice, dateTime, text } = parameters;

/** The letters of .NET's standard formats. */
const STANDARD = {
  ShortDate: 'd',
  LongDate: 'D',
  ShortTime: 't',
  LongTime: 'T',
  FullDateTimeShortTime: 'f',
  FullDateTimeLongTime: 'F',
  GeneralDateTimeShortTime: 'g',
  GeneralDateTimeLongTime: 'G',
  SortableDateTime: 's',
  UniversalSortableDateTime: 'u',
} as const;

const FORMAT_ERROR = 'InvalidFormatError';
const DATE_ERROR = 'InvalidDateTimeError';

function formatted(value: DateTime, format: string): { readonly Result: string } {
  try {
    return { Result: formatDateTime(value.ticks, format, { culture: currentCulture() }) };
  } catch {
    throw new ActionError(FORMAT_ERROR, `'${format}' is no format for dates. Use one such as yyyy-MM-dd HH:mm.`);
  }
}

function noDate(text: string): ActionError {
  return new ActionError(DATE_ERROR, `'${text}' is no date in the expected format. Check the text.`);
}

function exact(text: string, format: string): bigint | undefined {
  try {
    return parseDateTimeExact(text.trim(), format, currentCulture())?.ticks;
  } catch {
    throw new ActionError(FORMAT_ERROR, `'${format}' is no format for dates. Use one such as yyyy-MM-dd HH:mm.`);
  }
}

export const TEXT_DATE_ACTIONS = [
  defineAction({
    id: 'Text.ConvertDateTimeToText.FromCustomDateTime',
    title: 'Convert datetime to text',
    parameters: { DateTime: dateTime(), CustomFormat: text() },
    outputs: ['Result'],
    errors: [FORMAT_ERROR],
    run: ({ DateTime, CustomFormat }) => formatted(DateTime, customFormat(CustomFormat)),
  }),
  defineAction({
    id: 'Text.ConvertDateTimeToText.FromDateTime',
    aliases: ['Text.FromDateTime'],
    title: 'Convert datetime to text',
    parameters: { DateTime: dateTime(), StandardFormat: choice(Object.keys(STANDARD) as (keyof typeof STANDARD)[], 'ShortDate') },
    outputs: ['Result'],
    run: ({ DateTime, StandardFormat }) => formatted(DateTime, STANDARD[StandardFormat]),
  }),
  defineAction({
    id: 'Text.ConvertTextToDateTime.ToDateTime',
    aliases: ['Text.ToDateTime'],
    title: 'Convert text to datetime',
    parameters: { Text: text() },
    outputs: ['DateTime'],
    errors: [DATE_ERROR],
    run: ({ Text }, { context }) => {
      const value = parseDateTime(Text, { culture: currentCulture(), nowTicks: ticksOf(context.clock.now()) });
      if (value === undefined) throw noDate(Text);
      return { DateTime: new DateTimeValue(value.ticks) };
    },
  }),
  defineAction({
    id: 'Text.ConvertTextToDateTime.ToDateTimeCustomFormat',
    title: 'Convert text to datetime',
    parameters: { Text: text(), CustomFormat: text() },
    outputs: ['DateTime'],
    errors: [DATE_ERROR, FORMAT_ERROR],
    run: ({ Text, CustomFormat }) => {
      const ticks = exact(Text, customFormat(CustomFormat));
      if (ticks === undefined) throw noDate(Text);
      return { DateTime: new DateTimeValue(ticks) };
    },
  }),
];

/** One letter alone is a standard format in .NET; the designer means a custom one, which `%` before it says. */
function customFormat(format: string): string {
  return format.length === 1 ? `%${format}` : format;
}
