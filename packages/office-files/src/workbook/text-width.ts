/** Widths of the characters of Calibri in units of 2048 to the size of the font; Carlito has the same. */
const WIDTHS: Readonly<Record<number, string>> = {
  463: ' \u00a0',
  452: "'",
  470: 'il',
  490: 'j',
  511: ',',
  516: 'I',
  517: '.',
  548: ':;',
  621: '()',
  625: 'f',
  627: '-',
  628: '[]',
  644: '{}',
  653: 'J',
  667: '!',
  686: 't',
  714: 'r',
  791: '/\\',
  801: 's',
  809: 'z',
  821: '"',
  861: 'L',
  866: 'c',
  887: 'x',
  925: 'v',
  927: 'y',
  931: 'k',
  941: 'FS',
  943: '|',
  949: '?',
  959: 'Z',
  964: 'g',
  981: 'a',
  982: '`',
  998: 'TY',
  1000: 'E',
  1019: 'e',
  1020: '#*+<=>^_~',
  1038: '0123456789$€',
  1058: 'P',
  1063: 'X',
  1064: 'K',
  1076: 'bdhnpqu',
  1080: 'o',
  1092: 'C',
  1112: 'R',
  1114: 'B',
  1162: 'V',
  1185: 'A',
  1260: 'D',
  1276: 'H',
  1292: 'G',
  1314: 'U',
  1322: 'N',
  1356: 'O',
  1378: 'Q',
  1397: '&',
  1464: '%w',
  1636: 'm',
  1751: 'M',
  1822: 'W',
  1832: '@',
};
const EM = 2048;
const OTHER = 1076;
const FULL_WIDTH =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const BY_CHARACTER = new Map(Object.entries(WIDTHS).flatMap(([width, characters]) => [...characters].map((one) => [one, Number(width)])));

/** Pixels of a font size in points on a screen of 96 dots per inch. */
export function pixelsOfPoints(points: number): number {
  return (points * 96) / 72;
}

/** About how many pixels a line of text takes. */
export function textWidth(text: string, { size, isBold }: { readonly size: number; readonly isBold: boolean }): number {
  let units = 0;
  for (const character of text.normalize('NFD')) units += widthOf(character);
  return (units / EM) * pixelsOfPoints(size) * (isBold ? 1.05 : 1);
}

function widthOf(character: string): number {
  const known = BY_CHARACTER.get(character);
  if (known !== undefined) return known;
  if (/\p{M}/u.test(character)) return 0;
  return FULL_WIDTH.test(character) ? EM : OTHER;
}
