const DEFAULTS = '[Default Applications]';

/** The text of a `mimeapps.list` in which that desktop entry is the default for the type; everything else stays as it is. */
export function withDefaultHandler(text: string, type: string, entry: string): string {
  const lines = linesOf(text);
  const line = `${type}=${entry};`;
  const start = lines.indexOf(DEFAULTS);
  if (start < 0) return joined([...lines, ...(lines.length === 0 ? [] : ['']), DEFAULTS, line]);
  const end = endOfGroup(lines, start);
  const known = lines.findIndex((candidate, index) => index > start && index < end && keyOf(candidate) === type);
  return joined(known < 0 ? lines.toSpliced(start + 1, 0, line) : lines.with(known, line));
}

/** The same without that default; a default that somebody chose instead stays. */
export function withoutDefaultHandler(text: string, type: string, entry: string): string {
  return joined(linesOf(text).filter((line) => keyOf(line) !== type || !valuesOf(line).includes(entry)));
}

function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}

function joined(lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

function endOfGroup(lines: readonly string[], start: number): number {
  const next = lines.findIndex((line, index) => index > start && line.startsWith('['));
  return next < 0 ? lines.length : next;
}

function keyOf(line: string): string {
  return (line.split('=')[0] ?? '').trim();
}

function valuesOf(line: string): readonly string[] {
  return (line.split('=')[1] ?? '').split(';').map((value) => value.trim());
}
