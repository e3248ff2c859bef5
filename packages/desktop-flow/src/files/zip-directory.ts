/** What a zip says of one of its entries besides name and size. */
export interface ZipDirectoryEntry {
  readonly isEncrypted: boolean;
  /** Of the unpacked bytes. */
  readonly crc32: number;
}

const END = 0x06054b50;
const LOCATOR_64 = 0x07064b50;
const END_64 = 0x06064b50;
const ENTRY = 0x02014b50;
/** The end record and the longest comment. */
const LONGEST_END = 22 + 0xffff;

/**
 * The entries of the central directory, in its order; as far as it can be read.
 *
 * Source: APPNOTE.TXT of PKWARE, 4.3.12 to 4.3.16.
 */
export function zipDirectory(bytes: Uint8Array): readonly ZipDirectoryEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: ZipDirectoryEntry[] = [];
  let at = directoryStart(view) ?? bytes.length;
  while (at + 46 <= bytes.length && view.getUint32(at, true) === ENTRY) {
    entries.push({ isEncrypted: (view.getUint16(at + 8, true) & 1) === 1, crc32: view.getUint32(at + 16, true) });
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function directoryStart(view: DataView): number | undefined {
  for (let end = view.byteLength - 22; end >= Math.max(0, view.byteLength - LONGEST_END); end--) {
    if (view.getUint32(end, true) === END) return start64(view, end) ?? view.getUint32(end + 16, true);
  }
  return undefined;
}

/** Of an archive with more or larger entries than the first format has room for. */
function start64(view: DataView, end: number): number | undefined {
  if (end < 20 || view.getUint32(end - 20, true) !== LOCATOR_64) return undefined;
  const record = view.getUint32(end - 12, true);
  return record + 56 <= view.byteLength && view.getUint32(record, true) === END_64 ? view.getUint32(record + 48, true) : undefined;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 (ISO-HDLC), as zips have it. */
export function crc32Of(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (let at = 0; at < bytes.length; at++) crc = (crc >>> 8) ^ (TABLE[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}
