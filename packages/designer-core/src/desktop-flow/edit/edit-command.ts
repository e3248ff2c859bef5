import type { Statement } from '@tandem/desktop-flow';
import type { StepPlace } from '@tandem/protocol';
import { pasteSteps } from '../clipboard/paste-steps.ts';
import type { DesktopFlowDocument } from '../document/document.ts';
import type { RowRange } from '../document/place.ts';
import { addSubflow, changeSubflow, removeSubflow, type SubflowScope } from '../subflows/edit-subflows.ts';
import { type BranchLine, printSteps } from '../text/step-text.ts';
import { removeElement, removeUnusedElements, renameElement } from '../ui-elements/edit-elements.ts';
import type { ElementPath } from '../ui-elements/references.ts';
import { declareInputs, type NewInput } from '../variables/declare-inputs.ts';
import { removeDeclaration, removeUnused, setDeclaration, setSensitive } from '../variables/edit-declarations.ts';
import { renameVariable } from '../variables/rename-variable.ts';
import type { VariableDeclaration } from '../variables/variable-declaration.ts';
import { duplicateSteps } from './duplicate-steps.ts';
import type { EditResult } from './edited.ts';
import { insertBranch } from './insert-branch.ts';
import { insertSteps } from './insert-steps.ts';
import { moveSteps } from './move-steps.ts';
import { removeSteps, unwrapBlock } from './remove-steps.ts';
import { renameLabel } from './rename-label.ts';
import { type ReplacedStep, replaceBranch, replaceStepWithHandling } from './replace-step.ts';
import { setDisabled } from './set-disabled.ts';
import { type NewErrorHandling, setErrorHandling } from './set-error-handling.ts';
import { wrapSteps } from './wrap-steps.ts';

/** Everything that can be done to a flow, as data: for menus, keyboard, the history's labels and tests. */
export type EditCommand =
  | { readonly kind: 'insert'; readonly at: StepPlace; readonly statements: readonly Statement[] }
  | { readonly kind: 'paste'; readonly at: StepPlace; readonly text: string }
  | { readonly kind: 'insertBranch'; readonly at: StepPlace; readonly branch: BranchLine }
  | { readonly kind: 'remove'; readonly selection: RowRange }
  | { readonly kind: 'unwrap'; readonly at: StepPlace }
  | { readonly kind: 'move'; readonly selection: RowRange; readonly to: StepPlace }
  | { readonly kind: 'duplicate'; readonly selection: RowRange }
  | { readonly kind: 'setDisabled'; readonly selection: RowRange; readonly isDisabled: boolean }
  | ({ readonly kind: 'replace'; readonly at: StepPlace } & ReplacedStep)
  | { readonly kind: 'replaceBranch'; readonly at: StepPlace; readonly branch: BranchLine }
  | { readonly kind: 'wrap'; readonly selection: RowRange; readonly opening: Statement }
  | { readonly kind: 'setErrorHandling'; readonly at: StepPlace; readonly handling: NewErrorHandling }
  | { readonly kind: 'renameLabel'; readonly subflow: string; readonly from: string; readonly to: string }
  | { readonly kind: 'addSubflow'; readonly name: string; readonly scope?: SubflowScope }
  | { readonly kind: 'changeSubflow'; readonly from: string; readonly to: string; readonly scope?: SubflowScope }
  | { readonly kind: 'removeSubflow'; readonly name: string }
  | { readonly kind: 'setDeclaration'; readonly declaration: VariableDeclaration; readonly previous?: string; readonly merge?: boolean }
  | { readonly kind: 'declareInputs'; readonly inputs: readonly NewInput[] }
  | { readonly kind: 'removeDeclaration'; readonly name: string }
  | { readonly kind: 'setSensitive'; readonly name: string; readonly isSensitive: boolean }
  | { readonly kind: 'renameVariable'; readonly from: string; readonly to: string; readonly merge?: boolean }
  | { readonly kind: 'removeUnused' }
  | { readonly kind: 'renameElement'; readonly element: ElementPath; readonly name: string }
  | { readonly kind: 'removeElement'; readonly element: ElementPath }
  | { readonly kind: 'removeUnusedElements' };

type Apply<K extends EditCommand['kind']> = (
  document: DesktopFlowDocument,
  command: Extract<EditCommand, { readonly kind: K }>,
) => EditResult;

const COMMANDS: { readonly [K in EditCommand['kind']]: Apply<K> } = {
  insert: (document, { at, statements }) => insertSteps(document, at, printSteps(statements, document.lineBreak)),
  paste: (document, { at, text }) => pasteSteps(document, at, text),
  insertBranch: (document, { at, branch }) => insertBranch(document, at, branch),
  remove: (document, { selection }) => removeSteps(document, selection),
  unwrap: (document, { at }) => unwrapBlock(document, at),
  move: (document, { selection, to }) => moveSteps(document, selection, to),
  duplicate: (document, { selection }) => duplicateSteps(document, selection),
  setDisabled: (document, { selection, isDisabled }) => setDisabled(document, selection, isDisabled),
  replace: (document, { at, ...step }) => replaceStepWithHandling(document, at, step),
  replaceBranch: (document, { at, branch }) => replaceBranch(document, at, branch),
  wrap: (document, { selection, opening }) => wrapSteps(document, selection, opening),
  setErrorHandling: (document, { at, handling }) => setErrorHandling(document, at, handling),
  renameLabel: (document, { subflow, from, to }) => renameLabel(document, subflow, { from, to }),
  addSubflow: (document, { name, scope }) => addSubflow(document, name, scope),
  changeSubflow: (document, { from, to, scope }) => changeSubflow(document, from, { name: to, scope }),
  removeSubflow: (document, { name }) => removeSubflow(document, name),
  setDeclaration: (document, { declaration, ...options }) => setDeclaration(document, declaration, options),
  declareInputs: (document, { inputs }) => declareInputs(document, inputs),
  removeDeclaration: (document, { name }) => removeDeclaration(document, name),
  setSensitive: (document, { name, isSensitive }) => setSensitive(document, name, isSensitive),
  renameVariable: (document, { from, to, ...options }) => renameVariable(document, from, to, options),
  removeUnused: (document) => removeUnused(document),
  renameElement: (document, { element, name }) => renameElement(document, element, name),
  removeElement: (document, { element }) => removeElement(document, element),
  removeUnusedElements: (document) => removeUnusedElements(document),
};

/** Does one thing to a flow: the new document, or why it was not done. */
export function applyEdit(document: DesktopFlowDocument, command: EditCommand): EditResult {
  const apply = COMMANDS[command.kind] as (document: DesktopFlowDocument, command: EditCommand) => EditResult;
  return apply(document, command);
}
