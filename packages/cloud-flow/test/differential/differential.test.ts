import { expect, test } from 'vitest';
import { runDifferential } from './differential-run.ts';

/** `npm run test:differential` sets a million; `TANDEM_SEED` goes on elsewhere, `npm test` always runs the same. */
const COUNT = Number(process.env['TANDEM_DIFFERENTIAL'] ?? 5_000);
const FIRST_SEED = Number(process.env['TANDEM_SEED'] ?? 20_260_101);
const BATCH = 50_000;

const PROTOTYPES = [Object.prototype, Array.prototype];

test('two evaluators that know nothing of each other give the same', () => {
  const keysBefore = PROTOTYPES.map((prototype) => Reflect.ownKeys(prototype));
  const excluded = new Map<string, number>();
  let [run, agreed, cpuSeconds] = [0, 0, 0];
  for (let seed = FIRST_SEED; run < COUNT; seed++) {
    const report = runDifferential({ seed, count: Math.min(BATCH, COUNT - run) });
    for (const [id, times] of report.excluded) excluded.set(id, (excluded.get(id) ?? 0) + times);
    run += report.run;
    agreed += report.agreed;
    cpuSeconds += report.cpuSeconds;
    expect(report.failure).toBeUndefined();
    expect(PROTOTYPES.map((prototype) => Reflect.ownKeys(prototype))).toEqual(keysBefore);
  }
  console.log(
    `${run} templates from seed ${FIRST_SEED}: ${agreed} agreed, ${run - agreed} excluded, ${cpuSeconds.toFixed(1)} s of processor time`,
  );
  if (excluded.size > 0) console.log([...excluded].map(([id, times]) => `  ${id}: ${times}`).join('\n'));
  expect(agreed).toBeGreaterThan(0.95 * COUNT);
}, 3_600_000);
