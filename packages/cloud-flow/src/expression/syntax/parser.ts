import { type JsonValue, LIMITS } from '@tandem/kernel';
import { Scanner } from './scanner.ts';
import { SyntaxFault } from './syntax-fault.ts';
import type { Punctuation, Token } from './token.ts';
import type { CallExpression, Expression } from './tree.ts';

/** Calls inside calls, and properties behind properties: deeper expressions are refused before they cost stack. */
export const EXPRESSION_DEPTH = 200;

export interface ParsedExpression {
  readonly expression: Expression;
  /** Where the expression stopped: at the `}` that closes it, or at the end of the text. */
  readonly end: number;
  readonly isClosed: boolean;
}

/**
 * Parses the expression that starts at `start`, up to an unquoted `}` or the end of the text.
 *
 * @throws SyntaxFault with its place in the text
 */
export function parseExpression(text: string, start: number): ParsedExpression {
  return new Parser(text, start).parse();
}

const KEYWORDS: ReadonlyMap<string, JsonValue> = new Map<string, JsonValue>([
  ['null', null],
  ['true', true],
  ['false', false],
]);

class Parser {
  readonly #scanner: Scanner;
  readonly #start: number;
  #token: Token;

  constructor(text: string, start: number) {
    this.#scanner = new Scanner(text, start);
    this.#start = start;
    this.#token = this.#scanner.next();
  }

  parse(): ParsedExpression {
    const expression = this.#expression(0);
    const end = this.#token;
    if (end.kind !== 'end') throw this.#unexpected('the end of the expression');
    if (end.start - this.#start > LIMITS.expressionCharacters) throw this.#tooLong(end.start);
    return { expression, end: end.start, isClosed: end.isClosed };
  }

  #expression(depth: number): Expression {
    this.#checkDepth(depth);
    const token = this.#token;
    if (token.kind !== 'literal' && token.kind !== 'word') throw this.#unexpected('a function call or a literal');
    this.#advance();
    if (token.kind === 'literal') return this.#properties(literal(token.value, token), depth);
    const keyword = KEYWORDS.get(token.text.toLowerCase());
    if (keyword !== undefined && !this.#sees('(')) return this.#properties(literal(keyword, token), depth);
    return this.#properties(this.#call(token, depth), depth);
  }

  #call(name: Token & { readonly kind: 'word' }, depth: number): CallExpression {
    if (!this.#sees('(')) {
      throw new SyntaxFault(`'${name.text}' is not called; write ${name.text}(…), or put text in single quotes.`, rangeOf(name));
    }
    this.#advance();
    const args: Expression[] = [];
    if (!this.#sees(')')) {
      args.push(this.#expression(depth + 1));
      while (this.#takes(',')) args.push(this.#expression(depth + 1));
    }
    const end = this.#expect(')', "',' or ')'");
    return { kind: 'call', name: name.text, args, nameRange: rangeOf(name), range: { start: name.start, end } };
  }

  #properties(first: Expression, depth: number): Expression {
    let expression = first;
    for (let length = 1; ; length++) {
      const isOptional = this.#takes('?');
      if (this.#takes('.')) expression = this.#named(expression, isOptional);
      else if (this.#takes('[')) expression = this.#indexed(expression, { isOptional, depth });
      else if (isOptional) throw this.#unexpected("'.' or '[' after '?'");
      else return expression;
      this.#checkDepth(depth + length);
    }
  }

  #named(target: Expression, isOptional: boolean): Expression {
    const token = this.#token;
    if (token.kind !== 'word') throw this.#unexpected("a property name after '.'");
    this.#advance();
    return { kind: 'access', target, index: literal(token.text, token), isOptional, range: { start: target.range.start, end: token.end } };
  }

  #indexed(target: Expression, options: { readonly isOptional: boolean; readonly depth: number }): Expression {
    const index = this.#expression(options.depth + 1);
    const end = this.#expect(']', "']'");
    return { kind: 'access', target, index, isOptional: options.isOptional, range: { start: target.range.start, end } };
  }

  #advance(): void {
    this.#token = this.#scanner.next();
  }

  #sees(text: Punctuation): boolean {
    return this.#token.kind === 'punctuation' && this.#token.text === text;
  }

  #takes(text: Punctuation): boolean {
    if (!this.#sees(text)) return false;
    this.#advance();
    return true;
  }

  #expect(text: Punctuation, expected: string): number {
    const { end } = this.#token;
    if (!this.#takes(text)) throw this.#unexpected(expected);
    return end;
  }

  #checkDepth(depth: number): void {
    if (depth < EXPRESSION_DEPTH) return;
    throw new SyntaxFault(
      `The expression is nested deeper than ${EXPRESSION_DEPTH} levels; split it over several actions.`,
      rangeOf(this.#token),
    );
  }

  #tooLong(end: number): SyntaxFault {
    const message = `The expression has more than ${LIMITS.expressionCharacters} characters; split it over several actions.`;
    return new SyntaxFault(message, { start: this.#start, end });
  }

  #unexpected(expected: string): SyntaxFault {
    return new SyntaxFault(`Expected ${expected}, but found ${describe(this.#token)}.`, rangeOf(this.#token));
  }
}

function literal(value: JsonValue, token: Token): Expression {
  return { kind: 'literal', value, range: rangeOf(token) };
}

function rangeOf(token: Token): { readonly start: number; readonly end: number } {
  return { start: token.start, end: token.end };
}

function describe(token: Token): string {
  switch (token.kind) {
    case 'end':
      return token.isClosed ? "'}'" : 'the end of the text';
    case 'literal':
      return typeof token.value === 'string' ? 'a text' : 'a number';
    default:
      return `'${token.text}'`;
  }
}
