import { randomInt, randomUUID } from 'node:crypto';
import type { Randomness, Timers } from '@tandem/cloud-engine';
import type { Clock } from '@tandem/kernel';

/** The clock of the computer. */
export const SYSTEM_CLOCK: Clock = { now: () => Date.now() };

/** The longest time that a timer of Node holds; longer ones fire at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/** The event loop of Node. Timers do not keep the process alive. */
export const NODE_TIMERS: Timers = {
  soon: (work) => void setImmediate(work),
  after(ms, work) {
    const timer = setTimeout(work, Math.min(Math.max(ms, 0), MAX_TIMER_MS));
    timer.unref();
    return () => clearTimeout(timer);
  },
};

const RANDOM_STEPS = 2 ** 47;

export const NODE_RANDOMNESS: Randomness = {
  random: () => randomInt(RANDOM_STEPS) / RANDOM_STEPS,
  newGuid: () => randomUUID(),
};
