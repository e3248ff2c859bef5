import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type BodyOrder, printBodyOrder } from '../src/body/body-order.ts';
import { BODY_PROGRAM, startBody, type WaitingBody } from '../src/body/body-process.ts';
import { createRunMark } from '../src/processes/run-mark.ts';
import { openSession } from '../src/sessions/session.ts';

/** Milliseconds until the first action of a desktop flow. */
export interface BodyStarts {
  /** From the start of the body process on. */
  readonly coldMs: readonly number[];
  /** From the order to a body that waits already. */
  readonly spareMs: readonly number[];
}

/** A spare body is left alone for so many times what a new one takes, so that it has got ready. */
const REST = 3;

const SCRIPT = `@INPUT Target : { 'Type': 'String' }
DateTime.GetCurrentDateTime.CustomOffset CustomOffset: 0 DateTimeFormat: DateTime.DateTimeFormat.DateAndTime CurrentDateTime=> Now
Text.ConvertDateTimeToText.FromCustomDateTime DateTime: Now CustomFormat: $'''yyyy-MM-ddTHH:mm:ss.fff''' Result=> Seen
File.WriteText File: Target TextToWrite: Seen AppendNewLine: False IfFileExists: File.IfFileExists.Overwrite Encoding: File.FileEncoding.UTF8NoBOM
`;

/** @param times how many bodies of each kind. @throws Error when a body ends without having run its flow */
export async function measureBodyStarts(times: number): Promise<BodyStarts> {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-bench-'));
  const coldMs: number[] = [];
  const spareMs: number[] = [];
  try {
    for (let index = 0; index < times; index++) {
      const cold = await startOne(folder, 0);
      coldMs.push(cold);
      spareMs.push(await startOne(folder, cold * REST));
    }
    return { coldMs, spareMs };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One body from its start, or from the order that it gets after a rest, to its first action. */
async function startOne(folder: string, restMs: number): Promise<number> {
  const [target, spoolPath] = [join(folder, 'seen.txt'), join(folder, 'body.spool')];
  rmSync(target, { force: true });
  const startedAt = Date.now();
  const body = startBody({ session: openSession({ kind: 'own-session' }), mark: createRunMark(), spoolPath, program: BODY_PROGRAM });
  await wait(restMs);
  const orderedAt = restMs > 0 ? Date.now() : startedAt;
  giveOrder(body, target);
  const { code } = await body.exited;
  body.release();
  if (!existsSync(target)) throw new Error(`The body ended with ${code} and ran no flow.`);
  return Date.parse(`${readFileSync(target, 'utf8')}Z`) - orderedAt;
}

function giveOrder(body: WaitingBody, target: string): void {
  const order: BodyOrder = {
    runId: 'bench',
    script: SCRIPT,
    dependencies: [],
    inputs: JSON.stringify({ Target: target }),
    sensitiveNames: [],
    runMode: 'attended',
    spoolKey: randomBytes(32).toString('base64'),
  };
  body.give(printBodyOrder(order));
}
