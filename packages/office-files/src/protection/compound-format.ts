// Numbers of the compound file of [MS-CFB], version 3.

export const SECTOR_BYTES = 512;
export const MINI_SECTOR_BYTES = 64;
export const ENTRY_BYTES = 128;
/** Streams that are shorter stand in the mini stream. */
export const MINI_STREAM_LIMIT = 4096;
/** Sectors that a header names by itself. */
export const HEADER_SECTORS = 109;

export const EntryKind = { storage: 1, stream: 2, root: 5 } as const;

/** No sector, or no entry. */
export const NONE = 0xffffffff;
export const END_OF_CHAIN = 0xfffffffe;
export const TABLE_SECTOR = 0xfffffffd;
export const TABLE_LIST_SECTOR = 0xfffffffc;

const LAST_SECTOR = 0xfffffffa;

export function isSector(number: number): boolean {
  return number <= LAST_SECTOR;
}
