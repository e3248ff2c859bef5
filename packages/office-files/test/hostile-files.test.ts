import { strFromU8, strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { transitional } from '../src/package/transitional.ts';
import { printEncryptionInfo, readEncryptionInfo } from '../src/protection/encryption-info.ts';

const AGILE = printEncryptionInfo({
  kind: 'agile',
  data: { salt: new Uint8Array(16), keyBits: 256, hash: 'sha512' },
  integrity: { key: new Uint8Array(64), value: new Uint8Array(64) },
  password: {
    salt: new Uint8Array(16),
    keyBits: 256,
    hash: 'sha512',
    spinCount: 100_000,
    verifierInput: new Uint8Array(16),
    verifierHash: new Uint8Array(64),
    key: new Uint8Array(32),
  },
});

function withInfo(xml: string): Uint8Array {
  return Buffer.concat([AGILE.subarray(0, 8), Buffer.from(xml)]);
}

/** The text of a part of a strict file, made that of a usual one. */
function madeUsual(xml: string): string {
  const roots = strToU8('<Relationships xmlns="http://purl.oclc.org/ooxml/package/relationships"/>');
  return strFromU8(
    transitional(
      new Map([
        ['_rels/.rels', roots],
        ['a.xml', strToU8(xml)],
      ]),
    ).get('a.xml') ?? new Uint8Array(),
  );
}

/** Milliseconds of CPU time. */
function costOf(work: () => void): number {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

it('what says how a file is encrypted is read in a moment, also when none of its tags ends', () => {
  for (const tags of [6000, 60_000]) {
    const info = withInfo('<keyData '.repeat(tags));
    expect(costOf(() => expect(() => readEncryptionInfo(info)).toThrow('damaged'))).toBeLessThan(1000);
  }
});

it('more than any program writes of how a file is encrypted is refused', () => {
  const info = strFromU8(AGILE.subarray(8));
  expect(readEncryptionInfo(withInfo(info + ' '.repeat(60_000))).kind).toBe('agile');
  expect(() => readEncryptionInfo(withInfo(info + ' '.repeat(66_000)))).toThrow('damaged');
});

it('a hash that has the name of something in JavaScript is not known', () => {
  const info = strFromU8(AGILE.subarray(8)).replaceAll('"SHA512"', '"constructor"');
  expect(() => readEncryptionInfo(withInfo(info))).toThrow('the hash constructor');
});

it('a strict part whose tags do not end is made usual in a moment', () => {
  const xml = '<workbook '.repeat(50_000);
  expect(costOf(() => expect(madeUsual(xml)).toBe(xml))).toBeLessThan(3000);
});

it('only the first tag of a part says that a file is strict', () => {
  const [prolog, inside] = ['<?xml version="1.0"?>\r\n<!-- <a> -->\n', '<document conformance="strict"/>'];
  expect(madeUsual(`${prolog}<w:document a="1" w:conformance="strict">${inside}</w:document>`)).toBe(
    `${prolog}<w:document a="1">${inside}</w:document>`,
  );
});

it.each(['', '?', '!>', '<', '<!--', '<?xml', 'text'])('a part that is no XML stays as it is: %j', (xml) => {
  expect(madeUsual(xml)).toBe(xml);
});

it('a strict name that ends like something in JavaScript keeps its end', () => {
  expect(madeUsual('<a xmlns="http://purl.oclc.org/ooxml/drawingml/constructor"/>')).toBe(
    '<a xmlns="http://schemas.openxmlformats.org/drawingml/2006/constructor"/>',
  );
});
