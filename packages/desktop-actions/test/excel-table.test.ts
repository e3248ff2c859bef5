import { expect, it } from 'vitest';
import { measureExcelTable } from '../bench/excel-table.ts';
import { sleep } from '../src/index.ts';

/** A tenth of the benchmark, with room for a machine that does other things: 100,000 rows take about 10 seconds. */
const LIMIT_MS = 8000;

it('a table of 10,000 rows is read, filtered, sorted and written in a few seconds of processor time', async () => {
  const before = process.cpuUsage();
  const times = await measureExcelTable({ clock: { now: () => performance.now() }, sleep, rows: 10_000 });
  const { user, system } = process.cpuUsage(before);

  expect(times.writtenRows).toBeGreaterThan(5000);
  expect((user + system) / 1000).toBeLessThan(LIMIT_MS);
}, 60_000);
