import { expect, test } from 'vitest';
import { randomNumbers, randomScript } from './random-script.ts';
import { violationOf } from './script-robustness.ts';

const SCRIPTS = Number(process.env['TANDEM_SCRIPTS'] ?? 1_000_000);
const SEED = Number(process.env['TANDEM_SEED'] ?? Date.now() % 1_000_000_000);

test(`${SCRIPTS} scripts are read in time, print back, and keep their meaning in the designer's form (seed ${SEED})`, {
  timeout: 7_200_000,
}, () => {
  const random = randomNumbers(SEED);
  for (let script = 0; script < SCRIPTS; script++) {
    const text = randomScript(random);
    const violation = violationOf(text);
    if (violation !== undefined) expect.fail(`script ${script} of seed ${SEED}: ${violation}\n${JSON.stringify(text)}`);
  }
});
