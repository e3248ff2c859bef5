/** The ending of a file name in small letters without its dot; empty when there is none. */
export function endingOf(path: string): string {
  return /\.([^.\\/]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}
