import type { TextRange } from '@tandem/kernel';
import type { Fault, FaultCode, Faults } from './fault.ts';
import { Lexer, type Token } from './lexer.ts';

/** Limits what hostile nesting can do to the stack of whoever walks the tree. */
export const EXPRESSION_DEPTH = 200;

export interface TokenReaderOptions {
  readonly source: string;
  readonly range: TextRange;
  readonly isInText?: boolean;
  readonly faults: Faults;
  /** Aliases of UI element and image repositories, in lower case. */
  readonly repositories: ReadonlyMap<string, 'uiElement' | 'image'>;
  readonly depth?: number;
}

export interface TokenPath {
  readonly words: readonly string[];
  /** The token after the words. */
  readonly next: Token;
  /** Whether a colon or an arrow follows that token. */
  readonly isArgument: boolean;
}

/**
 * The tokens of one line with one token of look-ahead. The first fault ends the line: from then on only `end` tokens come, so
 * that every loop over tokens stops, and later faults are not kept.
 */
export class TokenReader {
  readonly options: TokenReaderOptions;
  readonly #lexer: Lexer;
  #current: Token;
  #previousEnd: number;
  #next: Token | undefined;
  #fault: Fault | undefined;
  depth: number;
  /** The statement is written with `DISABLE`. */
  isDisabled = false;

  constructor(options: TokenReaderOptions) {
    this.options = options;
    this.#lexer = new Lexer(options.source, options.range, options.isInText ?? false);
    this.#current = this.#lexer.read(options.range.start);
    this.#previousEnd = options.range.start;
    this.depth = options.depth ?? 0;
  }

  get current(): Token {
    return this.#current;
  }

  /** Where the token before the current one ends. */
  get previousEnd(): number {
    return this.#previousEnd;
  }

  get fault(): Fault | undefined {
    return this.#fault;
  }

  get isAtEnd(): boolean {
    return this.#current.kind === 'end';
  }

  advance(): Token {
    const token = this.#current;
    this.#previousEnd = token.end;
    this.#current = this.peek();
    this.#next = undefined;
    return token;
  }

  /** The token after the current one. */
  peek(): Token {
    this.#next ??= this.#lexer.read(this.#current.end);
    return this.#next;
  }

  /** The dotted words after the current token, and what follows them. */
  peekPath(): TokenPath {
    const words: string[] = [];
    let token = this.peek();
    while (token.kind === 'word') {
      words.push(token.text);
      token = this.#lexer.read(token.end);
      if (token.kind !== 'symbol' || token.text !== '.') break;
      token = this.#lexer.read(token.end);
    }
    const after = this.#lexer.read(token.end);
    return { words, next: token, isArgument: after.kind === 'symbol' && (after.text === ':' || after.text === '=>') };
  }

  isSymbol(text: string): boolean {
    return this.#current.kind === 'symbol' && this.#current.text === text;
  }

  isWord(word: string): boolean {
    return this.#current.kind === 'word' && this.#current.text.toUpperCase() === word;
  }

  takeSymbol(text: string): boolean {
    if (!this.isSymbol(text)) return false;
    this.advance();
    return true;
  }

  takeWord(word: string): boolean {
    if (!this.isWord(word)) return false;
    this.advance();
    return true;
  }

  expectSymbol(text: string): void {
    if (!this.takeSymbol(text)) this.fail('UnexpectedText', `'${text}' is expected here. Write it, or remove what stands in its place.`);
  }

  expectWord(word: string): void {
    if (!this.takeWord(word)) this.fail('ExpectedKeyword', `The word ${word} is expected here. Write it before what follows.`);
  }

  expectEnd(): void {
    if (!this.isAtEnd) this.fail('UnexpectedText', 'The statement should end here. Put what follows on a line of its own, or remove it.');
  }

  /** Keeps the fault at the current token and ends the line. */
  fail(code: FaultCode, message: string, range: TextRange = this.#current): void {
    this.#fault ??= { code, message, range: { start: range.start, end: range.end } };
    const end = this.options.range.end;
    this.#current = { kind: 'end', start: end, end, text: '' };
    this.#next = undefined;
  }

  /** Keeps a fault after which the line can still be read. */
  report(fault: Fault): void {
    if (this.#fault === undefined) this.options.faults.add(fault);
  }
}
