import { isDivider, type Row } from '../document/row.ts';
import { formOfRow } from '../fields/form-of-row.ts';
import type { Signatures } from '../fields/form-of-step.ts';
import type { StepForm } from '../fields/step-form.ts';
import { indentOf, linesOfHandling } from '../text/source-lines.ts';

/** One difference between two versions of a row. */
export interface RowChange {
  /** `action`: another action, or another operation of it, by their ids; `annotations`: the lines `@@…` before the step. */
  readonly kind: 'action' | 'field' | 'output' | 'disabled' | 'errorHandling' | 'annotations';
  /** Of the field or output as in `StepForm`; empty otherwise. */
  readonly name: string;
  /** As the dialogs show it; empty for nothing. */
  readonly before: string;
  readonly after: string;
}

/** What differs between two versions of one row, field by field in the order of the dialog. */
export function changesOfRow(before: Row, after: Row, catalogue: Signatures): readonly RowChange[] {
  const [old, fresh] = [formOfRow(before, catalogue), formOfRow(after, catalogue)];
  const changes: readonly RowChange[] = [
    { kind: 'action', name: '', before: old.actionId ?? '', after: fresh.actionId ?? '' },
    ...byName('field', textsOf(old), textsOf(fresh)),
    ...byName('output', variablesOf(old), variablesOf(fresh)),
    { kind: 'disabled', name: '', before: disabledText(before), after: disabledText(after) },
    { kind: 'annotations', name: '', before: annotationText(before), after: annotationText(after) },
    { kind: 'errorHandling', name: '', before: handlingText(before), after: handlingText(after) },
  ];
  return changes.filter((change) => change.before !== change.after);
}

type Texts = ReadonlyMap<string, string>;

function textsOf({ fields }: StepForm): Texts {
  return new Map(fields.map(({ name, text }) => [name, text]));
}

function variablesOf({ outputs }: StepForm): Texts {
  return new Map(outputs.map(({ name, variable = '' }) => [name, variable]));
}

function byName(kind: RowChange['kind'], before: Texts, after: Texts): readonly RowChange[] {
  const names = new Set([...after.keys(), ...before.keys()]);
  return [...names].map((name) => ({ kind, name, before: before.get(name) ?? '', after: after.get(name) ?? '' }));
}

/** Annotations, DISABLE and error handling belong to the row of the statement itself, not to those that divide or end it. */
function isStatement(row: Row): boolean {
  return row.kind !== 'end' && !isDivider(row);
}

function disabledText(row: Row): string {
  return isStatement(row) && row.statement.disabled ? 'True' : 'False';
}

function annotationText(row: Row): string {
  return isStatement(row) ? row.statement.annotations.map(({ source, key }) => source?.text ?? key).join('\n') : '';
}

/** The lines of the error handling, indented from its first line on. */
function handlingText(row: Row): string {
  const lines = isStatement(row) ? linesOfHandling(row.statement) : [];
  const [first] = lines;
  const margin = first === undefined ? 0 : indentOf(first).length;
  return lines.map((line) => indentOf(line).slice(margin) + line.text).join('\n');
}
