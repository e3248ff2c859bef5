import { fileURLToPath } from 'node:url';

/** What the operating system starts with a URL behind it. */
export const OPEN_URL_COMMAND: readonly string[] = [
  process.execPath,
  fileURLToPath(new URL('../../bin/tandem.js', import.meta.url)),
  'open-url',
];
