import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brokenTemplate, wellFormedTemplate } from './random-template.ts';
import { violationOf } from './robustness.ts';
import { sampleHost } from './sample-host.ts';

const CASES = { numRuns: 2000 };

test('any text either compiles or has a fault inside it', () => {
  fc.assert(
    fc.property(brokenTemplate, (template) => {
      expect(violationOf(template, sampleHost())).toBeUndefined();
    }),
    CASES,
  );
});

test('any call of any function gives a value or an error of the expression', () => {
  fc.assert(
    fc.property(wellFormedTemplate, (template) => {
      expect(violationOf(template, sampleHost())).toBeUndefined();
    }),
    CASES,
  );
});
