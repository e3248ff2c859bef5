import { describe, expect, test } from 'vitest';
import {
  insertSteps,
  isDirty,
  mapPlaces,
  markSaved,
  printDocument,
  record,
  redo,
  reduceSelection,
  startHistory,
  undo,
} from '../../src/desktop-flow/index.ts';
import { documentOf } from './edited-text.ts';

describe('history', () => {
  const document = documentOf('SET A TO 1', 'SET B TO 1');
  const inserted = insertSteps(document, { subflow: 'Main', row: 1 }, 'WAIT 1');
  const history = inserted.ok ? record(startHistory(document), inserted.value, 'insert') : startHistory(document);

  test('undo gives the exact text back, redo does it again', () => {
    const back = undo(history);
    expect(back && printDocument(back.document)).toBe(printDocument(document));
    const again = back && redo(back.history);
    expect(again && printDocument(again.document)).toBe('WAIT 1\nSET A TO 1\nSET B TO 1\n');
    expect(again && redo(again.history)).toBeUndefined();
  });

  test('places follow an undo', () => {
    const back = undo(history);
    expect(
      back &&
        mapPlaces(history.document, back, [
          { subflow: 'Main', row: 1 },
          { subflow: 'Main', row: 3 },
        ]),
    ).toEqual([{ subflow: 'Main', row: 2 }]);
  });

  test('a document is dirty until the same text is stored', () => {
    expect([isDirty(startHistory(document)), isDirty(history), isDirty(markSaved(history))]).toEqual([false, true, false]);
    expect(isDirty(undo(markSaved(history))?.history ?? history)).toBe(true);
  });
});

describe('selection', () => {
  test('clicks select, extend and toggle', () => {
    const one = reduceSelection({ subflow: 'Main', rows: [] }, { kind: 'go', row: 3 });
    const range = reduceSelection(one, { kind: 'go', row: 5, extend: true });
    const back = reduceSelection(range, { kind: 'go', row: 2, extend: true });
    const toggled = reduceSelection(back, { kind: 'toggle', row: 9 });
    expect([one.rows, range.rows, back.rows, toggled.rows]).toEqual([[3], [3, 4, 5], [2, 3], [2, 3, 9]]);
  });
});
