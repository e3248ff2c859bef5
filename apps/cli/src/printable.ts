/**
 * A line as a terminal may show it: names of files and flows come from anywhere, and control characters in them would move the cursor,
 * change the title of the window or worse.
 */
export function printable(line: string): string {
  return line.replaceAll(/\p{Cc}/gu, '\u{fffd}');
}
