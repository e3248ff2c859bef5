import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openFlowFiles } from '../src/files/index.ts';

const SCRIPT = new TextEncoder().encode('SET A TO 1\n'.repeat(200));
/** Places in the record of the central directory, from its start. */
const FLAGS = 8;
const UNPACKED_SIZE = 24;

/** A zip with one script in whose directory something else is written. */
function zipWith(change: (view: DataView, record: number) => void, level: 0 | 6 = 6): Uint8Array {
  const bytes = zipSync({ 'main.txt': [SCRIPT, { level }] });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  change(view, view.getUint32(bytes.length - 22 + 16, true));
  return bytes;
}

test('a zip as it was written is read', () => {
  expect(openFlowFiles(zipWith(() => undefined)).flows).toHaveLength(1);
});

test.each([
  ['protected with a password', zipWith((view, record) => view.setUint16(record + FLAGS, 1, true), 0), /password/],
  ['larger than it says', zipWith((view, record) => view.setUint32(record + UNPACKED_SIZE, 10, true)), /damaged/],
  ['changed in one byte', zipWith((view) => view.setUint8(60, view.getUint8(60) ^ 1), 0), /damaged/],
  [
    'said to be huge',
    zipWith((view, record) => view.setUint32(record + UNPACKED_SIZE, 0xff000000, true)),
    /more than 50000 files or 1000 MB/,
  ],
  ['cut', zipWith(() => undefined).subarray(0, 60), /damaged/],
  [
    'of more files than anybody has',
    zipSync(Object.fromEntries(Array.from({ length: 50_001 }, (_, index) => [`${index}`, new Uint8Array(0)]))),
    /files/,
  ],
])('a zip that is %s is refused with a reason', (_, bytes, message) => {
  expect(() => openFlowFiles(bytes)).toThrow(expect.objectContaining({ code: 'ZipUnreadable', message: expect.stringMatching(message) }));
});
