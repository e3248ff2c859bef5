/** Names that Windows keeps for devices; a file of such a name cannot be copied there. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;
const MOST_CHARACTERS = 200;

/**
 * A name that came from a server or a message as the name of one file: folders before it, characters that no file name may have, and
 * dots and spaces at its end are gone.
 *
 * @param fallback stands for a name of which nothing is left
 */
export function safeName(written: string, fallback: string): string {
  const last = written.split(/[\\/]/).at(-1) ?? '';
  const clean = last
    .replaceAll(/[\p{Cc}<>:"|?*]/gu, '_')
    .replace(/[. ]+$/, '')
    .trim();
  const name = DEVICES.test(clean) ? `_${clean}` : clean;
  return name === '' ? fallback : shortened(name);
}

function shortened(name: string): string {
  if (name.length <= MOST_CHARACTERS) return name;
  const extension = /\.[^.]{1,20}$/.exec(name)?.[0] ?? '';
  return name.slice(0, MOST_CHARACTERS - extension.length) + extension;
}
