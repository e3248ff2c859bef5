import { OfficeFileError } from '../package/office-file-error.ts';
import { ENTRY_BYTES, EntryKind, HEADER_SECTORS, isSector, MINI_SECTOR_BYTES, MINI_STREAM_LIMIT, NONE } from './compound-format.ts';

interface Entry {
  readonly name: string;
  readonly kind: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

const HEADER_SECTORS_AT = 76;

/** The streams that stand at the root of a compound file ([MS-CFB]), such as the content of a workbook of Office 97-2003. */
export class CompoundFile {
  readonly #view: DataView;
  readonly #bytes: Uint8Array;
  readonly #sectorBytes: number;
  readonly #table: readonly number[];
  readonly #entries: readonly Entry[];
  readonly #streams: ReadonlyMap<string, Entry>;

  /** @throws OfficeFileError `damaged` */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const shift = bytes.length < 512 ? 0 : this.#view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw damaged();
    this.#sectorBytes = 2 ** shift;
    this.#table = this.#readTable();
    this.#entries = entriesOf(this.#chain(this.#view.getUint32(48, true)), shift === 9);
    this.#streams = new Map(
      childrenOf(this.#entries)
        .filter(({ kind }) => kind === EntryKind.stream)
        .map((entry) => [entry.name, entry]),
    );
  }

  has(name: string): boolean {
    return this.#streams.has(name);
  }

  /**
   * The content of a stream; undefined when there is none of that name.
   *
   * @throws OfficeFileError `damaged`
   */
  stream(name: string): Uint8Array | undefined {
    const entry = this.#streams.get(name);
    if (entry === undefined) return undefined;
    const bytes = entry.size < MINI_STREAM_LIMIT ? this.#miniChain(entry) : this.#chain(entry.start);
    if (bytes.length < entry.size) throw damaged();
    return bytes.subarray(0, entry.size);
  }

  /** Which sector follows each sector. */
  #readTable(): readonly number[] {
    const perSector = this.#sectorBytes / 4;
    const sectors = Array.from({ length: HEADER_SECTORS }, (_, i) => this.#view.getUint32(HEADER_SECTORS_AT + i * 4, true));
    const seen = new Set<number>();
    for (let at = this.#view.getUint32(68, true); isSector(at); ) {
      if (seen.has(at)) throw damaged();
      seen.add(at);
      const numbers = this.#numbersOf(at);
      sectors.push(...numbers.slice(0, perSector - 1));
      at = numbers[perSector - 1] ?? NONE;
    }
    const known = sectors.filter(isSector);
    if (known.length * this.#sectorBytes > this.#bytes.length) throw damaged();
    return known.flatMap((sector) => this.#numbersOf(sector));
  }

  #numbersOf(sector: number): readonly number[] {
    const from = this.#sectorStart(sector);
    return Array.from({ length: this.#sectorBytes / 4 }, (_, i) => this.#view.getUint32(from + i * 4, true));
  }

  /** Where a sector begins; a table or a list must lie wholly in the file. */
  #sectorStart(sector: number): number {
    const from = (sector + 1) * this.#sectorBytes;
    if (from + this.#sectorBytes > this.#bytes.length) throw damaged();
    return from;
  }

  #chain(start: number): Uint8Array {
    const sectors = followed(start, this.#table);
    const bytes = new Uint8Array(sectors.length * this.#sectorBytes);
    for (const [i, sector] of sectors.entries()) {
      const from = (sector + 1) * this.#sectorBytes;
      if (from >= this.#bytes.length) throw damaged();
      bytes.set(this.#bytes.subarray(from, from + this.#sectorBytes), i * this.#sectorBytes);
    }
    return bytes;
  }

  #miniChain({ start, size }: Entry): Uint8Array {
    if (size === 0) return new Uint8Array();
    const container = this.#chain(this.#entries[0]?.start ?? NONE);
    const table = this.#chain(this.#view.getUint32(60, true));
    const numbers = new DataView(table.buffer);
    const sectors = followed(
      start,
      Array.from({ length: table.length / 4 }, (_, i) => numbers.getUint32(i * 4, true)),
    );
    const bytes = new Uint8Array(sectors.length * MINI_SECTOR_BYTES);
    for (const [i, sector] of sectors.entries()) {
      const part = container.subarray(sector * MINI_SECTOR_BYTES, (sector + 1) * MINI_SECTOR_BYTES);
      if (part.length < MINI_SECTOR_BYTES) throw damaged();
      bytes.set(part, i * MINI_SECTOR_BYTES);
    }
    return bytes;
  }
}

/** The sectors of a chain in their order; one that comes back to itself is damaged. */
function followed(start: number, table: readonly number[]): readonly number[] {
  const sectors: number[] = [];
  for (let at = start; isSector(at); at = table[at] ?? NONE) {
    sectors.push(at);
    if (sectors.length > table.length) throw damaged();
  }
  return sectors;
}

function entriesOf(directory: Uint8Array, hasShortSizes: boolean): readonly Entry[] {
  const view = new DataView(directory.buffer);
  return Array.from({ length: Math.floor(directory.length / ENTRY_BYTES) }, (_, i) => {
    const at = i * ENTRY_BYTES;
    const nameBytes = Math.max(0, Math.min(64, view.getUint16(at + 64, true)) - 2);
    return {
      name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + nameBytes)),
      kind: view.getUint8(at + 66),
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true) + (hasShortSizes ? 0 : view.getUint32(at + 124, true) * 2 ** 32),
    };
  });
}

/** What stands at the root; entries are a tree, in which damaged files may have circles. */
function childrenOf(entries: readonly Entry[]): readonly Entry[] {
  const found = new Set<Entry>();
  const waiting = [entries[0]?.child ?? NONE];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const entry = entries[at];
    if (entry === undefined || found.has(entry)) continue;
    found.add(entry);
    waiting.push(entry.left, entry.right);
  }
  return [...found];
}

function damaged(): OfficeFileError {
  return new OfficeFileError('damaged', 'The file is damaged: its compound file cannot be read.');
}
