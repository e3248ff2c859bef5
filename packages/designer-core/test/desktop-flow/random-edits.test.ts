import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  duplicateSteps,
  type EditResult,
  insertSteps,
  mapPlaces,
  moveSteps,
  openDocument,
  printDocument,
  record,
  redo,
  removeSteps,
  rowsOf,
  setDisabled,
  startHistory,
  undo,
  unwrapBlock,
} from '../../src/desktop-flow/index.ts';

const TEXT = [
  'SET A TO 1 # first',
  '',
  "@@source: 'Recorder'",
  'IF A = 1 THEN',
  "    SET B TO $'''two",
  "lines'''",
  '    ON ERROR REPEAT 2 TIMES WAIT 1',
  '        # in the handler',
  '        SET C TO 1',
  '    END',
  'ELSE IF A = 2 THEN',
  '    SWITCH A',
  '        CASE = 1',
  '            WAIT 1',
  '        DEFAULT',
  '            /# block',
  'comment #/',
  '    END',
  'END',
  '**REGION R',
  'LOOP I FROM 1 TO 2',
  'NEXT LOOP',
  'END',
  '**ENDREGION',
  'CALL Sub',
  'FUNCTION Sub GLOBAL',
  '    WAIT 2',
  'END FUNCTION',
  '',
].join('\r\n');

const row = fc.nat(20).map((number) => number + 1);
const edit = fc.tuple(
  fc.constantFrom('insert', 'remove', 'move', 'duplicate', 'disable', 'unwrap'),
  row,
  row,
  fc.constantFrom('Main', 'Sub'),
);
type RandomEdit = typeof edit extends fc.Arbitrary<infer E> ? E : never;

function apply(document: ReturnType<typeof openDocument>, [kind, from, to, subflow]: RandomEdit): EditResult {
  const selection = { subflow: 'Main', rows: [from] };
  const target = { subflow, row: to };
  if (kind === 'insert') return insertSteps(document, target, 'LABEL L');
  if (kind === 'remove') return removeSteps(document, selection);
  if (kind === 'move') return moveSteps(document, selection, target);
  if (kind === 'duplicate') return duplicateSteps(document, selection);
  return kind === 'disable' ? setDisabled(document, selection, true) : unwrapBlock(document, { subflow: 'Main', row: from });
}

describe('random edits', () => {
  test('keep the flow well-formed, can be undone to the byte, and done again', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        let history = startHistory(openDocument(TEXT));
        const texts = [TEXT];
        for (const random of edits) {
          const result = apply(history.document, random);
          if (!result.ok) continue;
          history = record(history, result.value, random[0]);
          if (history.done.length === texts.length) texts.push(printDocument(history.document));
          expect(history.document.faults.filter((fault) => fault.code === 'MissingEnd' || fault.code === 'UnexpectedLine')).toEqual([]);
        }
        for (const text of texts.slice(0, -1).toReversed()) {
          history = undo(history)?.history ?? history;
          expect(printDocument(history.document)).toBe(text);
        }
        for (const text of texts.slice(1)) {
          history = redo(history)?.history ?? history;
          expect(printDocument(history.document)).toBe(text);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('leave every other line as it is, and its place is known', () => {
    fc.assert(
      fc.property(
        edit.filter(([kind]) => kind === 'move' || kind === 'remove' || kind === 'insert'),
        (random) => {
          const before = openDocument(TEXT);
          const result = apply(before, random);
          if (!result.ok) return;
          for (const { row: number, statement, kind } of rowsOf(before.flow.main)) {
            if (kind !== 'step') continue;
            const [place] = mapPlaces(before, result.value, [{ subflow: 'Main', row: number }]);
            if (place === undefined) continue;
            const subflow = place.subflow === 'Main' ? result.value.document.flow.main : result.value.document.flow.subflows[0];
            const after = subflow === undefined ? undefined : rowsOf(subflow)[place.row - 1];
            expect(after?.statement.source?.text).toBe(statement.source?.text);
            expect(after?.statement.annotations.length).toBe(statement.annotations.length);
            expect(after?.hasErrorHandling).toBe(statement.errorHandling !== undefined);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
