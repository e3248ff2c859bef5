import type { Phrase } from './phrase-book.ts';

/** German for what the server and this page say, by the code under which they say it. */
export const SERVER_PHRASES: Readonly<Record<string, readonly Phrase[]>> = {};
