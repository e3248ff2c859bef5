import { expect, test } from 'vitest';
import { TABLES_DESCRIPTION } from '../src/description.ts';

test.each(['tables', 'table', 'dataverse', 'row', 'rows', 'record', 'tabelle', 'zeile', 'datensatz'])(
  'every operation is found by “%s”',
  (word) => {
    const missed = TABLES_DESCRIPTION.operations.filter(({ title, keywords }) => {
      const words = [title.en, TABLES_DESCRIPTION.title.en, ...keywords].join(' ').toLowerCase();
      return !words.includes(word);
    });
    expect(missed.map(({ id }) => id)).toEqual([]);
  },
);
