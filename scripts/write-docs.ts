import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { errorCodes } from './errors/error-codes.ts';
import { errorPage } from './errors/error-page.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
writeFileSync(`${root}docs/reference/errors.md`, errorPage(errorCodes(root)));
