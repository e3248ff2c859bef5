import iconv from 'iconv-lite';

/** Encodings that file actions offer. `ANSI`, `DefaultEncoding` and `SystemDefault` depend on the machine: see `charsetOf`. */
export type EncodingName =
  | 'DefaultEncoding'
  | 'SystemDefault'
  | 'UTF8'
  | 'Unicode'
  | 'BigEndianUnicode'
  | 'UTF8NoBOM'
  | 'UnicodeNoBOM'
  | 'ANSI'
  | 'ASCII';

export function encode(text: string, name: EncodingName, withMark: boolean): Buffer {
  return iconv.encode(text, charsetOf(name), { addBOM: withMark && hasMark(name) });
}

/** Decodes a text; a byte order mark in it wins over the encoding that the script names. */
export function decode(bytes: Buffer, name: EncodingName): string {
  return iconv.decode(bytes, markedCharset(bytes) ?? charsetOf(name));
}

/** The default of a Linux machine is UTF-8; ANSI is the code page of Western Windows, so that files look as flows expect them. */
export function charsetOf(name: EncodingName): string {
  switch (name) {
    case 'Unicode':
    case 'UnicodeNoBOM':
      return 'utf-16le';
    case 'BigEndianUnicode':
      return 'utf-16be';
    case 'ANSI':
      return 'windows-1252';
    case 'ASCII':
      return 'ascii';
    default:
      return 'utf-8';
  }
}

function hasMark(name: EncodingName): boolean {
  return name === 'UTF8' || name === 'Unicode' || name === 'BigEndianUnicode';
}

export function markedCharset(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}
