import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { implementedData } from './actions/implemented.ts';
import { errorCodes } from './errors/error-codes.ts';
import { errorPage } from './errors/error-page.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
writeFileSync(`${root}docs/reference/errors.md`, errorPage(errorCodes(root)));
writeFileSync(`${root}packages/desktop-flow/src/catalogue/implemented-data.ts`, await implementedData());
// The page reads what was just written.
const { actionPage } = await import('./actions/action-page.ts');
writeFileSync(`${root}docs/reference/desktop-actions.md`, await actionPage());
