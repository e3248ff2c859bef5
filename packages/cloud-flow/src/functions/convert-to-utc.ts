import { ticksFromZone } from '@tandem/dotnet';
import { found } from '../expression/found.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { optional, required } from '../expression/signature/parameter.ts';
import { printTimestamp, readTimestamp, timestampAt, timeZoneNamed } from '../expression/values/timestamp.ts';

export const convertToUtc = defineFunction({
  name: 'convertToUtc',
  help: 'Gives the UTC time of a wall-clock time in a time zone.',
  example: ["convertToUtc('2026-01-01T08:00:00', 'Pacific Standard Time')", '"2026-01-01T16:00:00.0000000Z"'],
  parameters: [required('timestamp', text), required('sourceTimeZone', text), optional('format', text)],
  call: ([timestamp, zoneId, format], host) => {
    const { ticks } = readTimestamp(timestamp, { functionName: 'convertToUtc', host });
    const utc = found(
      ticksFromZone(ticks, timeZoneNamed(zoneId, 'convertToUtc')),
      () => `The time given to 'convertToUtc' does not exist in the time zone '${zoneId}', because its clocks skip it.`,
    );
    return printTimestamp(timestampAt(utc, 'utc', 'convertToUtc'), format);
  },
});
