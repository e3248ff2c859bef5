import { COMPILE_PHRASES } from './compile-phrases.ts';
import { DIAGNOSTIC_PHRASES } from './diagnostic-messages.ts';
import { createPhraseBook } from './phrase-book.ts';
import { REFUSAL_PHRASES } from './refusal-messages.ts';
import { SERVER_PHRASES } from './server-messages.ts';

/** The German of everything that servers, machines and checkers say. A chunk of its own: who reads English does not load it. */
export const germanPhrases = createPhraseBook([
  ...[SERVER_PHRASES, DIAGNOSTIC_PHRASES, COMPILE_PHRASES].flatMap((phrases) => Object.values(phrases).flat()),
  ...REFUSAL_PHRASES,
]);
