import { findUsages, listVariables, openDocument } from '@tandem/designer-core/desktop-flow';
import { actionCatalogue } from '@tandem/desktop-flow/catalogue';
import type { VariableView } from '@tandem/protocol';
import { expect, test } from 'vitest';
import { filterEntries, isOfInterface, listEntries, typesOf } from '../../../src/desktop-flow-designer/variables/list/variable-entries.ts';
import { usagesOf } from '../../../src/desktop-flow-designer/variables/usages.ts';

const DOCUMENT = openDocument(
  [
    '@SENSITIVE: [Key]',
    "@INPUT Name : { 'Description': 'Of the customer', 'FriendlyName': 'Who', 'Type': 'String' }",
    'SET Key TO Name',
    'SET Total TO 5',
    'SET Items TO Total + Total',
    'SET Tax TO 5',
    'FUNCTION Work GLOBAL',
    '    SET Total TO Total + 1',
    "    SET Key TO $fx'=Total & 1'",
    'END FUNCTION',
  ].join('\n'),
);
const VARIABLES = listVariables(DOCUMENT, { catalogue: actionCatalogue });
const VIEWS: readonly VariableView[] = [
  { name: 'items', type: 'List of Numeric values', preview: '[1]', isSensitive: false, size: 1 },
  { name: 'Name', type: 'Blank', preview: '', isSensitive: true, size: null },
];
const ENTRIES = listEntries(VARIABLES, VIEWS, new Set(['total']));
const namesOf = (entries: typeof ENTRIES) => entries.map(({ info }) => info.name);

test('a value of the run tells type and sensitivity where the flow does not', () => {
  const byName = new Map(ENTRIES.map((entry) => [entry.info.name, entry]));
  expect(byName.get('Items')).toMatchObject({ type: 'List of Numeric values', view: VIEWS[0] });
  expect(byName.get('Name')).toMatchObject({ type: 'String', isSensitive: true });
  expect(byName.get('Key')).toMatchObject({ type: undefined, isSensitive: true, view: undefined });
});

test('pinned variables come first', () => {
  expect(namesOf(filterEntries(ENTRIES, { search: '', type: undefined }))).toEqual(['Total', 'Name', 'Items', 'Key', 'Tax']);
});

test.each([
  [{ search: 'WHO', type: undefined }, ['Name']],
  [{ search: 'customer', type: undefined }, ['Name']],
  [{ search: ' e', type: undefined }, ['Name', 'Items', 'Key']],
  [{ search: '', type: 'list' as const }, ['Items']],
  [{ search: 'x', type: 'text' as const }, []],
])('%j finds %j', (filter, names) => {
  expect(namesOf(filterEntries(ENTRIES, filter))).toEqual(names);
});

test('the filter offers the types that there are, and inputs stand apart', () => {
  expect(typesOf(ENTRIES).toSorted()).toEqual(['list', 'number', 'text']);
  expect(namesOf(ENTRIES.filter(isOfInterface))).toEqual(['Name']);
});

test('usages are steps, each once, and say what the step does with the variable', () => {
  const usages = usagesOf(DOCUMENT, findUsages(DOCUMENT, 'total')).map(({ place, sets, reads, isUncertain }) =>
    [place.subflow, place.row, sets ? 'sets' : '', reads ? 'reads' : '', isUncertain ? '?' : ''].join(' '),
  );
  expect(usages).toEqual(['Main 2 sets  ', 'Main 3  reads ', 'Work 1 sets reads ', 'Work 2  reads ?']);
  expect(usagesOf(DOCUMENT, findUsages(DOCUMENT, 'name')).map(({ place }) => place.row)).toEqual([1]);
});
