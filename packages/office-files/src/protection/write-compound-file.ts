import { type CompoundEntry, compoundEntries } from './compound-entries.ts';
import { END_OF_CHAIN, ENTRY_BYTES, EntryKind, MINI_SECTOR_BYTES, MINI_STREAM_LIMIT, NONE, SECTOR_BYTES } from './compound-format.ts';
import { chainOf, numbersAsBytes, padded, Sectors } from './compound-sectors.ts';

/** A compound file ([MS-CFB], version 3) of streams by their paths, such as `Folder/Name`. */
export function writeCompoundFile(streams: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const entries = compoundEntries(streams);
  const sectors = new Sectors();
  const starts = placeStreams(entries, sectors);
  return sectors.file({ directory: sectors.add(directoryOf(entries, starts)), miniTable: starts.miniTable });
}

interface Starts {
  /** Of the streams, and of the mini stream at the root. */
  readonly of: ReadonlyMap<CompoundEntry, number>;
  readonly miniBytes: number;
  readonly miniTable: { readonly start: number; readonly sectors: number };
}

function placeStreams(entries: readonly CompoundEntry[], sectors: Sectors): Starts {
  const starts = new Map<CompoundEntry, number>();
  const minis: Uint8Array[] = [];
  const miniTable: number[] = [];
  for (const entry of entries.filter(({ kind, bytes }) => kind === EntryKind.stream && bytes.length > 0)) {
    if (entry.bytes.length >= MINI_STREAM_LIMIT) starts.set(entry, sectors.add(entry.bytes));
    else {
      starts.set(entry, miniTable.length);
      minis.push(padded(entry.bytes, MINI_SECTOR_BYTES));
      miniTable.push(...chainOf(miniTable.length, Math.ceil(entry.bytes.length / MINI_SECTOR_BYTES)));
    }
  }
  const [root] = entries;
  if (root !== undefined && minis.length > 0) starts.set(root, sectors.add(joined(minis)));
  const tableBytes = padded(numbersAsBytes(miniTable), SECTOR_BYTES, 0xff);
  const start = minis.length > 0 ? sectors.add(tableBytes) : END_OF_CHAIN;
  return {
    of: starts,
    miniBytes: miniTable.length * MINI_SECTOR_BYTES,
    miniTable: { start, sectors: tableBytes.length / SECTOR_BYTES },
  };
}

function directoryOf(entries: readonly CompoundEntry[], { of, miniBytes }: Starts): Uint8Array {
  const perSector = SECTOR_BYTES / ENTRY_BYTES;
  const bytes = new Uint8Array(Math.ceil(entries.length / perSector) * SECTOR_BYTES);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length; at += ENTRY_BYTES) for (const field of [68, 72, 76]) view.setUint32(at + field, NONE, true);
  for (const [i, entry] of entries.entries()) {
    const at = i * ENTRY_BYTES;
    for (let c = 0; c < entry.name.length; c++) view.setUint16(at + c * 2, entry.name.charCodeAt(c), true);
    view.setUint16(at + 64, (entry.name.length + 1) * 2, true);
    view.setUint8(at + 66, entry.kind);
    view.setUint8(at + 67, entry.isRed ? 0 : 1);
    view.setUint32(at + 68, entry.left, true);
    view.setUint32(at + 72, entry.right, true);
    view.setUint32(at + 76, entry.child, true);
    view.setUint32(at + 116, of.get(entry) ?? (entry.kind === EntryKind.storage ? 0 : END_OF_CHAIN), true);
    view.setUint32(at + 120, entry.kind === EntryKind.root ? miniBytes : entry.bytes.length, true);
  }
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
