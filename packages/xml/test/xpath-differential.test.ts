import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainRandomXml, randomXml, randomXPath } from './random-xml.ts';
import { ours, theirs } from './xpath-differential.ts';

test('random expressions on random documents give what an independent library gives', () => {
  let compared = 0;
  fc.assert(
    fc.property(plainRandomXml, randomXPath, (xml, expression) => {
      compared++;
      expect({ xml, expression, value: ours(xml, expression) }).toEqual({ xml, expression, value: theirs(xml, expression) });
    }),
    { numRuns: Number(process.env['XPATH_RUNS'] ?? 1500) },
  );
  expect(compared).toBeGreaterThan(1000);
});

test('ancestors, descendants, what precedes and what follows are all other nodes of a document', () => {
  fc.assert(
    fc.property(randomXml, (xml) => {
      const total = Number(ours(xml, 'count(/descendant-or-self::node())'));
      for (let position = 1; position <= total; position++) {
        const node = `(/descendant-or-self::node())[${position}]`;
        const parts = ['self', 'ancestor', 'descendant', 'following', 'preceding'].map((axis) => `count(${node}/${axis}::node())`);
        expect(Number(ours(xml, parts.join(' + ')))).toBe(total);
      }
    }),
    { numRuns: 100 },
  );
});
