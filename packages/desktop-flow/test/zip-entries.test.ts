import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openFlowFiles } from '../src/files/index.ts';
import { readZipEntries, ZipBudget } from '../src/files/zip-entries.ts';
import { zipOf } from './zip-of.ts';

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
    zipSync(Object.fromEntries(Array.from({ length: 50_001 }, (_, index) => [`${index}`, new Uint8Array(0)])), { level: 0 }),
    /files/,
  ],
])('a zip that is %s is refused with a reason', (_, bytes, message) => {
  expect(() => openFlowFiles(bytes)).toThrow(expect.objectContaining({ code: 'ZipUnreadable', message: expect.stringMatching(message) }));
});

/** A zip whose directory names its one file several times. */
function zipSharing(count: number, level: 0 | 6): Uint8Array {
  const lines = Array.from({ length: 500 }, (_, line) => `SET A TO ${(line * 2_654_435_761) % 4_294_967_291}\n`).join('');
  const bytes = zipSync({ '0.txt': [new TextEncoder().encode(lines), { level }] });
  const at = new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 22 + 16, true);
  const records = Array.from({ length: count }, (_, index) => {
    const record = bytes.slice(at, bytes.length - 22);
    record[46] = '0'.charCodeAt(0) + index;
    return record;
  });
  const end = bytes.slice(bytes.length - 22);
  const view = new DataView(end.buffer);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  return Uint8Array.from([...bytes.subarray(0, at), ...records.flatMap((record) => [...record]), ...end]);
}

test.each([0, 6] as const)('a zip whose files share their bytes is refused before they multiply, at level %i', (level) => {
  expect(openFlowFiles(zipSharing(1, level)).flows).toHaveLength(1);
  expect(() => openFlowFiles(zipSharing(9, level))).toThrow(expect.objectContaining({ code: 'ZipUnreadable' }));
});

test('a budget counts what files that are not compressed have in the zip, whatever they say', () => {
  const zip = zipWith((view, record) => view.setUint32(record + UNPACKED_SIZE, 0, true), 0);
  const budget = new ZipBudget();
  readZipEntries(zip, budget);
  budget.take(1e9 - SCRIPT.length);
  expect(() => budget.take(1)).toThrow(expect.objectContaining({ code: 'ZipUnreadable' }));
});

describe('packages within a file', () => {
  const files = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`${index}`, new Uint8Array(0)]));
  const json = (zip: Uint8Array) => JSON.stringify({ properties: { definition: { package: Buffer.from(zip).toString('base64') } } });
  const large = json(zipSync({ 'script.robin': SCRIPT, ...files }, { level: 0 }));
  const tooLarge = expect.objectContaining({ code: 'ZipUnreadable', message: expect.stringMatching(/more than 50000 files/) });

  test('of rows may hold no more than one zip, all together', () => {
    const rows = (count: number, further = {}) =>
      JSON.stringify(Array.from({ length: count }, (_, at) => ({ name: `${at}`, clientdata: large, ...further })));
    const open = (text: string) => openFlowFiles(new TextEncoder().encode(text)).flows;
    expect(open(rows(2))).toHaveLength(2);
    expect(() => open(rows(3))).toThrow(tooLarge);
    expect(open(rows(3, { definition: 'SET A TO 1' }))).toHaveLength(3);
    expect(() => open(`[${[large, large, large].join()}]`)).toThrow(tooLarge);
  });

  test('of a solution may hold no more than one zip, all together and with it', () => {
    const solution = (count: number) => {
      const workflow =
        '<Workflow WorkflowId="{A1}" Name="A"><UIFlowType>2</UIFlowType><JsonFileName>/Workflows/a.json</JsonFileName></Workflow>';
      const customizations = `<ImportExportXml><Workflows>${workflow.repeat(count)}</Workflows></ImportExportXml>`;
      return zipOf({ 'customizations.xml': customizations, 'Workflows/a.json': large });
    };
    expect(openFlowFiles(solution(1)).flows).toHaveLength(1);
    expect(() => openFlowFiles(solution(3))).toThrow(tooLarge);
  });
});
