import { formOfErrorHandling, openDocument, rowsOf } from '@tandem/designer-core/desktop-flow';
import { actionCatalogue } from '@tandem/desktop-flow/catalogue';
import { expect, test } from 'vitest';
import { endingsOf } from '../../src/desktop-flow-designer/on-error/endings.ts';

/** The ways on that are offered for the first rule of a step or block. */
function offered(...lines: readonly string[]): readonly string[] {
  const document = openDocument(lines.join('\n'));
  const [row] = rowsOf(document.flow.main);
  const form = row && formOfErrorHandling(document, row.statement, actionCatalogue);
  const [rule] = form?.rules ?? [];
  return form === undefined || rule === undefined ? [] : endingsOf(form.kind, rule);
}

test('an action goes on, is repeated, jumps or throws', () => {
  expect(offered('WAIT 1', 'ON ERROR', 'END')).toEqual(['goOn', 'repeatAction', 'goto', 'throwError']);
});

test('only a block can go to its beginning, or on inside', () => {
  const endings = ['goOn', 'nextAction', 'repeatAction', 'repeatBlock', 'goto', 'throwError'];
  expect(offered('BLOCK', 'ON BLOCK ERROR', 'END', 'END')).toEqual(endings);
});

test('a retry without anything else can pass the error on', () => {
  expect(offered('WAIT 1', 'ON ERROR TimeoutError REPEAT 1 TIMES WAIT 2', 'END')).toContain('passOn');
  expect(offered('WAIT 1', 'ON ERROR TimeoutError REPEAT 1 TIMES WAIT 2', 'SET X TO 1', 'END')).not.toContain('passOn');
});

test('what the designer does not offer, but the flow says, can be chosen again', () => {
  expect(offered('WAIT 1', 'ON ERROR', 'REPEAT BLOCK', 'END').at(-1)).toBe('repeatBlock');
});
