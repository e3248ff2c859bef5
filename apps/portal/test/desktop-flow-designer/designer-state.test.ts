import { expect, test } from 'vitest';
import { type DesignerAction, newDesignerState, reduceDesigner } from '../../src/desktop-flow-designer/state/designer-state.ts';

const SCRIPT = ['SET A TO 1', 'IF A = 1 THEN', '    SET B TO 2', 'END', 'FUNCTION Other GLOBAL', '    SET C TO 3', 'END FUNCTION', ''].join(
  '\r\n',
);
const START = newDesignerState(SCRIPT, undefined);
const after = (...actions: readonly DesignerAction[]) => actions.reduce(reduceDesigner, START);
const PASTE: DesignerAction = {
  kind: 'edit',
  command: { kind: 'paste', at: { subflow: 'Main', row: 1 }, text: 'SET X TO 0' },
  label: 'paste',
};

test('a step that is put in front is selected, and marks go where their rows go', () => {
  const state = after({ kind: 'toggle-breakpoint', place: { subflow: 'Main', row: 3 } }, { kind: 'toggle-fold', row: 2 }, PASTE);
  expect(state.selection.rows).toEqual([1]);
  expect(state.revealed).toEqual({ subflow: 'Main', row: 1 });
  expect(state.breakpoints).toEqual([{ subflow: 'Main', row: 4 }]);
  expect(state.folded).toEqual([{ subflow: 'Main', row: 3 }]);
});

test('undo gives back the text and the places of the marks', () => {
  const state = after({ kind: 'toggle-breakpoint', place: { subflow: 'Main', row: 3 } }, PASTE, { kind: 'undo' });
  expect(state.history.document.text).toBe(SCRIPT);
  expect(state.breakpoints).toEqual([{ subflow: 'Main', row: 3 }]);
});

test('a breakpoint goes with the step that is deleted', () => {
  const state = after(
    { kind: 'toggle-breakpoint', place: { subflow: 'Main', row: 1 } },
    { kind: 'edit', command: { kind: 'remove', selection: { subflow: 'Main', rows: [1] } }, label: 'remove' },
  );
  expect(state.breakpoints).toEqual([]);
});

test('an edit that cannot be made says why and keeps the dialog that asked for it', () => {
  const opened = after({ kind: 'open-dialog', dialog: { kind: 'edit-step', place: { subflow: 'Main', row: 1 } } });
  const refused = reduceDesigner(opened, {
    kind: 'edit',
    command: { kind: 'remove', selection: { subflow: 'Main', rows: [4] } },
    label: 'remove',
  });
  expect(refused.refusal?.code).toBe('BelongsToBlock');
  expect(refused.dialog).toEqual(opened.dialog);
  expect(refused.history).toBe(opened.history);
});

test('a jump to a row in a closed block opens the block and shows its subflow', () => {
  const state = after(
    { kind: 'toggle-fold', row: 2 },
    { kind: 'show-subflow', subflow: 'Other' },
    { kind: 'go-to', place: { subflow: 'main', row: 3 } },
  );
  expect(state.selection).toMatchObject({ subflow: 'Main', rows: [3] });
  expect(state.folded).toEqual([]);
});

test('a new subflow is shown, and one that is renamed stays shown', () => {
  const added = after({ kind: 'edit', command: { kind: 'addSubflow', name: 'Third' }, label: 'add' });
  expect(added.selection.subflow).toBe('Third');
  const renamed = reduceDesigner(added, { kind: 'edit', command: { kind: 'changeSubflow', from: 'Third', to: 'Last' }, label: 'rename' });
  expect(renamed.selection.subflow).toBe('Last');
});

test('a subflow that is gone gives way to Main', () => {
  const state = after(
    { kind: 'show-subflow', subflow: 'Other' },
    {
      kind: 'edit',
      command: { kind: 'removeSubflow', name: 'Other' },
      label: 'remove',
    },
  );
  expect(state.selection.subflow).toBe('Main');
});

test('the place in the address is selected, however far beyond the end it is', () => {
  expect(newDesignerState(SCRIPT, { subflow: 'Other', row: 1 }).selection).toMatchObject({ subflow: 'Other', rows: [1] });
  expect(newDesignerState(SCRIPT, { subflow: 'Main', row: 99 }).selection).toMatchObject({ subflow: 'Main', rows: [4] });
  expect(newDesignerState(SCRIPT, { subflow: 'Gone', row: 1 }).selection.subflow).toBe('Main');
});
