const START =
  ':A-Z_a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd\\u{10000}-\\u{effff}';
const MORE = `${START}.0-9\\u00b7\\u0300-\\u036f\\u203f\\u2040-`;
const NAME_START = new RegExp(`^[${START}]$`, 'u');
const NAME_CHARACTER = new RegExp(`^[${MORE}]$`, 'u');

/** A name of XML 1.0 at a place in a text. */
export const XML_NAME = new RegExp(`[${START}][${MORE}]*`, 'uy');

/** Whether a text starts as a name must. */
export function startsXmlName(text: string): boolean {
  return NAME_START.test(String.fromCodePoint(text.codePointAt(0) ?? 0));
}

/** `_x0020_`: a character inside a name that cannot hold it. */
const ENCODED = /_x([0-9a-f]{8}|[0-9a-f]{4})_/gi;
const STARTS_ENCODED = /^_x(?:[0-9a-f]{8}|[0-9a-f]{4})_/i;

/** `XmlConvert.EncodeName`: what a name cannot hold as `_xHHHH_`. */
export function encodeXmlName(name: string): string {
  let encoded = '';
  let at = 0;
  for (const char of name) {
    const isAllowed = (at === 0 ? NAME_START : NAME_CHARACTER).test(char);
    const isAmbiguous = char === '_' && STARTS_ENCODED.test(name.slice(at, at + 11));
    encoded += isAllowed && !isAmbiguous ? char : encodedCharacter(char);
    at += char.length;
  }
  return encoded;
}

/** `XmlConvert.EncodeLocalName`: a colon is encoded, too. */
export function encodeXmlLocalName(name: string): string {
  return encodeXmlName(name).replaceAll(':', '_x003A_');
}

/** `XmlConvert.DecodeName` */
export function decodeXmlName(name: string): string {
  return name.replace(ENCODED, (encoded, digits: string) => {
    const code = Number.parseInt(digits, 16);
    if (digits.length === 4) return String.fromCharCode(code);
    return code <= 0x10ffff ? String.fromCodePoint(code) : encoded;
  });
}

function encodedCharacter(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  return `_x${code
    .toString(16)
    .toUpperCase()
    .padStart(code > 0xffff ? 8 : 4, '0')}_`;
}
