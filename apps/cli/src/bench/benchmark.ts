import type { Terminal } from '../terminal.ts';

/** One measured figure. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

/** One benchmark of the product, in the shape in which its peers are measured. */
export interface Benchmark {
  readonly name: string;
  readonly summary: string;
  /** @param seconds how long the measured part may take */
  run(options: BenchmarkOptions): Promise<readonly Figure[]>;
}

export interface BenchmarkOptions {
  readonly seconds: number;
  readonly note: Terminal['note'];
}

/** The value below which this share of the samples lies. @param share from 0 to 1 */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Runs per second with the median and the 99th percentile of their times. */
export function rateFigures(name: string, samplesMs: readonly number[], elapsedMs: number): readonly Figure[] {
  return [
    { name: `${name} rate`, value: (samplesMs.length / elapsedMs) * 1000, unit: '/s' },
    { name: `${name} p50`, value: quantile(samplesMs, 0.5), unit: 'ms' },
    { name: `${name} p99`, value: quantile(samplesMs, 0.99), unit: 'ms' },
  ];
}
