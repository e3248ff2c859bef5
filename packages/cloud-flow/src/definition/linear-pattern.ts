import type { RegExpEngine, RegExpLike } from 'ajv/dist/types/index.js';
import { RE2JS } from 're2js';

/** Characters of a pattern named in a message. */
const SHOWN_CHARACTERS = 60;

/**
 * Compiles the pattern of a JSON schema for an engine whose time grows with the text and never with the ways to match it:
 * the patterns come from flows and the texts from anybody, and both meet on the thread that serves everyone.
 *
 * @throws Error for a pattern that this engine does not have: looking ahead or behind, and references back to a group
 */
export const linearPattern: RegExpEngine = Object.assign((pattern: string): RegExpLike => compilePattern(pattern), {
  // Only needed to write validators to files, which nobody does here.
  code: 'linearPattern',
});

function compilePattern(pattern: string): RegExpLike {
  try {
    const compiled = RE2JS.compile(RE2JS.translateRegExp(pattern));
    // The validator tells patterns apart by their text.
    return Object.assign({ test: (text: string) => compiled.test(text) }, { toString: () => pattern });
  } catch (cause) {
    const shown = pattern.length > SHOWN_CHARACTERS ? `${pattern.slice(0, SHOWN_CHARACTERS)}…` : pattern;
    const message = `the pattern '${shown}' is faulty, or looks ahead or behind or refers back to a group, which Tandem does not do; write it without`;
    throw new Error(message, { cause });
  }
}
