import type { ParsedPattern, Pattern, PatternRepeat } from '@tandem/desktop-flow/power-fx';
import { LogicError } from '../../values/fault.ts';
import { characterTest } from './character-test.ts';
import type { CharacterTest, PatternProgram, PatternStep } from './program.ts';

/** How many steps a pattern may have: repeats with a number are written out. */
const STEPS = 50_000;
/** How many parts may be written out, also those that make no step. */
const PARTS = 10 * STEPS;

/** @throws LogicError `PatternInvalid` when it is too large */
export function compilePattern({ pattern, groups, options }: ParsedPattern): PatternProgram {
  const compiler = new PatternCompiler(groups.length, options.ignoresCase);
  const steps = compiler.compile(pattern);
  const first = steps.find(({ kind }) => kind !== 'save');
  const isRow = first?.kind === 'many' && !first.isLazy && first.most === Number.POSITIVE_INFINITY;
  const { numbersGroups, ignoresCase, beginsText } = options;
  return {
    steps,
    groups,
    registers: compiler.registers,
    numbersGroups,
    ignoresCase,
    isAtStart: beginsText,
    leading: isRow && !refersBack(steps) ? first.test : undefined,
  };
}

/** Whether what it finds may depend on where it began. */
function refersBack(steps: readonly PatternStep[]): boolean {
  return steps.some((step) => step.kind === 'reference' || (step.kind === 'look' && refersBack(step.steps)));
}

class PatternCompiler {
  readonly #ignoresCase: boolean;
  readonly #tests = new Map<string, CharacterTest>();
  #steps: PatternStep[] = [];
  #count = 0;
  #parts = 0;
  registers: number;

  constructor(groups: number, ignoresCase: boolean) {
    this.#ignoresCase = ignoresCase;
    this.registers = 2 * (groups + 1);
  }

  compile(pattern: Pattern): readonly PatternStep[] {
    const before = this.#steps;
    this.#steps = [];
    this.#add(pattern);
    this.#emit({ kind: 'match' });
    const steps = this.#steps;
    this.#steps = before;
    return steps;
  }

  #emit(step: PatternStep): number {
    if (++this.#count > STEPS) throw tooLarge();
    return this.#steps.push(step) - 1;
  }

  #test(set: string): CharacterTest {
    const test = this.#tests.get(set) ?? characterTest(set, this.#ignoresCase);
    this.#tests.set(set, test);
    return test;
  }

  #add(pattern: Pattern): void {
    if (++this.#parts > PARTS) throw tooLarge();
    switch (pattern.kind) {
      case 'sequence':
        for (const part of pattern.parts) this.#add(part);
        return;
      case 'choice':
        this.#addChoice(pattern.options);
        return;
      case 'characters':
        this.#emit({ kind: 'one', test: this.#test(pattern.set) });
        return;
      case 'repeat':
        this.#addRepeat(pattern);
        return;
      case 'group':
        this.#emit({ kind: 'save', register: 2 * pattern.number });
        this.#add(pattern.part);
        this.#emit({ kind: 'save', register: 2 * pattern.number + 1 });
        return;
      case 'look': {
        const { isAhead, isNegative, part } = pattern;
        const [least, most] = widthOf(part);
        this.#emit({ kind: 'look', isAhead, isNegative, steps: this.compile(part), least, most });
        return;
      }
      default:
        this.#emit(pattern);
    }
  }

  #addChoice(options: readonly Pattern[]): void {
    const ends: number[] = [];
    for (const [at, option] of options.entries()) {
      if (at === options.length - 1) this.#add(option);
      else {
        const split = this.#emit({ kind: 'match' });
        this.#add(option);
        ends.push(this.#emit({ kind: 'match' }));
        this.#steps[split] = { kind: 'split', first: split + 1, second: this.#steps.length };
      }
    }
    for (const end of ends) this.#steps[end] = { kind: 'jump', to: this.#steps.length };
  }

  #addRepeat({ part, least, most, isLazy }: PatternRepeat): void {
    if (part.kind === 'characters') {
      this.#emit({ kind: 'many', test: this.#test(part.set), least, most, isLazy });
      return;
    }
    for (let count = 0; count < least; count++) this.#add(part);
    if (most === Number.POSITIVE_INFINITY) this.#addLoop(part, isLazy);
    else this.#addOptional(part, most - least, isLazy);
  }

  #addLoop(part: Pattern, isLazy: boolean): void {
    const split = this.#emit({ kind: 'match' });
    const register = this.registers++;
    this.#emit({ kind: 'save', register });
    this.#add(part);
    this.#emit({ kind: 'progress', register });
    this.#emit({ kind: 'jump', to: split });
    this.#steps[split] = splitTo(split + 1, this.#steps.length, isLazy);
  }

  #addOptional(part: Pattern, count: number, isLazy: boolean): void {
    const splits: number[] = [];
    for (let left = count; left > 0; left--) {
      splits.push(this.#emit({ kind: 'match' }));
      this.#add(part);
    }
    for (const split of splits) this.#steps[split] = splitTo(split + 1, this.#steps.length, isLazy);
  }
}

function tooLarge(): LogicError {
  return new LogicError('PatternInvalid', 'The regular expression is too large. Make it simpler.');
}

function splitTo(inside: number, behind: number, isLazy: boolean): PatternStep {
  return isLazy ? { kind: 'split', first: behind, second: inside } : { kind: 'split', first: inside, second: behind };
}

/** How few and how many units of UTF-16 it can take. */
function widthOf(pattern: Pattern): readonly [number, number] {
  switch (pattern.kind) {
    case 'characters':
      return [1, 2];
    case 'sequence':
      return pattern.parts.map(widthOf).reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
    case 'choice':
      return pattern.options.map(widthOf).reduce(([a, b], [c, d]) => [Math.min(a, c), Math.max(b, d)], [Number.POSITIVE_INFINITY, 0]);
    case 'repeat': {
      if (pattern.most === 0) return [0, 0];
      const [least, most] = widthOf(pattern.part);
      return [least * pattern.least, most === 0 ? 0 : most * pattern.most];
    }
    case 'group':
      return widthOf(pattern.part);
    case 'reference':
      return [0, Number.POSITIVE_INFINITY];
    default:
      return [0, 0];
  }
}
