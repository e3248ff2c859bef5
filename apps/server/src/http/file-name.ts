// biome-ignore lint/suspicious/noControlCharactersInRegex: file systems refuse them
const NOT_IN_FILE_NAMES = /[\\/:*?"<>|\u0000-\u001f]/g;
const MAX_LENGTH = 120;

/** The name of a file that holds a thing of this name: what file systems do not take becomes `_`. */
export function fileNameOf(name: string, extension: 'json' | 'txt'): string {
  const base = name
    .replaceAll(NOT_IN_FILE_NAMES, '_')
    .slice(0, MAX_LENGTH)
    .replace(/[. ]+$/, '');
  return `${base === '' ? 'flow' : base}.${extension}`;
}
