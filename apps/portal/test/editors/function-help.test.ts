import { BUILT_IN_FUNCTIONS } from '@tandem/cloud-flow';
import { expect, it } from 'vitest';
import { GERMAN_HELP, helpOf } from '../../src/editors/expression/function-help.ts';

it('says in German what every function does, and of no other', () => {
  expect(Object.keys(GERMAN_HELP).sort()).toEqual(BUILT_IN_FUNCTIONS.map(({ name }) => name).sort());
});

it('gives the sentence in the language of the person', () => {
  const concat = { name: 'concat', help: 'Puts texts together.' };
  expect(helpOf(concat, 'en')).toBe('Puts texts together.');
  expect(helpOf(concat, 'de')).toBe('Setzt die Textformen aller Werte hintereinander.');
  expect(helpOf({ name: 'new', help: 'Is new.' }, 'de')).toBe('Is new.');
});
