import {
  type DesktopFlowDocument,
  type EditCommand,
  fillInstances,
  formOfAction,
  formOfStatement,
  type InstancePlace,
  inPowerFx,
  isChildFlowAction,
  isConnectorAction,
  type StepForm,
  statementOf,
  usesPowerFx,
  variableProposer,
} from '@tandem/designer-core/desktop-flow';
import type { Statement } from '@tandem/desktop-flow';
import { type PaneEntry, type StatementEntry, usualVariant } from '@tandem/desktop-flow/catalogue/entries';
import { STATEMENT_FIELDS } from '@tandem/desktop-flow/catalogue/statements';
import type { StepPlace } from '@tandem/protocol';

/** Rows that divide or end a block, and so are no statements of their own. */
const DIVIDERS = ['elseIf', 'else', 'case', 'default', 'end'] as const;
type Divider = (typeof DIVIDERS)[number];

export function isDividerEntry(entry: PaneEntry): entry is StatementEntry & { readonly statement: Divider } {
  return entry.kind === 'statement' && DIVIDERS.some((divider) => divider === entry.statement);
}

/** Whether there is anything to fill in before a step of this entry can stand in the flow. */
export function hasFields(entry: PaneEntry): boolean {
  if (entry.kind === 'statement') return STATEMENT_FIELDS[entry.statement].length > 0;
  const [only] = entry.variants;
  if (entry.variants.length > 1 || only === undefined || isConnectorAction(only.id) || isChildFlowAction(only.id)) return true;
  return only.inputs.length > 0 || only.outputs.length > 0;
}

/**
 * The form of a new step: the defaults of the designer, in the notation of the flow, with the instances of earlier steps and with names
 * for variables that no other has.
 */
export function newForm(document: DesktopFlowDocument, entry: PaneEntry, place: InstancePlace): StepForm | undefined {
  const form = emptyForm(document, entry);
  return form === undefined ? undefined : fillInstances(form, document, place);
}

function emptyForm(document: DesktopFlowDocument, entry: PaneEntry): StepForm | undefined {
  const form = formOfEntry(entry, variableProposer(document));
  return form !== undefined && usesPowerFx(document) ? inPowerFx(form) : form;
}

function formOfEntry(entry: PaneEntry, propose: (name: string) => string): StepForm | undefined {
  if (entry.kind === 'statement') return isDividerEntry(entry) ? undefined : formOfStatement(entry.statement as Statement['kind'], propose);
  const signature = usualVariant(entry);
  return signature === undefined ? undefined : formOfAction(signature, propose);
}

/** What puts a step that needs no filling in before a row. */
export function insertCommand(document: DesktopFlowDocument, entry: PaneEntry, at: StepPlace): EditCommand | undefined {
  if (entry.kind === 'statement' && (entry.statement === 'else' || entry.statement === 'default')) {
    return { kind: 'insertBranch', at, branch: { kind: entry.statement } };
  }
  if (entry.kind === 'statement' && entry.statement === 'end') return { kind: 'paste', at, text: 'END' };
  const form = emptyForm(document, entry);
  const statement = form === undefined ? undefined : statementOf(form);
  return statement?.ok === true ? { kind: 'insert', at, statements: [statement.value] } : undefined;
}
