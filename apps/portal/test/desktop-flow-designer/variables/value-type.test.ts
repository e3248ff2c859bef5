import { actionCatalogue } from '@tandem/desktop-flow/catalogue';
import { expect, test } from 'vitest';
import { TYPE_WORDS } from '../../../src/desktop-flow-designer/variables/types/type-messages.ts';
import { typeText } from '../../../src/desktop-flow-designer/variables/types/type-text.ts';
import { readType } from '../../../src/desktop-flow-designer/variables/types/value-type.ts';

test.each([
  ['String', 'Text value', 'Textwert'],
  ['Numeric', 'Numeric value', 'Zahlenwert'],
  ['Bool', 'Boolean value', 'Boolescher Wert'],
  ['CustomObject', 'Custom object', 'Benutzerdefiniertes Objekt'],
  ['DataTable', 'Datatable', 'Datentabelle'],
  ['Object', 'General value', 'Allgemeiner Wert'],
  ['List*', 'List', 'Liste'],
  ['List*<Object>', 'List', 'Liste'],
  ['List*<FileObject>', 'List of files', 'Liste von Dateien'],
  ['List of Text values', 'List of text values', 'Liste von Textwerten'],
  ['List of Custom objects', 'List of custom objects', 'Liste von benutzerdefinierten Objekten'],
  ['List of Lists', 'List of lists', 'Liste von Listen'],
  ['List of General values', 'List', 'Liste'],
  ['Datarow', 'Datarow', 'Datenzeile'],
  ['Datetime', 'Datetime', 'Datum und Uhrzeit'],
  ['Binary', 'Binary data', 'Binärdaten'],
  ['Gadget', 'Gadget', 'Gadget'],
])('%s is shown as “%s”, in German “%s”', (name, english, german) => {
  expect([typeText(name, TYPE_WORDS.en), typeText(name, TYPE_WORDS.de)]).toEqual([english, german]);
});

test('every type that an action of the catalogue gives has words', () => {
  const types = [...new Set(actionCatalogue.actions.flatMap(({ outputs }) => outputs.map(({ type }) => type)))];
  expect(types.length).toBeGreaterThan(50);
  expect(types.filter((type) => readType(type).type === undefined)).toEqual([]);
  const items = types.filter((type) => /^List\*<(?!Object>)/.test(type));
  expect(items.filter((type) => !typeText(type, TYPE_WORDS.en).startsWith('List of '))).toEqual([]);
});
