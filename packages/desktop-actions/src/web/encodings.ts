import { ActionError } from '@tandem/desktop-engine';
import iconv from 'iconv-lite';
import { CODE_PAGES, charsetOfCodePage } from '../machine/code-pages.ts';
import { codePage } from './ebcdic.ts';
import { decodeHz, decodeIso2022Kr } from './seven-bit.ts';

/** Members of `Web.Encoding`: the code pages of .NET, with `AutoDetect` for what the server says. */
export const ENCODINGS = ['AutoDetect', ...CODE_PAGES] as const;
export type EncodingName = (typeof ENCODINGS)[number];

type Decode = (bytes: Buffer) => string;

const JIS: Decode = (bytes) => new TextDecoder('iso-2022-jp').decode(bytes);
const SEVEN_BIT: Readonly<Record<string, Decode>> = {
  iso_2022_jp_50220: JIS,
  csISO2022JP: JIS,
  iso_2022_jp_50222: JIS,
  iso_2022_kr: decodeIso2022Kr,
  hz_gb_2312: decodeHz,
};

/**
 * Decodes a response. With `AutoDetect` a byte order mark decides, then the charset that the server names, then what HTML and XML say
 * at their beginning, then UTF-8.
 *
 * @param contentType the header of the response
 * @throws ActionError `errorId` for the few encodings that no decoder is there for
 */
export function decodeText(
  bytes: Buffer,
  encoding: EncodingName,
  { contentType, errorId }: { contentType: string; errorId: string },
): string {
  if (encoding === 'AutoDetect') return iconv.decode(bytes, detectedCharset(bytes, contentType));
  const decode = decoderOf(encoding);
  if (decode !== undefined) return decode(bytes);
  throw new ActionError(
    errorId,
    `The encoding ${encoding} cannot be read on this machine. Choose 'Auto-detect', or the encoding that the server sends.`,
  );
}

function decoderOf(encoding: EncodingName): Decode | undefined {
  const charset = charsetOfCodePage(encoding);
  if (charset !== undefined) return (bytes) => iconv.decode(bytes, charset);
  const characters = codePage(encoding);
  return characters === undefined ? SEVEN_BIT[encoding] : (bytes) => Array.from(bytes, (byte) => characters[byte]).join('');
}

function detectedCharset(bytes: Buffer, contentType: string): string {
  const named = /charset\s*=\s*["']?([^\s;"']+)/i.exec(contentType)?.[1];
  const candidates = [markedCharset(bytes), named, writtenCharset(bytes)];
  return candidates.find((name) => name !== undefined && iconv.encodingExists(name)) ?? 'utf-8';
}

function markedCharset(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes[2] === 0 && bytes[3] === 0 ? 'utf-32le' : 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

/** `<meta charset="…">` or `<?xml … encoding="…"?>` in the first kilobyte. */
function writtenCharset(bytes: Buffer): string | undefined {
  const head = bytes.toString('latin1', 0, 1024);
  return (/<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)/i.exec(head) ?? /<meta[^>]*?charset\s*=\s*["']?([\w.:-]+)/i.exec(head))?.[1];
}
