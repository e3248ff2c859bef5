import type { Expression, FunctionCall } from '../expression.ts';
import { isModuleName } from '../module-names.ts';
import { invalid, parseExpressionTokens, tooDeep } from './expression.ts';
import { parseBraces, parseList } from './literal.ts';
import { parseGlobalName, startsGlobalName } from './name.ts';
import { isReservedWord } from './reserved-words.ts';
import { parseText } from './text.ts';
import { EXPRESSION_DEPTH, type TokenReader } from './token-reader.ts';

/** An operand with the properties, indices and slices after it. */
export function parsePostfix(reader: TokenReader): Expression {
  let expression = parseOperand(reader);
  for (let length = reader.depth; reader.isSymbol('.') || reader.isSymbol('['); length++) {
    if (length >= EXPRESSION_DEPTH) return tooDeep(reader);
    expression = reader.isSymbol('.') ? parseProperty(reader, expression) : parseIndex(reader, expression);
  }
  return toReference(reader, expression);
}

function parseProperty(reader: TokenReader, target: Expression): Expression {
  reader.advance();
  const token = reader.current;
  if (token.kind !== 'word') {
    reader.fail('ExpectedName', 'The name of a property is expected after the dot. Write it, or an index such as [0] instead.');
    return invalid(reader, target.range.start);
  }
  reader.advance();
  const property = { kind: 'property', target, name: token.text, range: { start: target.range.start, end: token.end } } as const;
  if (isReservedWord(token.text)) {
    const message =
      toEnumMember(property) === undefined
        ? `'${token.text}' is a word of the language and can't follow a dot. Write ['${token.text}'] instead.`
        : `'${token.text}' is a word of the language and is no value to choose. Choose another one.`;
    reader.report({ code: 'ReservedName', message, range: { start: token.start, end: token.end } });
  }
  return property;
}

function parseIndex(reader: TokenReader, target: Expression): Expression {
  const start = target.range.start;
  reader.advance();
  const from = reader.isSymbol(':') ? undefined : parseExpressionTokens(reader);
  if (!reader.takeSymbol(':')) {
    reader.expectSymbol(']');
    return { kind: 'index', target, index: from ?? invalid(reader, start), range: { start, end: reader.previousEnd } };
  }
  const to = reader.isSymbol(']') ? undefined : parseExpressionTokens(reader);
  reader.expectSymbol(']');
  const range = { start, end: reader.previousEnd };
  return { kind: 'slice', target, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }), range };
}

function parseOperand(reader: TokenReader): Expression {
  const token = reader.current;
  const range = { start: token.start, end: token.end };
  switch (token.kind) {
    case 'number':
      reader.advance();
      return { kind: 'number', text: token.text, range };
    case 'dateTime':
      reader.advance();
      return { kind: 'dateTime', text: token.text, range };
    case 'text':
      return parseText(reader, reader.advance());
    case 'unread':
      return parseUnread(reader);
    case 'word':
      return parseWord(reader);
    case 'symbol':
      return parseSymbol(reader);
    default:
      return failOperand(reader);
  }
}

/** A disabled statement may keep the fault: it does not run. */
function parseUnread(reader: TokenReader): Expression {
  const { text, start, end } = reader.advance();
  const range = { start, end };
  if (!reader.isDisabled) {
    const message = 'The designer could not read this value when it wrote the flow. Write the value again, without the back quotes.';
    reader.report({ code: 'ExpectedExpression', message, range });
  }
  return { kind: 'invalid', text, range };
}

function parseSymbol(reader: TokenReader): Expression {
  if (reader.isSymbol('(')) return parseGroup(reader);
  if (reader.isSymbol('[')) return parseList(reader);
  if (reader.isSymbol('{')) return parseBraces(reader);
  return failOperand(reader);
}

function parseGroup(reader: TokenReader): Expression {
  const { start } = reader.advance();
  const expression = parseExpressionTokens(reader);
  reader.expectSymbol(')');
  return { kind: 'group', expression, range: { start, end: reader.previousEnd } };
}

function parseWord(reader: TokenReader): Expression {
  const { text, start, end } = reader.current;
  const range = { start, end };
  if (reader.isWord('TRUE') || reader.isWord('FALSE')) {
    const value = reader.isWord('TRUE');
    reader.advance();
    return { kind: 'boolean', value, range };
  }
  if (startsGlobalName(reader)) return { kind: 'variable', name: parseGlobalName(reader), range: { start, end: reader.previousEnd } };
  if (isReservedWord(text)) return failWord(reader, text);
  reader.advance();
  return reader.isSymbol('(') && reader.current.start === end ? parseCall(reader, text, start) : { kind: 'variable', name: text, range };
}

function parseCall(reader: TokenReader, name: string, start: number): FunctionCall {
  reader.advance();
  const values: Expression[] = [];
  while (!reader.isSymbol(')') && !reader.isAtEnd) {
    values.push(parseExpressionTokens(reader));
    if (!reader.takeSymbol(',')) break;
  }
  reader.expectSymbol(')');
  return { kind: 'functionCall', name, arguments: values, range: { start, end: reader.previousEnd } };
}

function failOperand(reader: TokenReader): Expression {
  const { start, opening } = reader.current;
  if (opening !== undefined)
    reader.fail('UnclosedText', `The text that starts here has no closing ${opening.quote}. Add it, and write \\' for an apostrophe.`);
  else if (reader.isSymbol('%')) reader.fail('PercentOutsideText', "'%' stands around an expression only inside a text. Remove it here.");
  else reader.fail('ExpectedExpression', 'A value is expected here: a text in quotes, a number, a variable or an expression. Write one.');
  return invalid(reader, start);
}

/** A word of the language with something after it that only values have is meant as a variable. */
function failWord(reader: TokenReader, word: string): Expression {
  const { kind, text } = reader.peek();
  if (kind !== 'symbol' || (text !== '.' && text !== '[')) return failOperand(reader);
  const { start } = reader.current;
  const message =
    word.toUpperCase() === 'ERROR'
      ? `'${word}' is a word of the language. For the last error, write ERROR => LastError on a line before, and LastError here.`
      : `'${word}' is a word of the language and can't be the name of a variable. Choose another name.`;
  reader.fail('ReservedName', message);
  return invalid(reader, start);
}

/** UI elements, images and members of enumerations look like indices and properties of variables. */
function toReference(reader: TokenReader, expression: Expression): Expression {
  if (expression.kind === 'property') return toEnumMember(expression) ?? expression;
  if (expression.kind !== 'index') return expression;
  const path: string[] = [];
  let target: Expression = expression;
  while (target.kind === 'index' && target.index.kind === 'text') {
    path.unshift(target.index.value);
    target = target.target;
  }
  if (target.kind !== 'variable') return expression;
  const kind = reader.options.repositories.get(target.name.toLowerCase());
  return kind === undefined ? expression : { kind, repository: target.name, path, range: expression.range };
}

function toEnumMember(expression: Expression & { readonly kind: 'property' }): Expression | undefined {
  const type = expression.target;
  if (type.kind !== 'property' || type.target.kind !== 'variable' || !isModuleName(type.target.name)) return undefined;
  return { kind: 'enum', module: type.target.name, type: type.name, member: expression.name, range: expression.range };
}
