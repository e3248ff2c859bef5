import { parseIsoDuration } from '@tandem/cloud-flow';
import { expect, test } from 'vitest';

test.each([
  ['PT20S', 20_000],
  ['PT1H', 3_600_000],
  ['P1D', 86_400_000],
  ['P1DT12H30M5.5S', 131_405_500],
  ['P2W', 1_209_600_000],
  ['pt5m', 300_000],
  ['PT0S', 0],
])('%s lasts %d ms', (text, ms) => {
  expect(parseIsoDuration(text)).toBe(ms);
});

test.each(['', 'P', 'PT', '5 minutes', 'P1DT', 'PT1H30', '-PT1S'])('"%s" is no duration', (text) => {
  expect(parseIsoDuration(text)).toBeUndefined();
});
