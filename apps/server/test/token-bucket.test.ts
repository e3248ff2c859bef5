import { expect, test } from 'vitest';
import { TokenBucket } from '../src/machine-channel/token-bucket.ts';

test('what comes in large pieces waits as long as the same in small ones', () => {
  const bucket = new TokenBucket({ now: () => 0 }, { perSecond: 100, burst: 200 });
  expect(bucket.take(150)).toBe(0);
  expect(bucket.take(50)).toBe(0);
  expect(bucket.take(300)).toBe(3000);
});
