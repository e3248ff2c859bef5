import { type ErrorRule, parseDesktopFlow } from '@tandem/desktop-flow';
import { describe, expect, test } from 'vitest';
import { applyEdit, replaceStep, setErrorHandling } from '../../src/desktop-flow/index.ts';
import { documentOf, linesOf } from './edited-text.ts';

function rulesOf(...lines: readonly string[]): readonly ErrorRule[] {
  return parseDesktopFlow(['WAIT 1', ...lines].join('\n')).flow.main.statements[0]?.errorHandling?.rules ?? [];
}

describe('error handling', () => {
  const document = documentOf(
    'IF A THEN',
    '    WAIT 1',
    '    ON ERROR',
    '    END',
    '    WAIT 2',
    'END',
    'BLOCK B',
    'ON BLOCK ERROR all',
    'END',
    '    WAIT 3',
    'END',
  );
  const at = (row: number) => ({ subflow: 'Main', row });

  test('rules replace those that are there, or are added', () => {
    const rules = rulesOf('ON ERROR REPEAT 3 TIMES WAIT 2', 'ON ERROR TimeoutError', 'SET X TO 1', 'CALL Sub', 'GOTO L', 'END');
    const printed = [
      '    ON ERROR REPEAT 3 TIMES WAIT 2',
      '    ON ERROR TimeoutError',
      '        SET X TO 1',
      '        CALL Sub',
      '        GOTO L',
      '    END',
    ];
    expect(linesOf(setErrorHandling(document, at(2), { kind: 'step', rules })).slice(1, 9)).toEqual([
      '    WAIT 1',
      ...printed,
      '    WAIT 2',
    ]);
    expect(linesOf(setErrorHandling(document, at(3), { kind: 'step', rules })).slice(4, 12)).toEqual(['    WAIT 2', ...printed, 'END']);
    expect(linesOf(setErrorHandling(document, at(2), { kind: 'step', rules: [] })).slice(1, 4)).toEqual([
      '    WAIT 1',
      '    WAIT 2',
      'END',
    ]);
  });

  test('a block has handlers of its own', () => {
    const handler = {
      errorId: 'My error',
      statements: [{ kind: 'repeatBlock', range: { start: 0, end: 0 }, row: 0, disabled: false, annotations: [] }],
      range: { start: 0, end: 0 },
    } as const;
    expect(linesOf(setErrorHandling(document, at(5), { kind: 'block', handlers: [handler] })).slice(6)).toEqual([
      'BLOCK B',
      "ON BLOCK ERROR 'My error'",
      '    REPEAT BLOCK',
      'END',
      '    WAIT 3',
      'END',
    ]);
    expect(linesOf(setErrorHandling(document, at(5), { kind: 'step', rules: [] }))).toBe('NotPossibleHere');
    expect(linesOf(setErrorHandling(document, at(4), { kind: 'step', rules: [] }))).toBe('NotPossibleHere');
  });

  test('a step that changes keeps its error handling', () => {
    const [statement] = parseDesktopFlow('DISABLE SET A TO 1').flow.main.statements;
    expect(statement && linesOf(replaceStep(document, at(2), statement)).slice(1, 4)).toEqual([
      '    SET A TO 1',
      '    ON ERROR',
      '    END',
    ]);
    expect(statement && linesOf(replaceStep(document, at(1), statement))).toBe('NotPossibleHere');
    const [loop] = parseDesktopFlow('LOOP WHILE B\n    WAIT 9\nEND').flow.main.statements;
    expect(loop && linesOf(replaceStep(document, at(1), loop)).slice(0, 3)).toEqual(['LOOP WHILE B', '    WAIT 1', '    ON ERROR']);
  });

  test('a step that changes takes other error handling with it, or stays whole when it cannot', () => {
    const [statement] = parseDesktopFlow('SET A TO 1').flow.main.statements;
    if (statement === undefined) throw new Error('the text holds no step');
    const rules = rulesOf('ON ERROR TimeoutError', 'END');
    expect(linesOf(applyEdit(document, { kind: 'replace', at: at(2), statement, handling: { kind: 'step', rules } })).slice(1, 5)).toEqual([
      '    SET A TO 1',
      '    ON ERROR TimeoutError',
      '    END',
      '    WAIT 2',
    ]);
    const none = { kind: 'block', handlers: [] } as const;
    expect(linesOf(applyEdit(document, { kind: 'replace', at: at(2), statement, handling: none }))).toBe('NotPossibleHere');
  });
});

test('the name of a connection or desktop flow goes with what it names', () => {
  const document = documentOf('SET A TO 1', "@@flowname: 'Old'", "@@source: 'Recorder'", "External.RunFlow FlowId: 'old'", 'SET B TO 2');
  const replaced = (line: string) => {
    const [statement] = parseDesktopFlow(line).flow.main.statements;
    return statement && linesOf(replaceStep(document, { subflow: 'Main', row: 2 }, statement)).slice(1, -1);
  };
  expect(replaced("External.RunFlow FlowId: 'new'")).toEqual(["@@source: 'Recorder'", "External.RunFlow FlowId: 'new'"]);
  expect(replaced("External.RunFlow FlowId: 'old' @X: 1")).toEqual([
    "@@flowname: 'Old'",
    "@@source: 'Recorder'",
    "External.RunFlow FlowId: 'old' @X: 1",
  ]);
});
