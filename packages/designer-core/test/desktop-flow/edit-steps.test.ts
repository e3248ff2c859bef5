import { describe, expect, test } from 'vitest';
import {
  duplicateSteps,
  insertBranch,
  insertSteps,
  mapPlaces,
  moveSteps,
  openDocument,
  printDocument,
  removeSteps,
  setDisabled,
  unwrapBlock,
  wrapSteps,
} from '../../src/desktop-flow/index.ts';
import { documentOf, linesOf } from './edited-text.ts';

const main = (...rows: readonly number[]) => ({ subflow: 'Main', rows });
const at = (row: number, subflow = 'Main') => ({ subflow, row });

describe('insert', () => {
  const document = documentOf('IF A = 1 THEN', '    SET B TO 1', 'ELSE', 'END', '', 'SET C TO 2', 'FUNCTION Sub GLOBAL', 'END FUNCTION');

  test('a step takes the indent of its place', () => {
    expect(linesOf(insertSteps(document, at(2), 'WAIT 1'))).toEqual(expect.arrayContaining(['    WAIT 1', '    SET B TO 1']));
    expect(linesOf(insertSteps(document, at(4), 'WAIT 1'))).toEqual([
      'IF A = 1 THEN',
      '    SET B TO 1',
      'ELSE',
      '    WAIT 1',
      'END',
      '',
      'SET C TO 2',
      'FUNCTION Sub GLOBAL',
      'END FUNCTION',
    ]);
  });

  test('the end of a subflow and an empty subflow are places too', () => {
    expect(linesOf(insertSteps(document, at(6), 'WAIT 1'))).toEqual(expect.arrayContaining(['SET C TO 2', 'WAIT 1']));
    expect(linesOf(insertSteps(document, at(1, 'sub'), 'IF X THEN\nWAIT 1\nEND')).slice(-5)).toEqual([
      'FUNCTION Sub GLOBAL',
      '    IF X THEN',
      '    WAIT 1',
      '    END',
      'END FUNCTION',
    ]);
  });

  test('the inserted rows are the selection', () => {
    const result = insertSteps(document, at(2), 'WAIT 1\nWAIT 2');
    expect(result.ok && result.value.rows).toEqual({ subflow: 'Main', rows: [2, 3] });
  });

  test('half a block, a whole flow and nothing are refused', () => {
    const codes = ['IF X THEN', 'END', 'FUNCTION X GLOBAL\nEND FUNCTION', '  ', '@INPUT a : {}'].map((text) =>
      linesOf(insertSteps(document, at(1), text)),
    );
    expect(codes).toEqual(['WouldBreakStructure', 'WouldBreakStructure', 'NotSteps', 'NotSteps', 'NotSteps']);
    expect(linesOf(insertSteps(document, at(99), 'WAIT 1'))).toBe('UnknownRow');
    expect(linesOf(insertSteps(document, at(1, 'Other'), 'WAIT 1'))).toBe('UnknownSubflow');
  });

  test.each([
    ['the source of a web page', 'IF X &gt; 1 THEN\nWAIT 1'],
    ['Markdown', '```\nIF X THEN\nWAIT 1'],
    ['curly quotes', 'IF X THEN\nSET A TO ‘b’'],
  ])('half a block out of %s is refused with where it comes from', (_, text) => {
    const result = insertSteps(document, at(1), text);
    expect(result).toMatchObject({ ok: false, error: { code: 'CopiedFromWebPage', message: expect.stringContaining('copied from') } });
  });

  test('a text without a line break at its end gets one before what follows', () => {
    expect(linesOf(insertSteps(openDocument('SET A TO 1'), at(2), 'WAIT 1'))).toEqual(['SET A TO 1\r', 'WAIT 1\r']);
    expect(linesOf(insertSteps(documentOf('SET A TO 1 # why', 'SET B TO 1'), at(2), 'WAIT 1'))).toEqual([
      'SET A TO 1 ',
      'WAIT 1',
      '# why',
      'SET B TO 1',
    ]);
  });

  test('a branch is put into the block around', () => {
    expect(linesOf(insertBranch(documentOf('IF A THEN', '    WAIT 1', '    WAIT 2', 'END'), at(3), { kind: 'else' }))).toEqual([
      'IF A THEN',
      '    WAIT 1',
      'ELSE',
      '    WAIT 2',
      'END',
    ]);
    expect(linesOf(insertBranch(document, at(5), { kind: 'else' }))).toBe('NotPossibleHere');
  });
});

