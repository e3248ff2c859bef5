import { type ActionContext, ActionError, DateTime, defineAction, type Numeric, parameters, toDoubleNumber } from '@tandem/desktop-engine';
import { findTimeZone, startOfDay, TICKS_PER_MINUTE, ticksInZone } from '@tandem/dotnet';
import { ticksOf } from '@tandem/kernel';
import { dateTimeOf } from '../machine/local-time.ts';
import { TIME_ZONE_LOCATIONS } from './time-zone-locations.ts';

const { choice, number, text } = parameters;
const FORMAT = choice(['DateAndTime', 'DateOnly'], 'DateAndTime');
const TITLE = 'Get current date and time';
const ZONE_ERROR = 'InvalidTimeZoneError';

type Format = 'DateAndTime' | 'DateOnly';

function current(ticks: bigint, format: Format): { readonly CurrentDateTime: DateTime } {
  return { CurrentDateTime: new DateTime(format === 'DateOnly' ? startOfDay(ticks) : ticks) };
}

function inZone({ context }: ActionContext, id: string, format: Format): { readonly CurrentDateTime: DateTime } {
  const zone = findTimeZone(id);
  const ticks = zone === undefined ? undefined : ticksInZone(ticksOf(context.clock.now()), zone);
  if (ticks === undefined) throw new ActionError(ZONE_ERROR, `There is no time zone '${id}'. Use a name of Windows or IANA.`);
  return current(ticks, format);
}

/** Fixed zones of the enumeration, whose members have no signs. */
const FIXED_ZONES: Readonly<Record<string, string>> = {
  UTC11: 'UTC-11',
  UTC09: 'UTC-09',
  UTC08: 'UTC-08',
  UTC02: 'UTC-02',
  UTC12: 'UTC+12',
  UTC13: 'UTC+13',
  MidAtlanticStandardTime: 'Mid-Atlantic Standard Time',
};

/** The Windows name of a member of the enumeration: `WEuropeStandardTime` is `W Europe Standard Time`. */
function zoneOfMember(member: string): string {
  const fixed = FIXED_ZONES[member];
  return fixed ?? member.replaceAll(/([a-z])([A-Z0-9])/g, '$1 $2').replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1 $2');
}

export const CURRENT_DATE_TIME_ACTIONS = [
  defineAction({
    id: 'DateTime.GetCurrentDateTime.Local',
    aliases: ['DateTime.Current', 'DateTime.GetCurrentDateTime'],
    title: TITLE,
    parameters: { DateTimeFormat: FORMAT },
    outputs: ['CurrentDateTime'],
    run: ({ DateTimeFormat }, { context }) => current(dateTimeOf(context.clock.now()).ticks, DateTimeFormat),
  }),
  defineAction({
    id: 'DateTime.GetCurrentDateTime.Current',
    title: TITLE,
    parameters: { DateTimeFormat: FORMAT, Offset: text('Europe/Bucharest') },
    outputs: ['CurrentDateTime'],
    errors: [ZONE_ERROR],
    run: ({ DateTimeFormat, Offset }, context) => inZone(context, Offset, DateTimeFormat),
  }),
  defineAction({
    id: 'DateTime.GetCurrentDateTime.Windows',
    title: TITLE,
    parameters: { DateTimeFormat: FORMAT, TimeZoneLocation: choice(TIME_ZONE_LOCATIONS, 'UTC') },
    outputs: ['CurrentDateTime'],
    errors: [ZONE_ERROR],
    run: ({ DateTimeFormat, TimeZoneLocation }, context) => inZone(context, zoneOfMember(TimeZoneLocation), DateTimeFormat),
  }),
  defineAction({
    id: 'DateTime.GetCurrentDateTime.CustomTimeZone',
    title: TITLE,
    parameters: { DateTimeFormat: FORMAT, CustomTimeZone: text() },
    outputs: ['CurrentDateTime'],
    errors: [ZONE_ERROR],
    run: ({ DateTimeFormat, CustomTimeZone }, context) => inZone(context, CustomTimeZone, DateTimeFormat),
  }),
  defineAction({
    id: 'DateTime.GetCurrentDateTime.CustomOffset',
    title: TITLE,
    parameters: { DateTimeFormat: FORMAT, CustomOffset: number() },
    outputs: ['CurrentDateTime'],
    run: ({ DateTimeFormat, CustomOffset }, { context }) => current(atOffset(context.clock.now(), CustomOffset), DateTimeFormat),
  }),
];

const MINUTES_PER_HOUR = 60;

function atOffset(ms: number, hours: Numeric): bigint {
  return ticksOf(ms) + BigInt(Math.round(toDoubleNumber(hours) * MINUTES_PER_HOUR)) * TICKS_PER_MINUTE;
}
