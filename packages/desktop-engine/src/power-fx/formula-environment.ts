import { TICKS_PER_MINUTE, TICKS_PER_SECOND } from '@tandem/dotnet';
import type { Clock } from '@tandem/kernel';
import { Instance } from '../values/instance.ts';
import type { DesktopValue } from '../values/value.ts';
import type { FormulaCall } from './formula-code.ts';

/** What formulas get from the run: the time of the machine, and random numbers. */
export interface FormulaEnvironment {
  /** 100 ns since 0001-01-01, local. */
  readonly nowTicks: () => bigint;
  /** UTC less the local time at some ticks of local time. */
  readonly zoneMinutes: (ticks: bigint) => number;
  /** From 0 up to, but not, 1. */
  readonly random: () => number;
}

const UNIX_EPOCH_TICKS = 621_355_968_000_000_000n;
const TICKS_PER_MS = TICKS_PER_SECOND / 1000n;

/** The environment of a run, as the value of the slot that formulas read it from. */
export function formulaEnvironment(clock: Clock): DesktopValue {
  const environment: FormulaEnvironment = {
    nowTicks: () => {
      const now = clock.now();
      const offset = new Date(now).getTimezoneOffset();
      return UNIX_EPOCH_TICKS + BigInt(Math.trunc(now)) * TICKS_PER_MS - BigInt(offset) * TICKS_PER_MINUTE;
    },
    zoneMinutes: (ticks) => new Date(Number((ticks - UNIX_EPOCH_TICKS) / TICKS_PER_MS)).getTimezoneOffset(),
    random: randomFrom(clock),
  };
  return new Instance('Formula environment', environment);
}

/** The environment that a run has put into its slot. */
export function environmentOf({ environmentSlot }: FormulaCall): (slots: readonly DesktopValue[]) => FormulaEnvironment {
  const slot = environmentSlot();
  return (slots) => {
    const value = slots[slot];
    if (value instanceof Instance) return value.handle as FormulaEnvironment;
    throw new Error('A run has no environment for its formulas.');
  };
}

/** A generator (mulberry32) that the first number asked for seeds with the time. */
function randomFrom(clock: Clock): () => number {
  let state: number | undefined;
  return () => {
    state = ((state ?? clock.now() % 0x1_0000_0000) + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
