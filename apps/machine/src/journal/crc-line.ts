import { crc32 } from 'node:zlib';

/** One journal line: eight hex digits of CRC-32 over the payload, a blank, the payload (JSON without line ends). */
export function printLine(payload: string): string {
  return `${checksum(payload)} ${payload}\n`;
}

/** The payload, or undefined when the line is damaged. */
export function readLine(line: string): string | undefined {
  const payload = line.slice(9);
  return line[8] === ' ' && line.slice(0, 8) === checksum(payload) ? payload : undefined;
}

function checksum(payload: string): string {
  return crc32(payload).toString(16).padStart(8, '0');
}
