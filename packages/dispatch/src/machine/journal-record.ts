import { idField, runModeField, runOutcomeSchema } from '@tandem/protocol';
import { z } from 'zod';
import { crc32 } from './crc32.ts';

const runKey = { runId: idField, epoch: z.number().int().min(1).max(Number.MAX_SAFE_INTEGER) };

const journalRecordSchema = z.discriminatedUnion('kind', [
  /** First record of every journal. Another id tells the server that the machine was restored or copied. */
  z.strictObject({ kind: z.literal('HEAD'), journalId: idField }),
  /** The run was granted and its body is about to begin. */
  z.strictObject({
    kind: z.literal('START'),
    ...runKey,
    runMode: runModeField,
    username: z.string(),
    startedAt: z.number(),
    deadlineAt: z.number(),
  }),
  z.strictObject({ kind: z.literal('END'), ...runKey, outcome: runOutcomeSchema }),
  /** No epoch of the run up to this one will ever start on this machine. */
  z.strictObject({ kind: z.literal('TOMB'), ...runKey }),
  /** The server has stored what END or TOMB says. */
  z.strictObject({ kind: z.literal('ACK'), ...runKey, at: z.number() }),
]);

/** One durable fact of the machine. */
export type JournalRecord = z.infer<typeof journalRecordSchema>;

/** Prints a record as one line without its end: CRC-32 in hexadecimal digits, a space, JSON. */
export function printJournalRecord(record: JournalRecord): string {
  const json = JSON.stringify(record);
  return `${checksum(json)} ${json}`;
}

/** @returns undefined when the line is damaged or says something that no record says */
export function parseJournalRecord(line: string): JournalRecord | undefined {
  const json = line.slice(9);
  if (line[8] !== ' ' || line.slice(0, 8) !== checksum(json)) return undefined;
  return journalRecordSchema.safeParse(parseJson(json)).data;
}

function checksum(json: string): string {
  return crc32(json).toString(16).padStart(8, '0');
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
