/** A row of numbers from which a generator makes its decisions; at its end every decision is the first, simplest one, so that a shorter row means a simpler case. */
export class Choices {
  readonly #numbers: readonly number[];
  #at = 0;

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  get isUsedUp(): boolean {
    return this.#at >= this.#numbers.length;
  }

  /** 0 to `count - 1` */
  below(count: number): number {
    const number = this.#numbers[this.#at++] ?? 0;
    return number % count;
  }

  /** True in `percent` of the cases, never at the end of the row. */
  chance(percent: number): boolean {
    return this.below(100) >= 100 - percent;
  }

  pick<T>(options: readonly [T, ...T[]] | readonly T[]): T {
    const option = options[this.below(options.length)];
    if (option === undefined) throw new RangeError('There is nothing to pick from.');
    return option;
  }

  /** A list of `least` to `most` things. */
  list<T>(least: number, most: number, make: (index: number) => T): T[] {
    return Array.from({ length: least + this.below(most - least + 1) }, (_, index) => make(index));
  }
}
