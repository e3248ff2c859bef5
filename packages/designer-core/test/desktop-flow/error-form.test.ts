import { actionCatalogue } from '@tandem/desktop-flow/catalogue';
import { describe, expect, test } from 'vitest';
import {
  addRule,
  addStep,
  changeRule,
  clearRules,
  type DesktopFlowDocument,
  type ErrorForm,
  errorIdsOf,
  formOfErrorHandling,
  handlingOfForm,
  labelsOf,
  moveRule,
  moveStep,
  newRetry,
  openDocument,
  removeRule,
  removeStep,
  rowsOf,
  setEnding,
  setErrorHandling,
  setRetryField,
  setRuleRetry,
  setStepField,
} from '../../src/desktop-flow/index.ts';
import { documentOf, linesOf } from './edited-text.ts';

const FIRST = { subflow: 'Main', row: 1 };

function formOf(document: DesktopFlowDocument): ErrorForm {
  const [row] = rowsOf(document.flow.main);
  if (row === undefined) throw new Error('The flow has no row.');
  return formOfErrorHandling(document, row.statement, actionCatalogue);
}

/** The lines of a flow after its first row got the error handling of a changed form; the code of the first fault otherwise. */
function after(document: DesktopFlowDocument, change: (form: ErrorForm) => ErrorForm): readonly string[] | string {
  const handling = handlingOfForm(change(formOf(document)));
  return handling.ok ? linesOf(setErrorHandling(document, FIRST, handling.value)) : (handling.error[0]?.code ?? 'no fault');
}

const proposeVariable = (name: string) => name;
const options = { usesPowerFx: false, proposeVariable };

