import { END_OF_CHAIN, HEADER_SECTORS, MINI_STREAM_LIMIT, NONE, SECTOR_BYTES, TABLE_LIST_SECTOR, TABLE_SECTOR } from './compound-format.ts';

const NUMBERS = SECTOR_BYTES / 4;
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Where the directory begins, and where the table of the mini stream does and how long it is. */
interface Parts {
  readonly directory: number;
  readonly miniTable: { readonly start: number; readonly sectors: number };
}

/** The sectors of a file as they are laid out one after the other, with the table of which follows which. */
export class Sectors {
  readonly #contents: { readonly start: number; readonly bytes: Uint8Array }[] = [];
  readonly #table: number[] = [];

  /** Adds a content and gives its first sector. */
  add(bytes: Uint8Array): number {
    const start = this.#table.length;
    this.#contents.push({ start, bytes });
    for (const next of chainOf(start, Math.ceil(bytes.length / SECTOR_BYTES))) this.#table.push(next);
    return start;
  }

  /** The whole file: its header, the contents, the table, and the list of the table's sectors when the header has no room for it. */
  file(parts: Parts): Uint8Array<ArrayBuffer> {
    const { tableSectors, listSectors } = sizesFor(this.#table.length);
    const tableStart = this.#table.length;
    const listStart = tableStart + tableSectors;
    for (let i = 0; i < tableSectors; i++) this.#table.push(TABLE_SECTOR);
    for (let i = 0; i < listSectors; i++) this.#table.push(TABLE_LIST_SECTOR);
    const file = new Uint8Array((listStart + listSectors + 1) * SECTOR_BYTES);
    for (const { start, bytes } of this.#contents) file.set(bytes, (start + 1) * SECTOR_BYTES);
    file.set(padded(numbersAsBytes(this.#table), SECTOR_BYTES, 0xff), (tableStart + 1) * SECTOR_BYTES);
    const list = Array.from({ length: tableSectors }, (_, i) => tableStart + i);
    file.set(tableList(list.slice(HEADER_SECTORS), listStart), (listStart + 1) * SECTOR_BYTES);
    file.set(header({ ...parts, list, lists: { start: listStart, sectors: listSectors } }));
    return file;
  }
}

/** How many sectors the table needs, which has a place for its own sectors and for those of its list, too. */
function sizesFor(contents: number): { readonly tableSectors: number; readonly listSectors: number } {
  for (let tableSectors = 1; ; tableSectors++) {
    const listSectors = Math.max(0, Math.ceil((tableSectors - HEADER_SECTORS) / (NUMBERS - 1)));
    if (tableSectors * NUMBERS >= contents + tableSectors + listSectors) return { tableSectors, listSectors };
  }
}

/** Sectors that list the sectors of the table; the last number of each names the next one. */
function tableList(list: readonly number[], start: number): Uint8Array {
  const numbers: number[] = [];
  for (let at = 0; at < list.length; at += NUMBERS - 1) {
    const part = list.slice(at, at + NUMBERS - 1);
    const isLast = at + NUMBERS - 1 >= list.length;
    const free = new Array<number>(NUMBERS - 1 - part.length).fill(NONE);
    numbers.push(...part, ...free, isLast ? END_OF_CHAIN : start + numbers.length / NUMBERS + 1);
  }
  return numbersAsBytes(numbers);
}

interface HeaderFacts extends Parts {
  readonly list: readonly number[];
  readonly lists: { readonly start: number; readonly sectors: number };
}

function header({ directory, miniTable, list, lists }: HeaderFacts): Uint8Array {
  const bytes = new Uint8Array(SECTOR_BYTES);
  const view = new DataView(bytes.buffer);
  bytes.set(SIGNATURE);
  for (const [at, number] of [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ] as const)
    view.setUint16(at, number, true);
  view.setUint32(44, list.length, true);
  view.setUint32(48, directory, true);
  view.setUint32(56, MINI_STREAM_LIMIT, true);
  view.setUint32(60, miniTable.start, true);
  view.setUint32(64, miniTable.sectors, true);
  view.setUint32(68, lists.sectors === 0 ? END_OF_CHAIN : lists.start, true);
  view.setUint32(72, lists.sectors, true);
  for (let i = 0; i < HEADER_SECTORS; i++) view.setUint32(76 + i * 4, list[i] ?? NONE, true);
  return bytes;
}

export function chainOf(start: number, length: number): readonly number[] {
  return Array.from({ length }, (_, i) => (i === length - 1 ? END_OF_CHAIN : start + i + 1));
}

export function numbersAsBytes(numbers: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(numbers.length * 4);
  const view = new DataView(bytes.buffer);
  for (const [i, number] of numbers.entries()) view.setUint32(i * 4, number, true);
  return bytes;
}

export function padded(bytes: Uint8Array, unit: number, filler = 0): Uint8Array {
  const whole = new Uint8Array(Math.ceil(bytes.length / unit) * unit).fill(filler);
  whole.set(bytes);
  return whole;
}
