import { ticksInZone } from '@tandem/dotnet';
import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { optional, required } from '../expression/signature/parameter.ts';
import { printTimestamp, readTimestamp, timestampAt, timeZoneNamed } from '../expression/values/timestamp.ts';

export const convertFromUtc = defineFunction({
  name: 'convertFromUtc',
  help: 'Gives a UTC time as the wall-clock time of a time zone.',
  example: ["convertFromUtc('2026-07-01T08:00:00Z', 'Pacific Standard Time')", '"2026-07-01T01:00:00.0000000"'],
  parameters: [required('timestamp', text), required('destinationTimeZone', text), optional('format', text)],
  call: ([timestamp, zoneId, format], host) => {
    const { ticks } = readTimestamp(timestamp, { functionName: 'convertFromUtc', host });
    const zone = timeZoneNamed(zoneId, 'convertFromUtc');
    return printTimestamp(timestampAt(ticksInZone(ticks, zone), zone.isUtc ? 'utc' : 'unspecified', 'convertFromUtc'), format);
  },
});
