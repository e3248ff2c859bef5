import { fileURLToPath } from 'node:url';

export const SCRIPTED_BODY = fileURLToPath(new URL('./scripted-body.ts', import.meta.url));
