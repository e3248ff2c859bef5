import type { InstructionParts, LoopCount } from '../../program/instruction.ts';
import type { Label } from '../../program/label.ts';
import { type Effect, effectOf } from './effect.ts';
import { contains, type Jump, jumpsIn, type LoopRegion, regionAround } from './loop-region.ts';
import type { LoopVariables } from './loop-variables.ts';
import { isUnsafe, TermWriter } from './term-writer.ts';

export interface LoopWriterParts {
  readonly region: LoopRegion;
  readonly instructions: readonly InstructionParts[];
  readonly variables: LoopVariables;
}

/**
 * Writes the instructions of a loop as JavaScript: loops as loops, jumps forward as exits from blocks that end where the jump goes.
 * All that comes from the flow are numbers of slots, addresses, and whole numbers that are printed here.
 */
export class LoopWriter {
  readonly #region: LoopRegion;
  readonly #instructions: readonly InstructionParts[];
  readonly #variables: LoopVariables;
  readonly #jumps: readonly Jump[];
  readonly #terms: TermWriter;
  readonly #lines: string[] = [];
  /** Statements since those that the code has counted. */
  #uncounted = 0;

  constructor({ region, instructions, variables }: LoopWriterParts) {
    this.#region = region;
    this.#instructions = instructions;
    this.#variables = variables;
    this.#jumps = jumpsIn(region, instructions);
    this.#terms = new TermWriter({ variables, write: (line) => this.#lines.push(line) });
  }

  /** The whole loop; what leaves it does so by `break out`, with the address to go on at in `at`. */
  write(): readonly string[] {
    this.#writeRegion(this.#region);
    return this.#lines;
  }

  #writeRegion(region: LoopRegion): void {
    const targets = this.#targetsIn(region);
    this.#lines.push(`h${region.head}: for (;;) {`, ...targets.map((target) => `b${target}: {`).reverse());
    for (let address = region.head; address <= region.end; address++) {
      if (targets.includes(address)) this.#endBlock();
      const inner = region.inner.find(({ head }) => head === address);
      if (inner === undefined) this.#writeInstruction(address);
      else {
        this.#countStatements();
        this.#writeRegion(inner);
        address = inner.end;
      }
    }
    this.#countStatements();
    this.#lines.push(region === this.#region ? this.#leaving(region.end + 1) : 'break;', '}');
  }

  /** Where jumps forward of the region itself go, and those out of loops inside it. */
  #targetsIn(region: LoopRegion): readonly number[] {
    const targets = this.#jumps.filter(({ from, to }) => to > from && contains(region, to) && regionAround(this.#region, to) === region);
    return [...new Set(targets.map(({ to }) => to))].sort((a, b) => a - b);
  }

  #endBlock(): void {
    this.#countStatements();
    this.#lines.push('}');
  }

  #writeInstruction(address: number): void {
    const parts = this.#instructions[address] as InstructionParts;
    const effect = effectOf(parts);
    const leave = this.#leaving(address);
    if (effect === undefined || !this.#isNumeric(effect)) this.#lines.push(leave);
    else this.#writeEffect(effect, { address, leave, statements: parts.isStatement === true ? 1 : 0 });
  }

  #isNumeric(effect: Effect): boolean {
    if (effect.kind === 'assignment') return this.#terms.isNumeric(effect.term);
    if (effect.kind === 'branch') return this.#terms.isNumericTest(effect.test);
    return (
      effect.kind !== 'count' || [effect.count.first, effect.count.last, effect.count.step].every((term) => this.#terms.isNumeric(term))
    );
  }

  #writeEffect(effect: Effect, at: Place): void {
    switch (effect.kind) {
      case 'assignment': {
        const value = this.#terms.value(effect.term, at.leave);
        this.#lines.push(`${this.#variables.write(effect.target)} = ${value};`);
        this.#uncounted += at.statements;
        break;
      }
      case 'branch':
        this.#branch(this.#terms.test(effect.test, at.leave), effect.otherwise, at);
        break;
      case 'jump':
        this.#uncounted += at.statements;
        this.#countStatements();
        this.#lines.push(this.#goTo(effect.to, at.address));
        break;
      case 'count':
        this.#beginCount(effect.count, at);
        break;
      case 'countOn':
        this.#countOn(effect, at);
        break;
    }
  }

  #branch(test: string, otherwise: Label, { address, statements }: Place): void {
    this.#uncounted += statements;
    this.#countStatements();
    this.#lines.push(`if (!${test}) ${this.#goTo(otherwise, address)}`);
  }

  #beginCount({ first, last, step, counter, target, over }: LoopCount, at: Place): void {
    const [from, to, by] = [first, last, step].map((term) => this.#terms.value(term, at.leave)) as [string, string, string];
    this.#lines.push(`if (${by} === 0) ${at.leave}`);
    const [count, end, increment] = [counter, counter + 1, counter + 2].map((slot) => this.#variables.write(slot)) as [
      string,
      string,
      string,
    ];
    // What the bounds read may be the target itself.
    this.#lines.push(`${end} = ${to};`, `${increment} = ${by};`, `${count} = ${from};`, `${this.#variables.write(target)} = ${count};`);
    this.#branch(`((${count} - ${end}) * ${increment} <= 0)`, over, at);
  }

  #countOn({ counter, target, body }: Extract<Effect, { kind: 'countOn' }>, { address }: Place): void {
    const [count, end, step] = [counter, counter + 1, counter + 2].map((slot) => this.#variables.read(slot)) as [string, string, string];
    const counted = [counter, target].map((slot) => `${this.#variables.write(slot)} = next;`);
    this.#countStatements();
    this.#lines.push(
      '{',
      `const next = ${count} + ${step};`,
      `if (${isUnsafe('next')}) ${this.#leaving(address)}`,
      `if (${step} === 1 ? next <= ${end} : (next - ${end}) * ${step} <= 0) {`,
      ...counted,
      this.#goTo(body, address),
      '}',
      `if ((${count} - ${end}) * ${step} <= 0) {`,
      ...counted,
      '}',
      '}',
    );
  }

  #goTo({ at }: Label, from: number): string {
    if (!contains(this.#region, at)) return this.#leaving(at);
    if (at > from) return `break b${at};`;
    return `{ if (--rounds === 0) ${this.#leaving(at)} continue h${at}; }`;
  }

  #leaving(address: number): string {
    return `{ at = ${address};${this.#uncounted === 0 ? '' : ` statements += ${this.#uncounted};`} break out; }`;
  }

  #countStatements(): void {
    if (this.#uncounted > 0) this.#lines.push(`statements += ${this.#uncounted};`);
    this.#uncounted = 0;
  }
}

interface Place {
  readonly address: number;
  /** Leaves the code before the instruction has changed anything. */
  readonly leave: string;
  readonly statements: 0 | 1;
}
