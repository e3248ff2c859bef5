import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brokenTemplate, wellFormedTemplate } from './random-template.ts';
import { violationOf } from './robustness.ts';
import { sampleHost } from './sample-host.ts';

const CASES = { numRuns: 200_000, interruptAfterTimeLimit: 300_000 };

test('any text and any call, for five minutes', { timeout: 700_000 }, () => {
  for (const template of [brokenTemplate, wellFormedTemplate]) {
    fc.assert(
      fc.property(template, (text) => {
        expect(violationOf(text, sampleHost())).toBeUndefined();
      }),
      CASES,
    );
  }
});
