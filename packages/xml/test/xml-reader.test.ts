import { TandemError } from '@tandem/kernel';
import { jsonOfXml, printXml, readXml, xmlOfJson } from '@tandem/xml';
import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomXml } from './random-xml.ts';

/** A document in which a few characters were taken out, put in or changed. */
const brokenXml = fc
  .tuple(
    randomXml,
    fc.array(fc.tuple(fc.nat(), fc.constantFrom('', '<', '>', '/', '&', '"', "'", ' ', '=', ':', '-', ']', '!', '?', 'a', ';', 'é')), {
      maxLength: 3,
    }),
    fc.boolean(),
  )
  .map(([xml, changes, isInserted]) =>
    changes.reduce((text, [place, character]) => {
      const at = place % (text.length + 1);
      return text.slice(0, at) + character + text.slice(isInserted ? at : at + 1);
    }, xml),
  );

test('what was printed is read and printed again as it was', () => {
  fc.assert(
    fc.property(randomXml, (xml) => {
      const printed = printXml(readXml(xml, undefined));
      expect(printXml(readXml(printed, undefined))).toBe(printed);
    }),
  );
});

test('a document that went through JSON has the same JSON again', () => {
  fc.assert(
    fc.property(randomXml, (xml) => {
      const json = jsonOfXml(readXml(xml.replaceAll('<!--note-->', ''), undefined));
      expect(jsonOfXml(xmlOfJson(json))).toEqual(json);
    }),
  );
});

test('broken documents are refused with a place, and what an independent reader refuses is never read', () => {
  const counts = { read: 0, refused: 0 };
  fc.assert(
    fc.property(brokenXml, (xml) => {
      const fault = faultOf(() => readXml(xml, undefined));
      counts[fault === undefined ? 'read' : 'refused']++;
      if (fault === undefined) expect(faultOf(() => parseStrictly(xml))).toBeUndefined();
      else expect(fault instanceof TandemError && fault.message).toMatch(/^Invalid XML: line \d+, column \d+: .*\.$/su);
    }),
    { numRuns: Number(process.env['XML_RUNS'] ?? 1000) },
  );
  expect(Math.min(counts.read, counts.refused)).toBeGreaterThan(100);
});

function faultOf(work: () => unknown): unknown {
  try {
    work();
    return undefined;
  } catch (fault) {
    return fault;
  }
}

function parseStrictly(xml: string): void {
  const onError = (_: string, message: string): never => {
    throw new Error(message);
  };
  new DOMParser({ onError }).parseFromString(xml, 'text/xml');
}