describe('the form of error handling', () => {
  test.each([
    ['a rule without statements', ['WAIT 1', 'ON ERROR', 'END']],
    ['a retry alone', ['WAIT 1', 'ON ERROR REPEAT 3 TIMES WAIT 2', 'END']],
    ['a retry and a rule', ['WAIT 1', 'ON ERROR REPEAT n+1 TIMES WAIT 3', 'ON ERROR', 'END']],
    ['a retry with statements', ['WAIT 1', 'ON ERROR REPEAT 2 TIMES WAIT 5', "  set X  to 'a'", '  NEXT ACTION', 'END']],
    [
      'rules for single errors',
      ['WAIT 1', 'ON ERROR TimeoutError', '    REPEAT ACTION', 'on error  FileNotFoundError', 'THROW ERROR', 'END'],
    ],
    [
      'statements that it does not show',
      ['WAIT 1', 'ON ERROR', '  # why', '  DISABLE GOTO A', "  Display.ShowMessage  Text: 'x'", '  GOTO A', 'END'],
    ],
    ['a blank line and strange indents', ['WAIT 1', '      ON ERROR', '', '   CALL  Sub', '', ' END']],
    [
      'handlers of a block',
      ['BLOCK B', 'ON BLOCK ERROR  MyError', 'END', '# one more', 'ON BLOCK ERROR', '    REPEAT BLOCK', 'END', 'END'],
    ],
    ['logic errors', ['BLOCK', "ON BLOCK ERROR all CaptureLogicErrors:$fx'=true'", '    NEXT ACTION', 'END', 'END']],
    ['a group that nothing ends', ['WAIT 1', 'ON ERROR', '    SET X TO 1']],
  ])('%s: saved unchanged, the text stays as it is', (_, lines) => {
    expect(after(documentOf(...lines), (form) => form)).toEqual(lines);
  });

  test('a new retry is as the designer proposes it; a rule below goes on', () => {
    const document = documentOf('    WAIT 1', 'WAIT 2');
    const lines = after(document, (form) => addRule({ ...form, retry: newRetry(form) }, ''));
    expect(lines).toEqual(['    WAIT 1', '    ON ERROR REPEAT 1 TIMES WAIT 2', '    ON ERROR', '    END', 'WAIT 2']);
  });

  test('steps of a new rule are written in the notation of fields', () => {
    const document = documentOf('WAIT 1', 'FUNCTION Clean_up GLOBAL', 'END FUNCTION');
    const lines = after(document, (form) =>
      changeRule(addRule(form, 'TimeoutError'), 0, (rule) => {
        const set = setStepField(addStep(rule, 'set', options), 0, { name: 'value', text: 'failed: %Reason%' });
        const call = setStepField(addStep(set, 'call', options), 1, { name: 'target', text: 'Clean_up' });
        return setEnding(call, { kind: 'goto', label: 'Again' });
      }),
    );
    expect(lines).toEqual([
      'WAIT 1',
      'ON ERROR TimeoutError',
      "    SET NewVar TO $'''failed: %Reason%'''",
      '    CALL Clean_up',
      '    GOTO Again',
      'END',
      'FUNCTION Clean_up GLOBAL',
      'END FUNCTION',
    ]);
  });

  test('only what is changed is written anew', () => {
    const document = documentOf(
      'WAIT 1',
      'ON ERROR  TimeoutError',
      "   SET X  TO   'a'",
      '   CALL  Sub',
      'ON ERROR',
      '',
      '   GOTO L',
      'END',
    );
    const lines = after(document, (form) => changeRule(form, 0, (rule) => setStepField(rule, 1, { name: 'target', text: 'Other' })));
    expect(lines).toEqual(['WAIT 1', 'ON ERROR  TimeoutError', "   SET X  TO   'a'", '    CALL Other', 'ON ERROR', '', '   GOTO L', 'END']);
  });

  test('rules and steps move and go; a comment before the first rule stays where it is', () => {
    const document = documentOf('WAIT 1', '# note', 'ON ERROR TimeoutError', '    SET X TO 1', '    SET Y TO 2', 'ON ERROR', 'END');
    expect(after(document, (form) => moveRule(form, 1, -1))).toEqual([
      'WAIT 1',
      '# note',
      'ON ERROR',
      'ON ERROR TimeoutError',
      '    SET X TO 1',
      '    SET Y TO 2',
      'END',
    ]);
    expect(after(document, (form) => changeRule(removeRule(form, 1), 0, (rule) => removeStep(moveStep(rule, 1, -1), 0)))).toEqual([
      'WAIT 1',
      '# note',
      'ON ERROR TimeoutError',
      '    SET Y TO 2',
      'END',
    ]);
    expect(after(document, clearRules)).toEqual(['WAIT 1', '# note']);
  });

  test('a retry with nothing else passes the error on; going on has to be written', () => {
    const document = documentOf('WAIT 1', 'ON ERROR TimeoutError REPEAT 2 TIMES WAIT 5', 'END');
    expect(formOf(document).rules[0]?.ending.kind).toBe('passOn');
    const withEnding = (kind: 'goOn' | 'throwError') => (form: ErrorForm) =>
      changeRule(form, 0, (rule) => setEnding(rule, { kind, label: '' }));
    expect(after(document, withEnding('goOn')).slice(2)).toEqual(['    NEXT ACTION', 'END']);
    expect(after(document, withEnding('throwError')).slice(2)).toEqual(['    THROW ERROR', 'END']);
    expect(after(document, (form) => changeRule(form, 0, (rule) => addStep(rule, 'set', options)))).toBe('Required');
    expect(after(document, (form) => changeRule(form, 0, (rule) => setRuleRetry(rule, undefined))).slice(1)).toEqual([
      'ON ERROR TimeoutError',
      '    THROW ERROR',
      'END',
    ]);
  });

  test('a handler of a block captures logic errors and starts over', () => {
    const document = documentOf('BLOCK', 'ON BLOCK ERROR all', '    SET X TO 1', 'END', '    WAIT 1', 'END');
    const lines = after(document, (form) =>
      changeRule(form, 0, (rule) => setEnding({ ...rule, capturesLogicErrors: true }, { kind: 'repeatBlock', label: '' })),
    );
    expect(lines).toEqual([
      'BLOCK',
      'ON BLOCK ERROR all CaptureLogicErrors: True',
      '    SET X TO 1',
      '    REPEAT BLOCK',
      'END',
      '    WAIT 1',
      'END',
    ]);
  });

  test('faults name the rule, the step and the field', () => {
    const form = formOf(documentOf('WAIT 1', 'ON ERROR REPEAT 1 TIMES WAIT 2', 'ON ERROR', '    SET X TO 1', 'END'));
    const retry = form.retry && setRetryField(form.retry, 'times', 'often');
    const broken = changeRule({ ...form, retry }, 0, (rule) =>
      setEnding(setStepField(rule, 0, { name: 'value', text: '100%' }), { kind: 'goto', label: '' }),
    );
    const result = handlingOfForm(broken);
    expect(result.ok ? [] : result.error.map(({ code, ruleId, stepId, field }) => [code, ruleId, stepId, field])).toEqual([
      ['NotANumber', undefined, undefined, 'times'],
      ['LonePercent', 0, 0, 'value'],
      ['Required', 0, undefined, 'label'],
    ]);
  });

  test('in a Power Fx flow new fields are formulas', () => {
    const document = documentOf("SET X TO $fx'=1'");
    expect(after(document, (form) => ({ ...form, retry: newRetry(form) }))).toEqual([
      "SET X TO $fx'=1'",
      "ON ERROR REPEAT $fx'=1' TIMES WAIT $fx'=2'",
      'END',
    ]);
  });

  test('an error handling at the end of a text without a line break is moved whole', () => {
    const document = openDocument('WAIT 1\nON ERROR A\n    SET X TO 1\nON ERROR B\n    SET Y TO 2');
    expect(after(document, (form) => moveRule(form, 1, -1))).toEqual([
      'WAIT 1',
      'ON ERROR B',
      '    SET Y TO 2',
      'ON ERROR A',
      '    SET X TO 1',
    ]);
  });
});

test('labels of the subflow and errors that the flow knows are proposed', () => {
  const document = documentOf(
    'LABEL Start',
    'BLOCK',
    'ON BLOCK ERROR Own',
    'END',
    "    FlowControl.ThrowCustomError CustomErrorCode: $'''Thrown''' CustomErrorMessage: $'''x'''",
    'END',
    'FUNCTION Sub GLOBAL',
    '    LABEL Elsewhere',
    'END FUNCTION',
  );
  expect(labelsOf(document, 'main')).toEqual(['Start']);
  expect(labelsOf(document, 'Sub')).toEqual(['Elsewhere']);
  expect(errorIdsOf(document.flow)).toEqual(['Own', 'Thrown', 'TimeoutError', 'FileNotFoundError']);
});
