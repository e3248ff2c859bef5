import type { OperationDescription } from '@tandem/protocol';
import { expect, test } from 'vitest';
import { type OfferedOperation, searchOperations } from '../../src/cloud-flow-designer/picker/operation-search.ts';

function offer(title: string, family: string, options: { readonly keywords?: string[]; readonly canRun?: boolean } = {}): OfferedOperation {
  const operation: OperationDescription = {
    id: title,
    kind: 'action',
    title: { en: title },
    description: { en: '' },
    keywords: options.keywords ?? [],
    category: 'control',
    icon: 'flow',
    template: {},
    fields: [],
    outputs: {},
    settings: [],
    canRun: options.canRun ?? true,
  };
  return { operation, connector: undefined, title, family, description: '' };
}

const OFFERED = [
  offer('Compose', 'Data operations'),
  offer('Run a flow built with Power Automate for desktop', 'Desktop flows', { keywords: ['rpa'] }),
  offer('Run a Child Flow', 'Flows'),
  offer('Get a row', 'Dataverse', { canRun: false }),
  offer('Get row by id', 'Tables'),
];
const titles = (search: string) => searchOperations(OFFERED, search).map(({ title }) => title);

test('the words of the seed find its action', () => {
  expect(titles('Power Automate for desktop')[0]).toBe('Run a flow built with Power Automate for desktop');
});

test('all words must occur, in any order and anywhere', () => {
  expect(titles('desktop rpa')).toEqual(['Run a flow built with Power Automate for desktop']);
  expect(titles('desktop spreadsheet')).toEqual([]);
});

test('what can run comes before what cannot', () => {
  expect(titles('row')).toEqual(['Get row by id', 'Get a row']);
});

test('no search shows everything in its order', () => {
  expect(titles('  ')).toEqual(OFFERED.map(({ title }) => title));
});