describe('remove', () => {
  const document = documentOf(
    "@@source: 'Recorder'",
    'WAIT 1',
    'ON ERROR',
    '    # in a handler',
    'END',
    'LOOP I FROM 1 TO 3',
    '    **REGION R',
    '    WAIT I',
    '    **ENDREGION',
    'END',
    'SET A TO 1 # same line',
    'WAIT 2',
  );

  test('a step goes with its annotations and error handling', () => {
    expect(linesOf(removeSteps(document, main(1)))).toEqual(expect.not.arrayContaining(['WAIT 1', 'ON ERROR', '    # in a handler']));
  });

  test('a block goes with its body, a region without its rows', () => {
    expect(linesOf(removeSteps(document, main(1, 2)))).toEqual(['SET A TO 1 # same line', 'WAIT 2']);
    expect(linesOf(removeSteps(document, main(3)))).toEqual(expect.arrayContaining(['LOOP I FROM 1 TO 3', '    WAIT I', 'END']));
    expect(linesOf(removeSteps(document, main(6)))).toBe('BelongsToBlock');
  });

  test('a comment on the line of a step is removed alone', () => {
    expect(linesOf(removeSteps(document, main(1, 2, 8)))).toEqual(['SET A TO 1 ', 'WAIT 2']);
    expect(linesOf(removeSteps(document, main(1, 2, 7)))).toEqual(['# same line', 'WAIT 2']);
  });

  test('a block can go and leave its rows', () => {
    expect(
      linesOf(unwrapBlock(documentOf('IF A THEN', '    WAIT 1', 'ELSE', '    LOOP WHILE B', '        WAIT 2', '    END', 'END'), at(1))),
    ).toEqual(['WAIT 1', 'LOOP WHILE B', '    WAIT 2', 'END']);
  });
});

describe('move', () => {
  const document = documentOf(
    'SET A TO 1',
    'IF A = 1 THEN',
    '    SET B TO 1',
    '    SET C TO 1',
    'ELSE',
    '    SET D TO 1',
    'END',
    'SET E TO 1',
  );

  test('a block moves with its body, and steps take the new indent', () => {
    expect(linesOf(moveSteps(document, main(1), at(4)))).toEqual([
      'IF A = 1 THEN',
      '    SET B TO 1',
      '    SET A TO 1',
      '    SET C TO 1',
      'ELSE',
      '    SET D TO 1',
      'END',
      'SET E TO 1',
    ]);
    expect(linesOf(moveSteps(document, main(2), at(1)))).toEqual([
      'IF A = 1 THEN',
      '    SET B TO 1',
      '    SET C TO 1',
      'ELSE',
      '    SET D TO 1',
      'END',
      'SET A TO 1',
      'SET E TO 1',
    ]);
  });

  test('an END or ELSE moves inside its own block only', () => {
    const moved = moveSteps(document, main(5), at(4));
    expect(linesOf(moved)).toEqual(expect.arrayContaining(['    SET B TO 1', 'ELSE', '    SET C TO 1']));
    expect(linesOf(moveSteps(document, main(7), at(9)))).toEqual([
      'SET A TO 1',
      'IF A = 1 THEN',
      '    SET B TO 1',
      '    SET C TO 1',
      'ELSE',
      '    SET D TO 1',
      'SET E TO 1',
      'END',
    ]);
    expect(linesOf(moveSteps(document, main(7), at(1)))).toBe('WouldBreakStructure');
    expect(linesOf(moveSteps(document, main(2), at(3)))).toBe('MoveIntoItself');
  });

  test('an END does not change its block for another one', () => {
    const nested = documentOf('IF A THEN', '    IF B THEN', '        WAIT 1', '    END', 'END');
    expect(linesOf(moveSteps(nested, main(5), at(4)))).toBe('BelongsToBlock');
  });

  test('places move with their rows', () => {
    const moved = moveSteps(document, main(1), at(9));
    const places = moved.ok ? mapPlaces(document, moved.value, [at(1), at(2), at(8)]) : [];
    expect(places.map((place) => place.row)).toEqual([8, 1, 7]);
  });
});

describe('other edits', () => {
  const document = documentOf('SET A TO 1', 'SET B TO 2', '# note');

  test('rows are put into a block or a region', () => {
    const loop = { kind: 'loopWhile', condition: { kind: 'variable', name: 'X', range: { start: 0, end: 0 } } } as const;
    const common = { range: { start: 0, end: 0 }, row: 0, disabled: false, annotations: [] };
    expect(linesOf(wrapSteps(document, main(1, 2), { ...loop, ...common, statements: [] }))).toEqual([
      'LOOP WHILE X',
      '    SET A TO 1',
      '    SET B TO 2',
      'END',
      '# note',
    ]);
    expect(linesOf(wrapSteps(document, main(2), { kind: 'region', name: 'R', ...common }))).toEqual([
      'SET A TO 1',
      '**REGION R',
      'SET B TO 2',
      '**ENDREGION',
      '# note',
    ]);
    expect(linesOf(wrapSteps(document, main(1, 3), { kind: 'region', name: 'R', ...common }))).toBe('NotConsecutive');
  });

  test('rows are copied after the last of them', () => {
    expect(linesOf(duplicateSteps(document, main(1, 2)))).toEqual(['SET A TO 1', 'SET B TO 2', 'SET A TO 1', 'SET B TO 2', '# note']);
  });

  test('steps are disabled and enabled again without any other change', () => {
    const disabled = setDisabled(document, main(1, 3), true);
    expect(linesOf(disabled)).toEqual(['DISABLE SET A TO 1', 'SET B TO 2', '# note']);
    const enabled = disabled.ok ? setDisabled(disabled.value.document, main(1), false) : disabled;
    expect(enabled.ok && printDocument(enabled.value.document)).toBe(printDocument(document));
  });
});
