import { LogicError } from '../../values/fault.ts';

/** How many places to come back to may be kept. */
const MOST = 1_000_000;

const BRANCH = 0;
const REGISTER = 1;
const FEWER = 2;
const MORE = 3;

/** A place to come back to when a way leads nowhere. */
export interface Place {
  step: number;
  at: number;
}

/** What is told of a row of characters, of which fewer or more may be taken. */
export interface Row {
  readonly step: number;
  readonly least: number;
  readonly at: number;
}

/** The ways of a search that were not tried yet, the latest first, and what registers held before a way was taken. */
export class Backtracking {
  /** Four numbers for each: its kind, and three that the kind tells the meaning of. */
  readonly #kept: number[] = [];
  readonly #registers: number[];

  constructor(registers: number[]) {
    this.#registers = registers;
  }

  branch(step: number, at: number): void {
    this.#keep(BRANCH, step, at, 0);
  }

  /** Sets a register until the search comes back to before this. */
  set(register: number, value: number): void {
    this.#keep(REGISTER, register, this.#registers[register] ?? -1, 0);
    this.#registers[register] = value;
  }

  /** @param row where it goes on, the first position that it may go on at, and the one that it goes on at now */
  fewer({ step, least, at }: Row): void {
    if (at > least) this.#keep(FEWER, step, least, at);
  }

  /** @param row the step of the row itself, how many more it may take, and where it is now */
  more({ step, least: left, at }: Row): void {
    if (left > 0) this.#keep(MORE, step, left, at);
  }

  /** Goes back to the latest way; false when there is none. `takeOne` says where one more character of a row ends, or -1. */
  back(place: Place, text: string, takeOne: (step: number, at: number) => number): boolean {
    const kept = this.#kept;
    while (kept.length > 0) {
      const c = kept.pop() ?? 0;
      const b = kept.pop() ?? 0;
      const a = kept.pop() ?? 0;
      const kind = kept.pop() ?? 0;
      if (kind === REGISTER) this.#registers[a] = b;
      else if (kind === MORE) {
        const at = takeOne(a, c);
        if (at < 0) continue;
        this.more({ step: a, least: b - 1, at });
        return goTo(place, a + 1, at);
      } else if (kind === FEWER) {
        const at = before(text, c);
        this.fewer({ step: a, least: b, at });
        return goTo(place, a, at);
      } else return goTo(place, a, b);
    }
    return false;
  }

  #keep(kind: number, a: number, b: number, c: number): void {
    if (this.#kept.length > 4 * MOST) {
      throw new LogicError('PatternTooSlow', 'The regular expression has too many ways to match this text. Make it simpler.');
    }
    this.#kept.push(kind, a, b, c);
  }
}

function goTo(place: Place, step: number, at: number): true {
  place.step = step;
  place.at = at;
  return true;
}

/** The position one character before, over both halves of a pair. */
function before(text: string, at: number): number {
  const isPair = at > 1 && (text.charCodeAt(at - 1) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 2) & 0xfc00) === 0xd800;
  return isPair ? at - 2 : at - 1;
}
