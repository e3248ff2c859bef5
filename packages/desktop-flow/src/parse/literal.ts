import type { Expression, ObjectProperty } from '../expression.ts';
import { invalid, nested, parseExpressionTokens } from './expression.ts';
import { unescapeText } from './text.ts';
import type { TokenReader } from './token-reader.ts';

/** `[1, 'a', X]` */
export function parseList(reader: TokenReader): Expression {
  const { start } = reader.current;
  const items = parseItems(reader);
  return { kind: 'list', items, range: { start, end: reader.previousEnd } };
}

/** A table, an object, or one of the two empty forms `{ }` and `{{ }}`. */
export function parseBraces(reader: TokenReader): Expression {
  return nested(reader, parseBracesInside);
}

function parseBracesInside(reader: TokenReader): Expression {
  const { start } = reader.advance();
  if (reader.isSymbol('{')) return parseEmptyObject(reader, start);
  return reader.current.kind === 'text' ? parseObject(reader, start) : parseTable(reader, start);
}

function parseEmptyObject(reader: TokenReader, start: number): Expression {
  reader.advance();
  reader.expectSymbol('}');
  reader.expectSymbol('}');
  return { kind: 'object', properties: [], range: { start, end: reader.previousEnd } };
}

function parseTable(reader: TokenReader, start: number): Expression {
  const columns = reader.takeSymbol('^') ? parseItems(reader) : undefined;
  const rows: Expression[] = [];
  let expectsRow = columns === undefined || reader.takeSymbol(',');
  while (expectsRow && !reader.isSymbol('}') && !reader.isAtEnd) {
    rows.push(parseRow(reader));
    expectsRow = reader.takeSymbol(',');
  }
  reader.expectSymbol('}');
  return { kind: 'table', ...(columns === undefined ? {} : { columns }), rows, range: { start, end: reader.previousEnd } };
}

function parseRow(reader: TokenReader): Expression {
  return reader.current.kind === 'word' ? parseExpressionTokens(reader) : parseList(reader);
}

function parseItems(reader: TokenReader): Expression[] {
  const items: Expression[] = [];
  reader.expectSymbol('[');
  while (!reader.isSymbol(']') && !reader.isAtEnd) {
    items.push(parseExpressionTokens(reader));
    if (!reader.takeSymbol(',')) break;
  }
  reader.expectSymbol(']');
  return items;
}

function parseObject(reader: TokenReader, start: number): Expression {
  const properties: ObjectProperty[] = [];
  while (!reader.isSymbol('}') && !reader.isAtEnd) {
    properties.push(parseProperty(reader));
    if (!reader.takeSymbol(',')) break;
  }
  reader.expectSymbol('}');
  return { kind: 'object', properties, range: { start, end: reader.previousEnd } };
}

function parseProperty(reader: TokenReader): ObjectProperty {
  const token = reader.current;
  if (token.kind !== 'text') {
    reader.fail('ExpectedName', "The name of a property is expected here, in quotes such as 'name'. Write it.");
    return { key: '', value: invalid(reader, token.start), range: { start: token.start, end: reader.options.range.end } };
  }
  reader.advance();
  reader.expectSymbol(':');
  const value = parseExpressionTokens(reader);
  return { key: unescapeText(token), value, range: { start: token.start, end: value.range.end } };
}
