import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import type { LogEntry } from '@tandem/protocol';
import { expect, test } from 'vitest';
import { type BodyEvent, EVENT_CHARACTERS_MAX, readEvent } from '../../src/designer/body-messages.ts';
import { EventPipe } from '../../src/designer/event-pipe.ts';
import { readLines } from '../../src/designer/line-reader.ts';

function entry(seq: number): LogEntry {
  return { seq, at: 0, subflow: 'Main', line: 1, action: 'Set variable', durationMs: 0, status: 'Succeeded' };
}

const at = (row: number): BodyEvent => ({ kind: 'at', place: { subflow: 'Main', row } });

/** What a reader gets that begins to read when everything has been told. */
async function readLate(tell: (pipe: EventPipe) => void): Promise<readonly BodyEvent[]> {
  const stream = new PassThrough({ highWaterMark: 1 });
  const pipe = new EventPipe(stream);
  pipe.tell({ kind: 'started' });
  tell(pipe);
  pipe.tell({ kind: 'ended', outcome: { status: 'Succeeded', outputs: null, error: null, startedAt: 0, endedAt: 0, actionCount: 0 } });
  const events: BodyEvent[] = [];
  readLines(stream, EVENT_CHARACTERS_MAX, (line) => {
    const event = readEvent(line);
    if (event !== undefined) events.push(event);
    if (event?.kind === 'ended') stream.end();
  });
  await once(stream, 'end');
  return events;
}

test('of positions and variables only the newest wait, in their place', async () => {
  const events = await readLate((pipe) => {
    for (let row = 1; row <= 1000; row++) pipe.tell(at(row));
    for (let n = 0; n < 1000; n++) pipe.tell({ kind: 'variables', variables: [] });
    pipe.tell(at(1001));
  });

  expect(events.map(({ kind }) => kind)).toEqual(['started', 'variables', 'at', 'ended']);
  expect(events[2]).toEqual(at(1001));
});

test('log entries wait 200 in an event, and the newest 5,000 of them', async () => {
  const events = await readLate((pipe) => {
    for (let seq = 1; seq <= 20_000; seq += 2) pipe.tell({ kind: 'log', entries: [entry(seq), entry(seq + 1)] });
  });
  const logs = events.flatMap((event) => (event.kind === 'log' ? [event.entries] : []));

  expect(Math.max(...logs.map((entries) => entries.length))).toBe(200);
  expect([logs.flat().length, logs.flat().at(-1)?.seq]).toEqual([5000, 20_000]);
});

test('pauses wait all of them, answers the last fifty', async () => {
  const events = await readLate((pipe) => {
    for (let row = 1; row <= 100; row++) {
      pipe.tell({ kind: 'refused', code: String(row), message: '' });
      pipe.tell({ kind: 'resumed' });
    }
  });

  expect(events.filter(({ kind }) => kind === 'resumed')).toHaveLength(100);
  expect(events.flatMap((event) => (event.kind === 'refused' ? [event.code] : []))).toEqual(
    Array.from({ length: 50 }, (_, i) => String(i + 51)),
  );
});

test('an event that is too large for the channel is refused', async () => {
  const text = 'x'.repeat(EVENT_CHARACTERS_MAX);
  const events = await readLate((pipe) =>
    pipe.tell({ kind: 'variable', name: 'x', path: [], type: 'Text value', text, columns: null, rows: [], offset: 0, size: 0 }),
  );

  expect(events[1]).toMatchObject({ kind: 'refused', code: 'DesignerValueTooLarge' });
});
