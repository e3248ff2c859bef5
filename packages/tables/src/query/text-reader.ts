import { TABLE_LIMITS } from '../table-limits.ts';
import { FaultSignal } from './query-fault.ts';

const SPACE = /\s*/y;

/** Reads a query text from left to right. Every method that fails throws the fault with its place. */
export class TextReader {
  readonly text: string;
  readonly part: string;
  at = 0;
  #depth = 0;
  #conditions = 0;

  /** @param part the name of the text in faults, such as `$filter` */
  constructor(text: string, part: string) {
    this.text = text;
    this.part = part;
    if (text.length > TABLE_LIMITS.queryCharacters) throw this.fault(`The text is longer than ${TABLE_LIMITS.queryCharacters} characters`);
  }

  get isAtEnd(): boolean {
    this.space();
    return this.at >= this.text.length;
  }

  space(): void {
    SPACE.lastIndex = this.at;
    SPACE.exec(this.text);
    this.at = SPACE.lastIndex;
  }

  /** What the sticky expression matches after white space, or undefined. */
  match(pattern: RegExp): string | undefined {
    this.space();
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  /** As `match`, without moving. */
  peek(pattern: RegExp): string | undefined {
    const before = this.at;
    const found = this.match(pattern);
    this.at = before;
    return found;
  }

  /** Takes exactly this text when it is next. */
  take(symbol: string): boolean {
    this.space();
    if (!this.text.startsWith(symbol, this.at)) return false;
    this.at += symbol.length;
    return true;
  }

  need(symbol: string): void {
    if (!this.take(symbol)) throw this.fault(`'${symbol}' is missing`);
  }

  /** Goes one level deeper while `read` works. */
  nested<T>(read: () => T): T {
    if (++this.#depth > TABLE_LIMITS.queryDepth)
      throw this.fault(`There are more than ${TABLE_LIMITS.queryDepth} levels inside each other`);
    const product = read();
    this.#depth--;
    return product;
  }

  countCondition(): void {
    if (++this.#conditions > TABLE_LIMITS.conditions) throw this.fault(`There are more than ${TABLE_LIMITS.conditions} conditions`);
  }

  fault(message: string, at = this.at): FaultSignal {
    return new FaultSignal({ part: this.part, message, at });
  }
}
