import { ActionError } from '@tandem/desktop-engine';
import iconv from 'iconv-lite';
import { codePage } from './code-pages.ts';
import { decodeHz, decodeIso2022Kr } from './seven-bit.ts';

/** Members of `Web.Encoding`: the encodings of .NET, with `AutoDetect` for what the server says. */
export const ENCODINGS = [
  ...['AutoDetect', 'IBM037', 'IBM437', 'IBM500', 'ASMO_708', 'DOS_720', 'ibm737', 'ibm775', 'ibm850', 'ibm852', 'IBM855', 'ibm857'],
  ...['IBM00858', 'IBM860', 'ibm861', 'DOS_862', 'IBM863', 'IBM864', 'IBM865', 'cp866', 'ibm869', 'IBM870', 'windows_874', 'cp875'],
  ...['shift_jis', 'gb2312', 'ks_c_5601_1987', 'big5', 'IBM1026', 'IBM01047', 'IBM01140', 'IBM01141', 'IBM01142', 'IBM01143', 'IBM01144'],
  ...['IBM01145', 'IBM01146', 'IBM01147', 'IBM01148', 'IBM01149', 'utf_16', 'utf_16BE', 'windows_1250', 'windows_1251', 'Windows_1252'],
  ...['windows_1253', 'windows_1254', 'windows_1255', 'windows_1256', 'windows_1257', 'windows_1258', 'Johab', 'macintosh'],
  ...['x_mac_japanese', 'x_mac_chinesetrad', 'x_mac_korean', 'x_mac_arabic', 'x_mac_hebrew', 'x_mac_greek', 'x_mac_cyrillic'],
  ...['x_mac_chinesesimp', 'x_mac_romanian', 'x_mac_ukrainian', 'x_mac_thai', 'x_mac_ce', 'x_mac_icelandic', 'x_mac_turkish'],
  ...['x_mac_croatian', 'utf_32', 'utf_32BE', 'x_Chinese_CNS', 'x_cp20001', 'x_Chinese_Eten', 'x_cp20003', 'x_cp20004', 'x_cp20005'],
  ...['x_IA5', 'x_IA5_German', 'x_IA5_Swedish', 'x_IA5_Norwegian', 'us_ascii', 'x_cp20261', 'x_cp20269', 'IBM273', 'IBM277', 'IBM278'],
  ...['IBM280', 'IBM284', 'IBM285', 'IBM290', 'IBM297', 'IBM420', 'IBM423', 'IBM424', 'x_EBCDIC_KoreanExtended', 'IBM_Thai', 'koi8_r'],
  ...['IBM871', 'IBM880', 'IBM905', 'IBM00924', 'EUC_JP_20932', 'x_cp20936', 'x_cp20949', 'cp1025', 'koi8_u', 'iso_8859_1', 'iso_8859_2'],
  ...['iso_8859_3', 'iso_8859_4', 'iso_8859_5', 'iso_8859_6', 'iso_8859_7', 'iso_8859_8', 'iso_8859_9', 'iso_8859_13', 'iso_8859_15'],
  ...['x_Europa', 'iso_8859_8_i', 'iso_2022_jp_50220', 'csISO2022JP', 'iso_2022_jp_50222', 'iso_2022_kr', 'x_cp50227', 'euc_jp_51932'],
  ...['EUC_CN', 'euc_kr', 'hz_gb_2312', 'GB18030', 'x_iscii_de', 'x_iscii_be', 'x_iscii_ta', 'x_iscii_te', 'x_iscii_as', 'x_iscii_or'],
  ...['x_iscii_ka', 'x_iscii_ma', 'x_iscii_gu', 'x_iscii_pa', 'utf_7', 'utf_8'],
] as const;
export type EncodingName = (typeof ENCODINGS)[number];

type Decode = (bytes: Buffer) => string;

/** Members whose name iconv-lite does not know, with the name under which it has them. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  DOS_862: 'cp862',
  x_mac_japanese: 'shift_jis',
  x_mac_chinesetrad: 'big5',
  x_mac_korean: 'euc-kr',
  x_mac_chinesesimp: 'gb2312',
  x_mac_greek: 'macgreek',
  x_mac_cyrillic: 'maccyrillic',
  x_mac_romanian: 'macromania',
  x_mac_ukrainian: 'macukraine',
  x_mac_thai: 'macthai',
  x_mac_ce: 'maccenteuro',
  x_mac_icelandic: 'maciceland',
  x_mac_turkish: 'macturkish',
  x_mac_croatian: 'maccroatian',
  x_Chinese_Eten: 'big5',
  x_IA5: 'ascii',
  EUC_JP_20932: 'euc-jp',
  euc_jp_51932: 'euc-jp',
  x_cp20936: 'gb2312',
  x_cp20949: 'euc-kr',
  utf_16: 'utf-16le',
  utf_32: 'utf-32le',
};

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
  const name = OTHER_NAMES[encoding] ?? encoding;
  if (iconv.encodingExists(name)) return (bytes) => iconv.decode(bytes, name);
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
