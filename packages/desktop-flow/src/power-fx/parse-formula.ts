import { err, ok, type Result } from '@tandem/kernel';
import type { Formula, FormulaFault, FormulaOperator } from './formula.ts';
import { type FormulaToken, readFormulaTokens } from './formula-lexer.ts';

/** How deep brackets, calls and operators may be inside one another. */
const DEPTH = 120;
/** How many operators of one level, or fields, may follow one another. */
const CHAIN = 1000;

/** Operators from the loosest; those of one level group from the left, `^` from the right. */
const LEVELS: readonly (readonly string[])[] = [
  ['||', 'Or'],
  ['&&', 'And'],
  ['in', 'exactin'],
  ['=', '<>', '<', '<=', '>', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
];
const WORDS: ReadonlyMap<string, FormulaOperator> = new Map([
  ['Or', '||'],
  ['And', '&&'],
]);

/** A formula without its `=`; the error is the first place that can't be read. Takes any text, in time linear to its length. */
export function parseFormula(text: string): Result<Formula, FormulaFault> {
  const { tokens, faults } = readFormulaTokens(text);
  const [fault] = faults;
  if (fault !== undefined) return err(fault);
  try {
    const parser = new FormulaParser(text, tokens);
    return ok(parser.whole());
  } catch (thrown) {
    if (thrown instanceof FormulaError) return err(thrown.fault);
    throw thrown;
  }
}

class FormulaError extends Error {
  readonly fault: FormulaFault;

  constructor(fault: FormulaFault) {
    super(fault.message);
    this.fault = fault;
  }
}

class FormulaParser {
  readonly #text: string;
  readonly #tokens: readonly FormulaToken[];
  readonly #offset: number;
  #at = 0;
  #depth: number;

  constructor(text: string, tokens: readonly FormulaToken[], { offset = 0, depth = 0 } = {}) {
    this.#text = text;
    this.#tokens = tokens;
    this.#offset = offset;
    this.#depth = depth;
  }

  whole(): Formula {
    if (this.#isAtEnd()) return { kind: 'blank', range: this.#rangeFrom(this.#token) };
    const formula = this.#expression();
    if (this.#token.kind !== 'end')
      throw this.#fault(`'${this.#token.text}' was not expected here. Remove it, or add an operator before it.`);
    return formula;
  }

  get #token(): FormulaToken {
    return this.#tokens[Math.min(this.#at, this.#tokens.length - 1)] ?? { kind: 'end', text: '', start: 0, end: 0 };
  }

  #isAtEnd(): boolean {
    return this.#token.kind === 'end';
  }

  #checkChain(length: number): void {
    if (length > CHAIN) throw this.#fault(`More than ${CHAIN} operators follow one another. Use variables for parts of the formula.`);
  }

  #fault(message: string, { start, end } = this.#token): FormulaError {
    return new FormulaError({ message, range: { start: start + this.#offset, end: end + this.#offset } });
  }

  #rangeFrom({ start }: { readonly start: number }): Formula['range'] {
    const end = this.#tokens[this.#at - 1]?.end ?? start;
    return { start: start + this.#offset, end: Math.max(start, end) + this.#offset };
  }

  #sees(symbol: string): boolean {
    return this.#token.kind === 'symbol' && this.#token.text === symbol;
  }

  #takes(symbol: string): boolean {
    const isThere = this.#sees(symbol);
    if (isThere) this.#at++;
    return isThere;
  }

  #expect(symbol: string): void {
    if (!this.#takes(symbol)) throw this.#fault(`A '${symbol}' is missing here. Add it.`);
  }

  #inside<T>(read: () => T): T {
    this.#depth++;
    if (this.#depth > DEPTH) throw this.#fault(`The formula is nested more than ${DEPTH} levels deep. Use variables for parts of it.`);
    const value = read();
    this.#depth--;
    return value;
  }

  #expression(): Formula {
    return this.#inside(() => this.#chain());
  }

  /** `a; b`; a semicolon at the end is no fault. */
  #chain(): Formula {
    const start = this.#token;
    const first = this.#binary(0);
    const parts = [first];
    while (this.#takes(';') && !this.#isAtClose()) {
      this.#checkChain(parts.length);
      parts.push(this.#binary(0));
    }
    return parts.length === 1 ? first : { kind: 'chain', parts, range: this.#rangeFrom(start) };
  }

  #isAtClose(): boolean {
    return this.#isAtEnd() || [')', ']', '}', ','].some((symbol) => this.#sees(symbol));
  }

  #binary(level: number): Formula {
    const operators = LEVELS[level];
    if (operators === undefined) return this.#as();
    const start = this.#token;
    let left = this.#binary(level + 1);
    let length = 0;
    for (let operator = this.#operatorOf(operators); operator !== undefined; operator = this.#operatorOf(operators)) {
      this.#checkChain(++length);
      const right = this.#binary(level + 1);
      left = { kind: 'binary', operator, left, right, range: this.#rangeFrom(start) };
    }
    return left;
  }

  #operatorOf(operators: readonly string[]): FormulaOperator | undefined {
    const { kind, text } = this.#token;
    if ((kind !== 'symbol' && kind !== 'name') || !operators.includes(text)) return undefined;
    this.#at++;
    return WORDS.get(text) ?? (text as FormulaOperator);
  }

  #as(): Formula {
    const start = this.#token;
    const operand = this.#unary();
    if (this.#token.kind !== 'name' || this.#token.text !== 'As') return operand;
    this.#at++;
    return { kind: 'as', operand, name: this.#name(), range: this.#rangeFrom(start) };
  }

  #unary(): Formula {
    const start = this.#token;
    const isNot = this.#sees('!') || this.#isNotWord();
    if (!isNot && !this.#sees('-')) return this.#power();
    this.#at++;
    const operand = this.#inside(() => this.#unary());
    return { kind: 'unary', operator: isNot ? '!' : '-', operand, range: this.#rangeFrom(start) };
  }

  /** `Not x`, which is no call. */
  #isNotWord(): boolean {
    const next = this.#tokens[this.#at + 1];
    return this.#token.kind === 'name' && this.#token.text === 'Not' && !(next?.kind === 'symbol' && next.text === '(');
  }

  #power(): Formula {
    const start = this.#token;
    const left = this.#postfix();
    if (!this.#takes('^')) return left;
    const right = this.#inside(() => this.#unary());
    return { kind: 'binary', operator: '^', left, right, range: this.#rangeFrom(start) };
  }

  #postfix(): Formula {
    const start = this.#token;
    let formula = this.#primary();
    for (let length = 0; ; length++) {
      this.#checkChain(length);
      if (this.#takes('.')) formula = { kind: 'field', target: formula, name: this.#name(), range: this.#rangeFrom(start) };
      else if (this.#takes('%')) formula = { kind: 'unary', operator: '%', operand: formula, range: this.#rangeFrom(start) };
      else return formula;
    }
  }

  #name(): string {
    const { kind, text } = this.#token;
    if (kind !== 'name' && kind !== 'quotedName') throw this.#fault('A name is missing here. Add it.');
    this.#at++;
    return text;
  }

  #primary(): Formula {
    const token = this.#token;
    const { kind, text } = token;
    if (kind === 'end') throw this.#fault('The formula ends too early. Complete it.');
    this.#at++;
    const range = this.#rangeFrom(token);
    if (kind === 'number') return { kind, text, range };
    if (kind === 'text') return { kind, value: text, range };
    if (kind === 'interpolated') return { kind, parts: (token.parts ?? []).map((part) => this.#part(part)), range };
    if (kind === 'quotedName') return { kind: 'name', name: text, range };
    if (kind === 'name') return this.#nameOrCall(token);
    return this.#bracketed(token);
  }

  #part(part: string | { readonly start: number; readonly end: number }): string | Formula {
    if (typeof part === 'string') return part;
    const text = this.#text.slice(part.start, part.end);
    const { tokens, faults } = readFormulaTokens(text);
    const [fault] = faults;
    const offset = this.#offset + part.start;
    if (fault !== undefined) {
      throw new FormulaError({ ...fault, range: { start: fault.range.start + offset, end: fault.range.end + offset } });
    }
    return this.#inside(() => new FormulaParser(text, tokens, { offset, depth: this.#depth }).whole());
  }

  #nameOrCall(token: FormulaToken): Formula {
    const { text } = token;
    if (text === 'true' || text === 'false') return { kind: 'boolean', value: text === 'true', range: this.#rangeFrom(token) };
    if (!this.#takes('(')) return { kind: 'name', name: text, range: this.#rangeFrom(token) };
    const values = this.#items(')');
    return { kind: 'call', name: text, arguments: values, range: this.#rangeFrom(token) };
  }

  /** Values between commas up to the closing bracket. */
  #items(close: ')' | ']'): readonly Formula[] {
    const items: Formula[] = [];
    if (this.#takes(close)) return items;
    do items.push(this.#expression());
    while (this.#takes(','));
    this.#expect(close);
    return items;
  }

  #bracketed(token: FormulaToken): Formula {
    if (token.text === '(') {
      const formula = this.#expression();
      this.#expect(')');
      return formula;
    }
    if (token.text === '[' && this.#takes('@')) {
      const name = this.#name();
      this.#expect(']');
      return { kind: 'name', name, range: this.#rangeFrom(token) };
    }
    if (token.text === '[') return { kind: 'list', items: this.#items(']'), range: this.#rangeFrom(token) };
    if (token.text === '{') return { kind: 'record', fields: this.#fields(), range: this.#rangeFrom(token) };
    throw this.#fault(`'${token.text}' was not expected here. Write a value.`, token);
  }

  #fields(): readonly { readonly name: string; readonly value: Formula }[] {
    const fields: { name: string; value: Formula }[] = [];
    if (this.#takes('}')) return fields;
    do {
      const name = this.#token.kind === 'text' ? this.#textName() : this.#name();
      this.#expect(':');
      fields.push({ name, value: this.#expression() });
    } while (this.#takes(','));
    this.#expect('}');
    return fields;
  }

  #textName(): string {
    const { text } = this.#token;
    this.#at++;
    return text;
  }
}
