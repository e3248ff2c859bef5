import { isReservedWord } from './reserved-words.ts';
import { unescapeText } from './text.ts';
import type { TokenReader } from './token-reader.ts';

/** Whether `global.Name` stands here: how a local subflow names a variable of the flow. */
export function startsGlobalName(reader: TokenReader): boolean {
  const next = reader.peek();
  return reader.isWord('GLOBAL') && next.kind === 'symbol' && next.text === '.';
}

/** Reads `global.Name`, which is the name of one variable. */
export function parseGlobalName(reader: TokenReader): string {
  const prefix = reader.advance().text;
  reader.advance();
  return `${prefix}.${parseVariableName(reader)}`;
}

/** The name of a variable that a statement sets. */
export function parseVariableName(reader: TokenReader): string {
  const token = reader.current;
  if (startsGlobalName(reader)) return parseGlobalName(reader);
  if (token.kind !== 'word') {
    reader.fail('ExpectedName', 'The name of a variable is expected here. It starts with a letter and has letters, digits and _ only.');
    return '';
  }
  if (isReservedWord(token.text)) {
    const message = `'${token.text}' is a word of the language and can't be the name of a variable. Choose another name.`;
    reader.report({ code: 'ReservedName', message, range: { start: token.start, end: token.end } });
  }
  return reader.advance().text;
}

/** A name that may stand in quotes: of a label, a subflow, a block, an argument. */
export function parseName(reader: TokenReader): string {
  const token = reader.current;
  if (token.kind !== 'word' && token.kind !== 'text') {
    reader.fail('ExpectedName', "A name is expected here. Write it, in quotes ('My name') when it has blanks.");
    return '';
  }
  reader.advance();
  return token.kind === 'text' ? unescapeText(token) : token.text;
}
