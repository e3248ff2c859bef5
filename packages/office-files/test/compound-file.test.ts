import { expect, it } from 'vitest';
import { CompoundFile, writeCompoundFile } from '../src/index.ts';

const HALF_SECTORS = 512 * 128;

function counted(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, i) => (i * 7) % 251);
}

it.each([0, 1, 63, 64, 65, 4095, 4096, 4097, HALF_SECTORS, 8_000_000])('a stream of %d bytes comes back as it was', (length) => {
  const bytes = counted(length);
  const file = new CompoundFile(
    writeCompoundFile(
      new Map([
        ['small', counted(100)],
        ['One', bytes],
        ['Folder/Inner/Deep', counted(70)],
      ]),
    ),
  );

  expect(Buffer.compare(file.stream('One') ?? Buffer.of(1), bytes)).toBe(0);
  expect(file.stream('small')).toEqual(counted(100));
});

it('only streams at the root are known by their names', () => {
  const file = new CompoundFile(
    writeCompoundFile(
      new Map([
        ['Folder/Inner', counted(9)],
        ['Other', counted(5000)],
      ]),
    ),
  );
  expect(['Folder', 'Inner', 'Folder/Inner', 'Other'].filter((name) => file.has(name))).toEqual(['Other']);
  expect(file.stream('Inner')).toBeUndefined();
});

it('many streams are all found', () => {
  const names = Array.from({ length: 40 }, (_, i) => `stream ${i}`);
  const file = new CompoundFile(writeCompoundFile(new Map(names.map((name, i) => [name, counted(i * 40)]))));
  expect(names.every((name, i) => file.stream(name)?.length === i * 40)).toBe(true);
});

const WHOLE = writeCompoundFile(new Map([['One', counted(9000)]]));

function changed(change: (view: DataView) => void): Uint8Array {
  const bytes = WHOLE.slice();
  change(new DataView(bytes.buffer));
  return bytes;
}

it.each([
  ['too short', WHOLE.subarray(0, 100)],
  ['cut off', WHOLE.subarray(0, 6000)],
  ['with another size of sectors', changed((view) => view.setUint16(30, 31, true))],
  ['with a table beyond its end', changed((view) => view.setUint32(76, 9999, true))],
  ['with a list of tables that comes back to itself', changed((view) => view.setUint32(68, 0, true))],
  ['with a directory beyond its end', changed((view) => view.setUint32(48, 9999, true))],
])('a file %s is damaged', (_, bytes) => {
  expect(() => new CompoundFile(bytes)).toThrow(expect.objectContaining({ fault: 'damaged' }));
});

it('a chain that comes back to itself is damaged', () => {
  const table = WHOLE.length - 512;
  const file = new CompoundFile(changed((view) => view.setUint32(table + 4, 0, true)));
  expect(() => file.stream('One')).toThrow(expect.objectContaining({ fault: 'damaged' }));
});
