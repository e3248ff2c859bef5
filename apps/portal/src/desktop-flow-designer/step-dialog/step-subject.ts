import {
  type BranchLine,
  branchOf,
  type DesktopFlowDocument,
  type EditCommand,
  type ErrorForm,
  type FormFault,
  findSubflow,
  formOfErrorHandling,
  formOfRow,
  type InstancePlace,
  inPowerFx,
  type NewErrorHandling,
  newErrorForm,
  type Row,
  rowsOf,
  type StepForm,
  statementOf,
  takesErrorHandling,
  usesPowerFx,
  withErrorHandling,
} from '@tandem/designer-core/desktop-flow';
import type { PaneEntry } from '@tandem/desktop-flow/catalogue/entries';
import { err, ok, type Result } from '@tandem/kernel';
import type { StepPlace } from '@tandem/protocol';
import type { DesktopCatalogue } from '../catalogue/use-catalogue.ts';
import type { StepDialog } from '../state/designer-dialog.ts';
import { newForm } from '../state/new-step.ts';

/** The step that a dialog is about: what its form was at first, and what its form becomes. */
export interface StepSubject {
  readonly form: StepForm;
  /** Key of the texts: the kind of the statement or of the row; of an action the id tells. */
  readonly statement: string;
  readonly isNew: boolean;
  /** The row that the step is, or is put before. */
  readonly at: StepPlace;
  /** Its error handling at first; undefined for a row that has none. */
  readonly errors: ErrorForm | undefined;
  /** The edit that the form stands for, with other error handling where it is given, or what is wrong with its fields. */
  readonly commandOf: (form: StepForm, handling?: NewErrorHandling) => Result<EditCommand, readonly FormFault[]>;
}

/** @returns undefined when the step is not there any more, or has nothing to edit */
export function subjectOf(dialog: StepDialog, document: DesktopFlowDocument, catalogue: DesktopCatalogue): StepSubject | undefined {
  return dialog.kind === 'new-step'
    ? newSubject(dialog.entry, document, { at: dialog.at, catalogue: catalogue.actions })
    : rowSubject(dialog.place, document, catalogue);
}

function newSubject(entry: PaneEntry, document: DesktopFlowDocument, place: InstancePlace): StepSubject | undefined {
  const { at } = place;
  const branch = entry.kind === 'statement' && (entry.statement === 'elseIf' || entry.statement === 'case') ? entry.statement : undefined;
  if (branch !== undefined) {
    const form = usesPowerFx(document) ? inPowerFx(NEW_BRANCHES[branch]) : NEW_BRANCHES[branch];
    const commandOf = (next: StepForm) =>
      mapOk(branchOf(branch, next), (line): EditCommand => ({ kind: 'insertBranch', at, branch: line }));
    return { form, statement: branch, isNew: true, at, errors: undefined, commandOf };
  }
  const form = newForm(document, entry, place);
  if (form === undefined) return undefined;
  const statement = entry.kind === 'statement' ? entry.statement : form.kind;
  const commandOf = (next: StepForm, handling?: NewErrorHandling) =>
    mapOk(statementOf(next), (made): EditCommand => {
      const whole = handling === undefined ? made : withErrorHandling(made, handling);
      return { kind: 'insert', at, statements: [whole] };
    });
  return { form, statement, isNew: true, at, errors: newErrorForm(document, form.kind), commandOf };
}

function rowSubject(place: StepPlace, document: DesktopFlowDocument, catalogue: DesktopCatalogue): StepSubject | undefined {
  const subflow = findSubflow(document, place.subflow);
  const row = subflow === undefined ? undefined : rowsOf(subflow)[place.row - 1];
  if (row === undefined) return undefined;
  const form = formOfRow(row, catalogue.actions);
  const errors = takesErrorHandling(row) ? formOfErrorHandling(document, row.statement, catalogue.actions) : undefined;
  const commandOf = (next: StepForm, handling?: NewErrorHandling) => {
    const command = replacementOf(row, next, place);
    return mapOk(command, (edit): EditCommand => (edit.kind === 'replace' && handling !== undefined ? { ...edit, handling } : edit));
  };
  return { form, statement: statementName(row), isNew: false, at: place, errors, commandOf };
}

function statementName(row: Row): string {
  return row.kind === 'elseIf' || row.kind === 'case' ? row.kind : row.statement.kind;
}

function replacementOf(row: Row, form: StepForm, at: StepPlace): Result<EditCommand, readonly FormFault[]> {
  if (row.kind === 'elseIf' || row.kind === 'case') {
    return mapOk(branchOf(row.kind, form), (branch: BranchLine): EditCommand => ({ kind: 'replaceBranch', at, branch }));
  }
  return mapOk(statementOf(form), (statement): EditCommand => ({ kind: 'replace', at, statement }));
}

function mapOk<T, U, E>(result: Result<T, E>, map: (value: T) => U): Result<U, E> {
  return result.ok ? ok(map(result.value)) : err(result.error);
}

const FIELD = { dataType: 'Object', isRequired: true, text: '', defaultText: '', origin: 'statement' } as const;

/** Forms of lines that have no statement of their own. */
const NEW_BRANCHES: Readonly<Record<'elseIf' | 'case', StepForm>> = {
  elseIf: { kind: 'if', fields: [{ ...FIELD, name: 'condition', type: { kind: 'condition' } }], outputs: [] },
  case: {
    kind: 'switch',
    fields: [
      { ...FIELD, name: 'operator', type: { kind: 'operator' }, text: '=', defaultText: '=' },
      { ...FIELD, name: 'value', type: { kind: 'any' } },
    ],
    outputs: [],
  },
};
