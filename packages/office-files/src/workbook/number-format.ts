/** Whether numbers in that format are dates or times: it has parts of a date outside of quoted texts. */
export function isDateFormat(code: string): boolean {
  if (/^general$/i.test(code)) return false;
  const section = code.split(';', 1)[0] ?? '';
  const plain = section
    .replace(/\\.|_.|\*.|"[^"]*"?/g, '')
    // Elapsed time counts, colours, languages and conditions do not.
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return /[dmyhs]|\bAM\/PM\b/i.test(plain.replace(/general/gi, '')) && !/[#0?]\s*[eE][+-]/.test(plain);
}

/** Whether what is typed into a cell with that format stays text. */
export function isTextFormat(code: string): boolean {
  return code.trim() === '@';
}
