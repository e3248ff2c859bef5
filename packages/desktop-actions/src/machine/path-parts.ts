export interface PathParts {
  /** `/`, `C:\`, `\\server\share`; empty for a relative path. */
  readonly root: string;
  readonly directory: string;
  readonly name: string;
  readonly nameWithoutExtension: string;
  /** With its dot; empty when there is none. */
  readonly extension: string;
}

/** Takes a path apart by the rules of Windows, where both slashes separate; the path need not exist or belong to this machine. */
export function pathParts(path: string): PathParts {
  const root = /^(?:[A-Za-z]:[\\/]?|[\\/]{2}[^\\/]+[\\/][^\\/]+|[\\/])/.exec(path)?.[0] ?? '';
  const lastSeparator = Math.max(path.lastIndexOf('\\'), path.lastIndexOf('/'));
  const name = path.slice(Math.max(lastSeparator + 1, root.length));
  const dot = name.lastIndexOf('.');
  const hasExtension = dot >= 0 && dot < name.length - 1;
  return {
    root,
    directory: lastSeparator < root.length ? root : path.slice(0, lastSeparator),
    name,
    nameWithoutExtension: hasExtension ? name.slice(0, dot) : name.replace(/\.$/, ''),
    extension: hasExtension ? name.slice(dot) : '',
  };
}
