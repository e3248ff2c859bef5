import type { Condition, Expression } from '@tandem/desktop-flow';
import type { ActionTexts, ModuleTexts, StatementTexts } from '@tandem/desktop-flow/catalogue/texts';
import type { Row } from '../document/row.ts';
import { fieldTextOf } from '../fields/field-text.ts';
import { formOfStep, type Signatures } from '../fields/form-of-step.ts';
import type { StepField, StepForm } from '../fields/step-form.ts';
import { type SummarySegment, summarise } from './step-summary.ts';

/** The texts of one language, found by the ids of actions. */
export interface StepTexts {
  readonly statements: StatementTexts;
  /** By the first two parts of an id, in lower case. */
  readonly actions: ReadonlyMap<string, ActionTexts>;
}

/** What a row shows: a title in bold and a line of segments. */
export interface RowSummary {
  readonly title: string;
  readonly segments: readonly SummarySegment[];
}

export function indexTexts(modules: readonly ModuleTexts[], statements: StatementTexts): StepTexts {
  const entries = modules.flatMap((module) => Object.entries(module.actions).map(([id, texts]) => [id.toLowerCase(), texts] as const));
  return { statements, actions: new Map(entries) };
}

/** The texts of an action by its id in any case of letters, whatever its selector. */
export function actionTextsOf(texts: StepTexts, actionId: string): ActionTexts | undefined {
  return texts.actions.get(actionId.toLowerCase().split('.', 2).join('.'));
}

/** What a row shows; an action without texts shows its id and all its fields. */
export function summariseRow(row: Row, texts: StepTexts, catalogue: Signatures): RowSummary {
  if (row.kind === 'elseIf' || row.kind === 'else' || row.kind === 'case' || row.kind === 'default' || row.kind === 'end') {
    return summariseStatement(row.kind, formOfDivider(row), texts);
  }
  const form = formOfStep(row.statement, catalogue);
  if (form.actionId === undefined) return summariseStatement(row.statement.kind, form, texts);
  const id = catalogue.find(form.actionId)?.id ?? form.actionId;
  const action = actionTextsOf(texts, id);
  if (action === undefined) return { title: form.actionId, segments: summarise(form, undefined) };
  return { title: action.title, segments: summarise(form, variantSummary(action, id) ?? action.summary) };
}

function variantSummary(action: ActionTexts, id: string): string | undefined {
  return Object.entries(action.variants ?? {}).find(([variant]) => variant.toLowerCase() === id.toLowerCase())?.[1].summary;
}

function summariseStatement(name: string, form: StepForm, texts: StepTexts): RowSummary {
  const statement = texts.statements.statements[name];
  if (name === 'unparsed') {
    const text = form.origin?.source?.text ?? '';
    return { title: statement?.title ?? name, segments: [{ kind: 'value', text, field: 'text' }] };
  }
  return { title: statement?.title ?? name, segments: summarise(form, statement?.summary) };
}

function formOfDivider(row: Row): StepForm {
  const { statement } = row;
  const fields: StepField[] = [];
  if (row.kind === 'elseIf' && row.branch.condition.kind !== 'actionCall') fields.push(dividerField('condition', row.branch.condition));
  if (row.kind === 'case')
    fields.push({ ...dividerField('value', row.branch.value), type: { kind: 'any' } }, operatorField(row.branch.operator));
  return { kind: statement.kind, fields, outputs: [] };
}

function dividerField(name: 'condition' | 'value', value: Exclude<Condition, { readonly kind: 'actionCall' }> | Expression): StepField {
  const type = name === 'condition' ? ({ kind: 'condition' } as const) : ({ kind: 'any' } as const);
  const text = fieldTextOf(value, type);
  return { name, type, dataType: 'Object', isRequired: true, text, defaultText: '', written: value, origin: 'statement' };
}

function operatorField(operator: string): StepField {
  return {
    name: 'operator',
    type: { kind: 'name' },
    dataType: 'Object',
    isRequired: true,
    text: operator,
    defaultText: '=',
    origin: 'statement',
  };
}
