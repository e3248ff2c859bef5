import type { ActionTexts, ModuleTexts, StatementTexts } from '@tandem/desktop-flow/catalogue/texts';
import { isDivider, type Row } from '../document/row.ts';
import { formOfRow } from '../fields/form-of-row.ts';
import { formOfStep, type Signatures } from '../fields/form-of-step.ts';
import type { StepForm } from '../fields/step-form.ts';
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
  if (row.kind === 'end' || isDivider(row)) {
    return summariseStatement(row.kind, formOfRow(row, catalogue), texts);
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
