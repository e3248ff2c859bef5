import { sleep } from '@tandem/desktop-actions';
import { measureExcelTable } from '@tandem/desktop-actions/bench';
import type { Benchmark } from './benchmark.ts';
import { FINE_CLOCK } from './desktop-loop-benchmark.ts';

export const desktopTableBenchmark: Benchmark = {
  name: 'desktop-table',
  summary: 'a desktop flow reads 100,000 rows of ten columns from a workbook, filters and sorts them, and writes them to another',
  async run() {
    const times = await measureExcelTable({ clock: FINE_CLOCK, sleep });
    const steps = [
      ['open', times.openMs],
      ['read', times.readMs],
      ['filter', times.filterMs],
      ['sort', times.sortMs],
      ['write', times.writeMs],
      ['save', times.saveMs],
      ['whole flow', times.totalMs],
    ] as const;
    return [
      ...steps.map(([step, value]) => ({ name: `table of ${times.rows} rows, ${step}`, value, unit: 'ms' })),
      { name: 'memory of the process then', value: times.residentBytes / 2 ** 20, unit: 'MiB' },
    ];
  },
};
