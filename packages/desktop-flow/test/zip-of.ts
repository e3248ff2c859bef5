import { type ZippableFile, zipSync } from 'fflate';

/** A zip of files by their paths; texts in UTF-8. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const bytesOf = (content: string | Uint8Array) => (typeof content === 'string' ? new TextEncoder().encode(content) : content);
  // To compress nothing takes long all the same.
  const fileOf = (bytes: Uint8Array): ZippableFile => [bytes, { level: bytes.length === 0 ? 0 : 6 }];
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, content]) => [path, fileOf(bytesOf(content))])));
}
