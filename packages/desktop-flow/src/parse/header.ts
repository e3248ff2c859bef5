import { skipBlanks } from '../text/characters.ts';
import { parseExpressionTokens } from './expression.ts';
import type { LineContent } from './line.ts';
import { parseName, parseVariableName } from './name.ts';
import type { TokenReader } from './token-reader.ts';

/** `@SENSITIVE: […]`, `@INPUT name : {…}`, `@OUTPUT name : {…}`, or any other line that starts with `@`. */
export function parseHeader(reader: TokenReader): LineContent {
  reader.expectSymbol('@');
  if (reader.takeWord('SENSITIVE')) return { kind: 'sensitive', names: parseNames(reader) };
  if (reader.isWord('INPUT') || reader.isWord('OUTPUT')) return parseInterfaceHeader(reader);
  while (!reader.isAtEnd) reader.advance();
  return { kind: 'unknownHeader' };
}

function parseNames(reader: TokenReader): string[] {
  const names: string[] = [];
  reader.expectSymbol(':');
  reader.expectSymbol('[');
  while (!reader.isSymbol(']') && !reader.isAtEnd) {
    names.push(parseName(reader));
    if (!reader.takeSymbol(',')) break;
  }
  reader.expectSymbol(']');
  return names;
}

function parseInterfaceHeader(reader: TokenReader): LineContent {
  const kind = reader.isWord('INPUT') ? 'input' : 'output';
  reader.advance();
  const name = parseVariableName(reader);
  reader.expectSymbol(':');
  return { kind, name, declaration: parseExpressionTokens(reader) };
}

/** `IMPORT 'controlRepo.appmask' AS appmask` */
export function parseImport(reader: TokenReader): LineContent {
  reader.expectWord('IMPORT');
  const reference = parseName(reader);
  reader.expectWord('AS');
  return { kind: 'import', reference, alias: parseVariableName(reader) };
}

/** `@@key: 'value'`; a key without quotes may hold any character but a colon. */
export function parseAnnotation(reader: TokenReader): LineContent {
  reader.expectSymbol('@');
  reader.expectSymbol('@');
  const { start } = reader.current;
  const isQuoted = reader.current.kind === 'text';
  const key = isQuoted ? parseName(reader) : parseBareKey(reader);
  if ((isQuoted ? LINE_BREAK : NO_KEY).test(key)) {
    const message = "The key of an annotation is a word or a text in quotes, such as @@source: 'Recorder'. Correct it.";
    reader.report({ code: 'InvalidAnnotation', message, range: { start, end: reader.previousEnd } });
  }
  if (reader.isAtEnd) return { kind: 'annotation', key };
  reader.expectSymbol(':');
  const value = parseExpressionTokens(reader);
  if (value.kind !== 'text' && value.kind !== 'interpolatedText' && value.kind !== 'invalid') {
    const message = "The value of an annotation is a text. Put it in quotes, such as 'True'.";
    reader.report({ code: 'InvalidAnnotation', message, range: value.range });
  }
  return { kind: 'annotation', key, value };
}

function parseBareKey(reader: TokenReader): string {
  const { source } = reader.options;
  const start = reader.current.start;
  while (!reader.isAtEnd && !reader.isSymbol(':')) reader.advance();
  return source.slice(skipBlanks(source, start, reader.previousEnd), reader.previousEnd);
}

const LINE_BREAK = /[\r\n]/;

const NO_KEY = /['"\\\r\n#]/;
