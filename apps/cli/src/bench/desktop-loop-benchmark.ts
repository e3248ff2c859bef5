import { sleep } from '@tandem/desktop-actions';
import { type LoopTimes, measureStatementLoop } from '@tandem/desktop-engine/bench';
import type { Benchmark, Figure } from './benchmark.ts';

/** Fractions of milliseconds, for loops that take few. */
export const FINE_CLOCK = { now: () => performance.timeOrigin + performance.now() };
/** Of the loop that takes long: a million statements. */
const SLOW_ROUNDS = 250_000;

export const desktopLoopBenchmark: Benchmark = {
  name: 'desktop-loop',
  summary:
    'loops of simple desktop flow statements, also logged and in Power Fx, by CPU time; the yardstick is JavaScript: the same statements on local variables of a warm function, integers below 2^31, the results used',
  async run() {
    const options = { clock: FINE_CLOCK, sleep, cpuMs };
    return [
      ...figures('desktop', await measureStatementLoop(options)),
      ...figures('logged desktop', await measureStatementLoop({ ...options, isLogged: true, rounds: SLOW_ROUNDS })),
      ...figures('Power Fx', await measureStatementLoop({ ...options, isPowerFx: true })),
    ];
  },
};

/** Of all threads: what the loop makes the compiler and the garbage collector do counts. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function figures(name: string, { statements, desktopFlowMs, ratio }: LoopTimes): readonly Figure[] {
  return [
    { name: `${name} statements rate`, value: (statements / desktopFlowMs) * 1000, unit: '/s' },
    { name: `${name} loop to JavaScript`, value: ratio, unit: 'x' },
  ];
}
