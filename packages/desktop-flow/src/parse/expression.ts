import type { BinaryOperator, Expression } from '../expression.ts';
import { parsePostfix } from './operand.ts';
import { EXPRESSION_DEPTH, type TokenReader } from './token-reader.ts';

type Level = ReadonlyMap<string, BinaryOperator>;

/** From the loosest to the tightest; NOT binds looser than the comparisons and tighter than AND. */
const OR_LEVEL: Level = new Map([
  ['OR', 'OR'],
  ['XOR', 'XOR'],
]);
const AND_LEVEL: Level = new Map([['AND', 'AND']]);
const COMPARISON_LEVEL: Level = new Map(['=', '<>', '<', '<=', '>', '>='].map((operator) => [operator, operator as BinaryOperator]));
const SUM_LEVEL: Level = new Map([
  ['+', '+'],
  ['-', '-'],
]);
const PRODUCT_LEVEL: Level = new Map([
  ['*', '*'],
  ['/', '/'],
  ['MOD', 'MOD'],
]);

/** Reads an expression as far as it goes; a fault is kept in the reader and leaves `invalid` in its place. */
export function parseExpressionTokens(reader: TokenReader): Expression {
  return nested(reader, parseOr);
}

/** Reads with one more level of nesting, or fails when there are too many. */
export function nested(reader: TokenReader, parse: (reader: TokenReader) => Expression): Expression {
  if (reader.depth >= EXPRESSION_DEPTH) return tooDeep(reader);
  reader.depth++;
  const expression = parse(reader);
  reader.depth--;
  return expression;
}

export function tooDeep(reader: TokenReader): Expression {
  const start = reader.current.start;
  reader.fail('NestingTooDeep', `The expression nests or chains more than ${EXPRESSION_DEPTH} times. Split it with SET statements.`);
  return invalid(reader, start);
}

/** What is left of the line, as the place of a value that can't be read. */
export function invalid(reader: TokenReader, start: number): Expression {
  const end = Math.max(start, reader.options.range.end);
  return { kind: 'invalid', text: reader.options.source.slice(start, end), range: { start, end } };
}

function parseOr(reader: TokenReader): Expression {
  return parseChain(reader, OR_LEVEL, parseAnd);
}

function parseAnd(reader: TokenReader): Expression {
  return parseChain(reader, AND_LEVEL, parseNot);
}

function parseNot(reader: TokenReader): Expression {
  if (!reader.isWord('NOT')) return parseChain(reader, COMPARISON_LEVEL, parseSum);
  const start = reader.advance().start;
  const operand = nested(reader, parseNot);
  return { kind: 'unary', operator: 'NOT', operand, range: { start, end: operand.range.end } };
}

function parseSum(reader: TokenReader): Expression {
  return parseChain(reader, SUM_LEVEL, parseProduct);
}

function parseProduct(reader: TokenReader): Expression {
  return parseChain(reader, PRODUCT_LEVEL, parseSign);
}

function parseSign(reader: TokenReader): Expression {
  const { start, text } = reader.current;
  if (reader.isWord('NOT')) return nested(reader, parseNot);
  if (!reader.takeSymbol('-') && !reader.takeSymbol('+')) return parsePostfix(reader);
  const operand = nested(reader, parseSign);
  return { kind: 'unary', operator: text === '-' ? '-' : '+', operand, range: { start, end: operand.range.end } };
}

/** A chain of operators of one level, to the left. A chain makes the tree as deep as nesting does, so it has the same limit. */
function parseChain(reader: TokenReader, level: Level, parseOperand: (reader: TokenReader) => Expression): Expression {
  const depth = reader.depth;
  let left = parseOperand(reader);
  for (let operator = readOperator(reader, level); operator !== undefined; operator = readOperator(reader, level)) {
    if (reader.depth >= EXPRESSION_DEPTH) return tooDeep(reader);
    reader.depth++;
    reader.advance();
    const right = parseOperand(reader);
    left = { kind: 'binary', operator, left, right, range: { start: left.range.start, end: right.range.end } };
  }
  reader.depth = depth;
  return left;
}

/** A word such as MOD is an argument name, not an operator, when a colon or an arrow follows. */
function readOperator(reader: TokenReader, level: Level): BinaryOperator | undefined {
  const { kind, text } = reader.current;
  if (kind === 'symbol') return level.get(text);
  const operator = kind === 'word' ? level.get(text.toUpperCase()) : undefined;
  if (operator === undefined) return undefined;
  const next = reader.peek();
  return next.kind === 'symbol' && (next.text === ':' || next.text === '=>') ? undefined : operator;
}
