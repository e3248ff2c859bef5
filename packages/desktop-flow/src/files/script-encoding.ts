/** How a script is written in its file. */
export interface ScriptEncoding {
  readonly charset: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  readonly hasByteOrderMark: boolean;
}

export interface DecodedScript {
  /** Without byte order mark. */
  readonly text: string;
  readonly encoding: ScriptEncoding;
}

/** Enough of a script to tell 16-bit characters from bytes. */
const SAMPLE = 4096;

/**
 * The text of a file. The byte order mark decides where there is one; without it, zeros in every other byte are UTF-16, and bytes
 * that are no UTF-8 the Windows code page of Western Europe, which editors of scripts once saved in.
 */
export function decodeScript(bytes: Uint8Array): DecodedScript {
  const marked = markedEncoding(bytes);
  if (marked !== undefined) {
    const text = new TextDecoder(marked.encoding.charset, { ignoreBOM: true }).decode(bytes.subarray(marked.length));
    return { text, encoding: marked.encoding };
  }
  const charset = wideCharset(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
  return { text: new TextDecoder(charset, { ignoreBOM: true }).decode(bytes), encoding: { charset, hasByteOrderMark: false } };
}

function markedEncoding(bytes: Uint8Array): { readonly encoding: ScriptEncoding; readonly length: number } | undefined {
  const [first, second, third] = bytes;
  const marked = (charset: ScriptEncoding['charset'], length: number) => ({ encoding: { charset, hasByteOrderMark: true }, length });
  if (first === 0xef && second === 0xbb && third === 0xbf) return marked('utf-8', 3);
  if (first === 0xff && second === 0xfe) return marked('utf-16le', 2);
  return first === 0xfe && second === 0xff ? marked('utf-16be', 2) : undefined;
}

/** Keywords and blanks are ASCII, so that many bytes of UTF-16 are zero: the odd ones when the low byte is first. */
function wideCharset(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  if (bytes.length % 2 !== 0 || Math.max(even, odd) < length / 10 || length === 0) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
