import { measureBodyStarts } from '@tandem/machine/bench';
import { type Benchmark, quantile } from './benchmark.ts';

/** One cold and one spare body take about that long, with the rest of the spare one. */
const SECONDS_A_PAIR = 2.5;

export const bodyStartBenchmark: Benchmark = {
  name: 'body-start',
  summary: 'start of a body process to the first action of its desktop flow: of a new one, and of a spare one that waits',
  async run({ seconds }) {
    const { coldMs, spareMs } = await measureBodyStarts(Math.max(3, Math.round(seconds / SECONDS_A_PAIR)));
    return [
      { name: 'new body to its first action p50', value: quantile(coldMs, 0.5), unit: 'ms' },
      { name: 'spare body to its first action p50', value: quantile(spareMs, 0.5), unit: 'ms' },
    ];
  },
};
