import { type Zippable, zipSync } from 'fflate';

/** What is compressed already, so that a second time costs time and gains nothing. */
const COMPRESSED = /\.(png|jpe?g|gif|zip|mp4|mp3|wdp|emz|wmz|docx|xlsx|pptx)$/i;
const LEVEL = 3;
/** The earliest time that a zip file can hold: the same parts make the same bytes. */
const TIME = '1980-01-01T00:00:00';

/** A zip file of these parts; the list of content types comes first, as readers of a stream expect it. */
export function writeZip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const [name, bytes] of [...parts].sort(([a], [b]) => rank(a) - rank(b)))
    entries[name] = [bytes, { level: COMPRESSED.test(name) ? 0 : LEVEL, mtime: TIME }];
  return zipSync(entries);
}

function rank(name: string): number {
  if (name === '[Content_Types].xml') return 0;
  return name === '_rels/.rels' ? 1 : 2;
}
