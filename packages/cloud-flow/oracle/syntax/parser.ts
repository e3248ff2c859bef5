import { literalNumber } from '../values/number-text.ts';
import { bool, fail, NULL, string } from '../values/value.ts';
import type { Expression } from './expression.ts';

const SPACE = /[ \t\r\n]*/y;
const NUMBER = /[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const STRING = /'(?:[^']|'')*'/y;
const IDENTIFIER = /[^.,(){}@[\]?'\s]+/y;

/** Reads one expression from `start`. @throws Fault. @returns the expression and where it and the space after it end */
export function parseExpression(text: string, start: number): { readonly expression: Expression; readonly end: number } {
  const parser = new Parser(text, start);
  const expression = parser.expression();
  return { expression, end: parser.at };
}

class Parser {
  at: number;
  readonly text: string;

  constructor(text: string, start: number) {
    this.text = text;
    this.at = start;
    this.take(SPACE);
  }

  expression(): Expression {
    let expression = this.primary();
    this.take(SPACE);
    for (;;) {
      const next = this.postfix(expression);
      if (next === undefined) return expression;
      expression = next;
      this.take(SPACE);
    }
  }

  private primary(): Expression {
    const char = this.text[this.at] ?? fail('an expression is missing');
    if (char === "'") return this.literalString();
    if (/^[+-]?\.?\d/.test(this.text.slice(this.at, this.at + 3))) return this.number();
    const name = this.take(IDENTIFIER);
    if (name === '' || name.includes('"')) fail('an expression is missing');
    this.take(SPACE);
    if (this.eat('(')) return { kind: 'call', name, args: this.list() };
    const word = name.toLowerCase();
    if (word === 'null') return { kind: 'literal', value: NULL };
    if (word === 'true' || word === 'false') return { kind: 'literal', value: bool(word === 'true') };
    return fail(`${name} is no expression`);
  }

  private postfix(target: Expression): Expression | undefined {
    const before = this.at;
    const isOptional = this.eat('?');
    if (this.eat('.')) {
      const name = this.take(IDENTIFIER);
      if (!/^[^\d"][^"]*$/.test(name)) fail('a property name is missing');
      return { kind: 'access', target, key: { kind: 'literal', value: string(name) }, isOptional };
    }
    if (this.eat('[')) {
      const key = this.expression();
      if (!this.eat(']')) fail("']' is missing");
      return { kind: 'access', target, key, isOptional };
    }
    if (this.at !== before) fail("'?' leads nowhere");
    return undefined;
  }

  private list(): readonly Expression[] {
    const args: Expression[] = [];
    if (this.eat(')')) return args;
    do args.push(this.expression());
    while (this.eat(','));
    if (!this.eat(')')) fail("')' is missing");
    return args;
  }

  private literalString(): Expression {
    const quoted = this.take(STRING);
    if (quoted === '') fail('the text has no end');
    return { kind: 'literal', value: string(quoted.slice(1, -1).replaceAll("''", "'")) };
  }

  private number(): Expression {
    const digits = this.take(NUMBER);
    if (digits === '' || this.take(IDENTIFIER) !== '' || this.text[this.at] === '.') fail('invalid number');
    return { kind: 'literal', value: literalNumber(digits) };
  }

  /** Takes the sign and the space after it. */
  private eat(sign: string): boolean {
    if (this.text[this.at] !== sign) return false;
    this.at++;
    this.take(SPACE);
    return true;
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }
}
