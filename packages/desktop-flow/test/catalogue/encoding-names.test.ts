import { expect, test } from 'vitest';
import { actionCatalogue } from '../../src/catalogue/index.ts';
import { ENCODING_NAMES } from '../../src/catalogue/texts/encoding-names.ts';

const encoding = actionCatalogue.find('Web.DownloadFromWeb.Download')?.inputs.find((input) => input.name === 'Encoding');

test('every encoding that can be chosen has a name of its own, but for the one that is written like its member', () => {
  const named = encoding?.members?.filter((member) => !['AutoDetect', 'csISO2022JP'].includes(member)) ?? [];
  expect(named.length).toBeGreaterThan(100);
  expect(Object.keys(ENCODING_NAMES).toSorted()).toEqual(named.toSorted());
  expect(new Set(Object.values(ENCODING_NAMES)).size).toBe(named.length);
});

test.each([
  ['utf_8', 'utf-8'],
  ['Windows_1252', 'Windows-1252'],
  ['ks_c_5601_1987', 'ks_c_5601-1987'],
  ['iso_2022_jp_50222', 'iso-2022-jp (50222)'],
])('%s is called %s', (member, name) => {
  expect(ENCODING_NAMES[member]).toBe(name);
});
