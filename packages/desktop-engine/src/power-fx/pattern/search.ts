import { LogicError } from '../../values/fault.ts';
import { Backtracking, type Place } from './backtracking.ts';
import { isWordCharacter } from './character-test.ts';
import type { PatternLook, PatternMany, PatternProgram, PatternStep } from './program.ts';

/** Steps that the searches of one call may take: what needs more is stopped after about a second. */
const BUDGET = 10_000_000;
/** Registers that are copied in the time of a step. */
const COPIED = 8;

/** Where groups begin and end; -1 for those that found nothing. */
export type PatternMatch = readonly number[];

/** Searches a text, over and over again until its budget of steps is used up. */
export class PatternSearch {
  readonly #program: PatternProgram;
  readonly #text: string;
  /** Of the search from one position; what was found is copied from it. */
  readonly #registers: number[];
  #left = BUDGET;

  constructor(program: PatternProgram, text: string) {
    this.#program = program;
    this.#text = text;
    this.#registers = Array.from({ length: program.registers }, () => -1);
  }

  /**
   * The first match that begins at a position or behind it.
   *
   * @throws LogicError `PatternTooSlow`
   */
  find(from: number): PatternMatch | undefined {
    const { isAtStart, leading, steps, groups, registers: count } = this.#program;
    const kept = 2 * (groups.length + 1);
    this.#spend(kept - 2 + (count - kept) / COPIED);
    const last = isAtStart ? 0 : this.#text.length;
    // A search that finds nothing leaves them as they were.
    const registers = this.#registers.fill(-1);
    for (let start = from; start <= last; start = this.#after(start)) {
      const end = this.#run(steps, start, registers);
      if (end >= 0) return [start, end, ...registers.slice(2, kept)];
      while (leading !== undefined && start < last && leading(this.#codeAt(start))) {
        start = this.#after(start);
        this.#spend();
      }
    }
    return undefined;
  }

  /** All matches from the start on; behind an empty one the search goes on with the next character. */
  findAll(): readonly PatternMatch[] {
    const found: PatternMatch[] = [];
    for (let from = 0; from <= this.#text.length; ) {
      const match = this.find(from);
      if (match === undefined) break;
      found.push(match);
      const [start = 0, end = 0] = match;
      from = end > start ? end : this.#after(end);
    }
    return found;
  }

  #spend(steps = 1): void {
    this.#left -= steps;
    if (this.#left < 0)
      throw new LogicError(
        'PatternTooSlow',
        `The regular expression took more than ${BUDGET} steps. Make it simpler, or the text shorter.`,
      );
  }

  #codeAt(at: number): number {
    return this.#text.codePointAt(at) ?? -1;
  }

  #after(at: number): number {
    return at + (this.#codeAt(at) > 0xffff ? 2 : 1);
  }

  /** Where the way from a position ends, or -1; `wantedEnd` is the only end that counts. */
  #run(steps: readonly PatternStep[], from: number, registers: number[], wantedEnd = -1): number {
    const ways = new Backtracking(registers);
    const place: Place = { step: 0, at: from };
    const takeOne = (step: number, at: number): number => this.#takeOne(steps[step], at);
    for (;;) {
      this.#spend();
      const step = steps[place.step];
      if (step === undefined) return -1;
      if (step.kind === 'match' && (wantedEnd < 0 || place.at === wantedEnd)) return place.at;
      if (this.#take(step, place, { ways, registers })) continue;
      if (!ways.back(place, this.#text, takeOne)) return -1;
    }
  }

  #takeOne(step: PatternStep | undefined, at: number): number {
    this.#spend();
    return step?.kind === 'many' && at < this.#text.length && step.test(this.#codeAt(at)) ? this.#after(at) : -1;
  }

  /** Moves the place over a step; false when that leads nowhere. */
  #take(step: PatternStep, place: Place, { ways, registers }: { readonly ways: Backtracking; readonly registers: number[] }): boolean {
    switch (step.kind) {
      case 'one':
        if (place.at >= this.#text.length || !step.test(this.#codeAt(place.at))) return false;
        place.at = this.#after(place.at);
        break;
      case 'many':
        return this.#takeMany(step, place, ways);
      case 'split':
        ways.branch(step.second, place.at);
        place.step = step.first;
        return true;
      case 'jump':
        place.step = step.to;
        return true;
      case 'save':
        ways.set(step.register, place.at);
        break;
      case 'progress':
        if (registers[step.register] === place.at) return false;
        break;
      case 'reference':
        if (!this.#takeReference(step.group, place, registers)) return false;
        break;
      case 'assertion':
        if (!this.#holds(step.at, place.at)) return false;
        break;
      case 'look':
        if (!this.#look(step, place.at, { ways, registers })) return false;
        break;
      default:
        return false;
    }
    place.step++;
    return true;
  }

  #takeMany({ test, least, most, isLazy }: PatternMany, place: Place, ways: Backtracking): boolean {
    let { at } = place;
    let first = at;
    let count = 0;
    for (const wanted = isLazy ? least : most; count < wanted && at < this.#text.length && test(this.#codeAt(at)); count++) {
      this.#spend();
      at = this.#after(at);
      if (count + 1 === least) first = at;
    }
    if (count < least) return false;
    if (isLazy) ways.more({ step: place.step, least: most - count, at });
    else ways.fewer({ step: place.step + 1, least: least === 0 ? place.at : first, at });
    place.step++;
    place.at = at;
    return true;
  }

  #takeReference(group: number, place: Place, registers: readonly number[]): boolean {
    const [start = -1, end = -1] = [registers[2 * group], registers[2 * group + 1]];
    if (start < 0 || end < 0) return false;
    const wanted = this.#text.slice(start, end);
    const found = this.#text.slice(place.at, place.at + wanted.length);
    this.#left -= wanted.length;
    const isSame = wanted === found || (this.#program.ignoresCase && wanted.toLowerCase() === found.toLowerCase());
    if (isSame) place.at += wanted.length;
    return isSame;
  }

  #holds(assertion: (PatternStep & { readonly kind: 'assertion' })['at'], at: number): boolean {
    const text = this.#text;
    switch (assertion) {
      case 'start':
        return at === 0;
      case 'end':
        return at === text.length;
      case 'lineStart':
        return at === 0 || text[at - 1] === '\n' || (text[at - 1] === '\r' && text[at] !== '\n');
      case 'lineEnd':
        return at === text.length || text[at] === '\r' || (text[at] === '\n' && text[at - 1] !== '\r');
      default: {
        const isBreak = this.#isWord(at - 1) !== this.#isWord(at);
        return isBreak === (assertion === 'wordBreak');
      }
    }
  }

  #isWord(at: number): boolean {
    return at >= 0 && at < this.#text.length && isWordCharacter(this.#text.charCodeAt(at));
  }

  #look(look: PatternLook, at: number, { ways, registers }: { readonly ways: Backtracking; readonly registers: number[] }): boolean {
    this.#spend(registers.length / COPIED);
    const own = [...registers];
    const isFound = look.isAhead ? this.#run(look.steps, at, own) >= 0 : this.#looksBack(look, at, own);
    if (isFound && !look.isNegative) {
      own.forEach((value, register) => {
        if (registers[register] !== value) ways.set(register, value);
      });
    }
    return isFound !== look.isNegative;
  }

  #looksBack({ steps, least, most }: PatternLook, at: number, registers: number[]): boolean {
    for (let start = at - least; start >= Math.max(0, at - most); start--) {
      if (this.#run(steps, start, registers, at) === at) return true;
    }
    return false;
  }
}
