import { ticksFromZone, ticksInZone } from '@tandem/dotnet';
import { found } from '../expression/found.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { optional, required } from '../expression/signature/parameter.ts';
import { printTimestamp, readTimestamp, timestampAt, timeZoneNamed } from '../expression/values/timestamp.ts';

export const convertTimeZone = defineFunction({
  name: 'convertTimeZone',
  help: 'Moves a wall-clock time from one time zone to another.',
  example: ["convertTimeZone('2026-07-01T08:00:00', 'W. Europe Standard Time', 'India Standard Time', 'HH:mm')", '"11:30"'],
  parameters: [
    required('timestamp', text),
    required('sourceTimeZone', text),
    required('destinationTimeZone', text),
    optional('format', text),
  ],
  call: ([timestamp, sourceId, destinationId, format], host) => {
    const { ticks } = readTimestamp(timestamp, { functionName: 'convertTimeZone', host });
    const utc = found(
      ticksFromZone(ticks, timeZoneNamed(sourceId, 'convertTimeZone')),
      () => `The time given to 'convertTimeZone' does not exist in the time zone '${sourceId}', because its clocks skip it.`,
    );
    const zone = timeZoneNamed(destinationId, 'convertTimeZone');
    return printTimestamp(timestampAt(ticksInZone(utc, zone), zone.isUtc ? 'utc' : 'unspecified', 'convertTimeZone'), format);
  },
});
