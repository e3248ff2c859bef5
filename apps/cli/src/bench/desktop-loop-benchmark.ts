import { sleep } from '@tandem/desktop-actions';
import { measureStatementLoop } from '@tandem/desktop-engine/bench';
import type { Benchmark } from './benchmark.ts';

/** Fractions of milliseconds, for loops that take few. */
const FINE_CLOCK = { now: () => performance.timeOrigin + performance.now() };

export const desktopLoopBenchmark: Benchmark = {
  name: 'desktop-loop',
  summary: 'a loop of simple desktop flow statements against the same loop in JavaScript',
  async run() {
    const { statements, desktopFlowMs, ratio } = await measureStatementLoop({ clock: FINE_CLOCK, sleep });
    return [
      { name: 'desktop statements rate', value: (statements / desktopFlowMs) * 1000, unit: '/s' },
      { name: 'desktop loop to JavaScript', value: ratio, unit: 'x' },
    ];
  },
};
