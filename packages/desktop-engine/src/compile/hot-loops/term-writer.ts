import type { ArithmeticOperator, ComparisonOperator, Term, Test } from '../../program/term.ts';
import type { LoopVariables } from './loop-variables.ts';

export interface TermWriterParts {
  readonly variables: LoopVariables;
  readonly write: (line: string) => void;
}

/** How each operation is computed, and when its result is none of the short path of `values/arithmetic.ts`; like there, none is -0. */
const OPERATIONS: Readonly<Record<ArithmeticOperator, Operation>> = {
  '+': { compute: (a, b) => `${a} + ${b}`, isBeyond: isUnsafe },
  '-': { compute: (a, b) => `${a} - ${b}`, isBeyond: isUnsafe },
  '*': { compute: (a, b) => `${a} * ${b} + 0`, isBeyond: isUnsafe },
  '/': { compute: (a, b) => `${a} / ${b} + 0`, isBeyond: (name) => `!Number.isSafeInteger(${name})` },
  MOD: { compute: (a, b) => `${a} % ${b} + 0`, isBeyond: isUnsafe },
  'FLOORED MOD': { compute: flooredRest, isBeyond: isUnsafe },
};

interface Operation {
  readonly compute: (left: string, right: string) => string;
  readonly isBeyond: (name: string) => string;
}

/** The rest of a division with the sign of the divisor, as `Mod` of Power Fx gives it. */
function flooredRest(a: string, b: string): string {
  const rest = `${a} % ${b}`;
  return `(${rest} === 0 || ${rest} < 0 === ${b} < 0 ? ${rest} : ${rest} + ${b}) + 0`;
}

const COMPARISONS: Readonly<Record<ComparisonOperator, string>> = {
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
  '=': '===',
  '<>': '!==',
};

/** Of a whole number, or what a calculation gives that has none: beyond the range in which numbers are exact. */
export function isUnsafe(name: string): string {
  return `!(${name} <= ${Number.MAX_SAFE_INTEGER} && ${name} >= ${Number.MIN_SAFE_INTEGER})`;
}

/** Writes terms and tests as JavaScript. What cannot be computed with numbers alone leaves the code before anything has changed. */
export class TermWriter {
  readonly #variables: LoopVariables;
  readonly #write: (line: string) => void;
  #count = 0;

  constructor({ variables, write }: TermWriterParts) {
    this.#variables = variables;
    this.#write = write;
  }

  /** @param leave what leaves the code @returns what gives the value, of a term that is numeric */
  value(term: Term, leave: string): string {
    if (term.kind === 'slot') return this.#variables.read(term.slot);
    if (term.kind === 'choice') return this.#choice(term, leave);
    const [left, right] = [this.value(term.left, leave), this.value(term.right, leave)];
    const { compute, isBeyond } = OPERATIONS[term.operator];
    const name = this.#newName();
    this.#write(`const ${name} = ${compute(left, right)};`);
    this.#write(`if (${isBeyond(name)}) ${leave}`);
    return name;
  }

  /** Only the side that is chosen is computed. */
  #choice({ test, holds, otherwise }: Extract<Term, { kind: 'choice' }>, leave: string): string {
    const name = this.#newName();
    const condition = this.test(test, leave);
    this.#write(`let ${name};`);
    this.#write(`if (${condition}) {`);
    this.#write(`${name} = ${this.value(holds, leave)};`);
    this.#write('} else {');
    this.#write(`${name} = ${this.value(otherwise, leave)};`);
    this.#write('}');
    return name;
  }

  #newName(): string {
    return `t${this.#count++}`;
  }

  /** Both sides of AND and OR are computed: when that has no number, the interpreter finds out whether it is needed. */
  test(test: Test, leave: string): string {
    switch (test.kind) {
      case 'not':
        return `!${this.test(test.test, leave)}`;
      case 'comparison':
        return `(${this.value(test.left, leave)} ${COMPARISONS[test.operator]} ${this.value(test.right, leave)})`;
      case 'junction': {
        const [left, right] = [this.test(test.left, leave), this.test(test.right, leave)];
        return `(${left} ${JUNCTIONS[test.operator]} ${right})`;
      }
    }
  }

  isNumeric(term: Term): boolean {
    switch (term.kind) {
      case 'slot':
        return this.#variables.isNumeric(term.slot);
      case 'arithmetic':
        return this.isNumeric(term.left) && this.isNumeric(term.right);
      case 'choice':
        return this.isNumericTest(term.test) && this.isNumeric(term.holds) && this.isNumeric(term.otherwise);
    }
  }

  isNumericTest(test: Test): boolean {
    if (test.kind === 'not') return this.isNumericTest(test.test);
    if (test.kind === 'comparison') return this.isNumeric(test.left) && this.isNumeric(test.right);
    return this.isNumericTest(test.left) && this.isNumericTest(test.right);
  }
}

const JUNCTIONS = { AND: '&&', OR: '||', XOR: '!==' } as const;
