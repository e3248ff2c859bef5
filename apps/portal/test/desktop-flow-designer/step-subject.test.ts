import { addRule, handlingOfForm, indexTexts, type NewErrorHandling, openDocument, setField } from '@tandem/designer-core/desktop-flow';
import { actionCatalogue } from '@tandem/desktop-flow/catalogue';
import { listEntryGroups } from '@tandem/desktop-flow/catalogue/entries';
import { loadStatementTexts } from '@tandem/desktop-flow/catalogue/texts';
import { describe, expect, test } from 'vitest';
import type { StepDialog } from '../../src/desktop-flow-designer/state/designer-dialog.ts';
import { type DesignerState, newDesignerState, reduceDesigner } from '../../src/desktop-flow-designer/state/designer-state.ts';
import { type StepSubject, subjectOf } from '../../src/desktop-flow-designer/step-dialog/step-subject.ts';

const catalogue = {
  actions: actionCatalogue,
  groups: listEntryGroups(actionCatalogue),
  texts: indexTexts([], await loadStatementTexts('en')),
  modules: new Map(),
  runnable: new Set<string>(),
};
const SCRIPT = ['SET A TO 1', "WAIT 1 # it's short", 'ON ERROR TimeoutError', '    CALL Other', 'END', ''].join('\r\n');
const START = newDesignerState(SCRIPT, undefined);
const edit = (row: number): StepDialog => ({ kind: 'edit-step', place: { subflow: 'Main', row } });

function newStep(statement: string, row: number): StepDialog {
  const entry = catalogue.groups
    .flatMap(({ entries }) => entries)
    .find((candidate) => candidate.kind === 'statement' && candidate.statement === statement);
  if (entry === undefined) throw new Error(`the pane has no ${statement}`);
  return { kind: 'new-step', entry, at: { subflow: 'Main', row } };
}

function subject(dialog: StepDialog, script = SCRIPT): StepSubject {
  const found = subjectOf(dialog, openDocument(script), catalogue);
  if (found === undefined) throw new Error('the dialog is about no step');
  return found;
}

/** What the dialog of the errors gives back when a rule for that error is added to it. */
function withRule({ errors }: StepSubject, errorId: string): NewErrorHandling {
  const handling = errors === undefined ? undefined : handlingOfForm(addRule(errors, errorId));
  if (handling?.ok !== true) throw new Error('the step takes no error handling');
  return handling.value;
}

interface Filled {
  readonly fields: Readonly<Record<string, string>>;
  readonly errorId?: string;
}

/** The state after the dialog of a step is opened, filled in and saved. */
function saved(state: DesignerState, dialog: StepDialog, { fields, errorId }: Filled): DesignerState {
  const open = subject(dialog);
  const form = Object.entries(fields).reduce((present, [name, text]) => setField(present, name, text), open.form);
  const command = open.commandOf(form, errorId === undefined ? undefined : withRule(open, errorId));
  if (!command.ok) throw new Error(JSON.stringify(command.error));
  const opened = reduceDesigner(state, { kind: 'open-dialog', dialog });
  return reduceDesigner(opened, { kind: 'edit', command: command.value, label: 'save' });
}

const lines = ({ history }: DesignerState) => history.document.text.split('\r\n');

describe('the error handling of a step', () => {
  test('is written with the fields of the step, as one edit', () => {
    const state = saved(START, edit(1), { fields: { value: '2' }, errorId: '' });
    expect(lines(state).slice(0, 4)).toEqual(['SET A TO 2', 'ON ERROR', 'END', "WAIT 1 # it's short"]);
    expect(state).toMatchObject({ dialog: undefined, refusal: undefined, selection: { rows: [1] } });
    expect(state.history.done).toHaveLength(1);
    expect(reduceDesigner(state, { kind: 'undo' }).history.document.text).toBe(SCRIPT);
  });

  test('keeps the rules that are there, and stays when only the fields are changed', () => {
    const changed = saved(START, edit(2), { fields: { seconds: '5' }, errorId: 'FileNotFoundError' });
    const rules = ['ON ERROR TimeoutError', '    CALL Other', 'ON ERROR FileNotFoundError', 'END', ''];
    expect(lines(changed)).toEqual(['SET A TO 1', expect.stringContaining('WAIT 5'), ...rules]);
    const same = saved(START, edit(2), { fields: { seconds: '5' } });
    expect(lines(same).slice(2)).toEqual(lines(START).slice(2));
  });

  test('comes with a step that is new, and both go with one undo', () => {
    const state = saved(START, newStep('set', 2), { fields: { target: 'B', value: '3' }, errorId: 'TimeoutError' });
    expect(lines(state).slice(0, 5)).toEqual(['SET A TO 1', 'SET B TO 3', 'ON ERROR TimeoutError', 'END', "WAIT 1 # it's short"]);
    expect(state.selection.rows).toEqual([2]);
    expect(reduceDesigner(state, { kind: 'undo' }).history.document.text).toBe(SCRIPT);
  });

  test('is that of the block for a block that is new', () => {
    const state = saved(START, newStep('block', 1), { fields: { name: 'Try' }, errorId: 'TimeoutError' });
    expect(lines(state).slice(0, 5)).toEqual(['BLOCK Try', 'ON BLOCK ERROR TimeoutError', 'END', 'END', 'SET A TO 1']);
  });

  test('is not offered where nothing can fail', () => {
    expect(subject(newStep('comment', 1)).errors).toBeUndefined();
    expect(subject(newStep('region', 1)).errors).toBeUndefined();
    expect(subject(edit(1), '# only words\n').errors).toBeUndefined();
    expect(subject(edit(2), 'IF A THEN\nELSE IF B THEN\nEND\n').errors).toBeUndefined();
  });
});
