/** The parts of the path of an action run: names from the root, each loop followed by the index of its iteration. */
export function runPathParts(path: string): readonly string[] {
  return path.split('/').map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** A part of a path for a name that may hold slashes. */
export function runPathPart(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
