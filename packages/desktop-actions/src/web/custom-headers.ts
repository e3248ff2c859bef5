import { ActionError } from '@tandem/desktop-engine';

export type Header = readonly [name: string, value: string];

export const HEADER_ERROR = 'InvalidHeaderError';

/** Those that follow from the request and its connection. */
const OWN: ReadonlySet<string> = new Set([
  'connection',
  'content-length',
  'expect',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/**
 * The headers of a text with one `Name: value` on each line.
 *
 * @throws ActionError `InvalidHeaderError`
 */
export function parseHeaders(text: string): readonly Header[] {
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.trim());
  return lines.filter((line) => line !== '').map(headerOf);
}

function headerOf(line: string): Header {
  const match = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+)\s*:\s*(.*)$/.exec(line);
  const [, name = '', value = ''] = match ?? [];
  if (match === null || /[^\t\x20-\x7E\x80-\xFF]/.test(value)) {
    // The value may be a secret: only what stands before the colon is shown.
    const shown = line.split(':', 1).join('').slice(0, 60);
    throw new ActionError(HEADER_ERROR, `The custom header '${shown}' is no header. Write each on a line of its own: Name: value`);
  }
  if (OWN.has(name.toLowerCase())) {
    throw new ActionError(HEADER_ERROR, `The header '${name}' is made by the action itself. Remove it from the custom headers.`);
  }
  return [name, value];
}

/** Headers in which a later one replaces an earlier one of the same name. */
export function mergedHeaders(...groups: readonly (readonly Header[])[]): readonly Header[] {
  return groups.reduce((all, group) => {
    const replaced = new Set(group.map(([name]) => name.toLowerCase()));
    return [...all.filter(([name]) => !replaced.has(name.toLowerCase())), ...group];
  }, []);
}
