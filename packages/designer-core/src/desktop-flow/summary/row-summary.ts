import type { ActionTexts } from '@tandem/desktop-flow/catalogue/texts';
import { isDivider, type Row } from '../document/row.ts';
import { formOfRow } from '../fields/form-of-row.ts';
import { formOfStep, type Signatures } from '../fields/form-of-step.ts';
import type { StepForm } from '../fields/step-form.ts';
import { type SummarySegment, summarise } from './step-summary.ts';
import { actionTextsOf, type StepTexts } from './step-texts.ts';

/** What a row shows: a title in bold and a line of segments. */
export interface RowSummary {
  readonly title: string;
  readonly segments: readonly SummarySegment[];
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
  if (action === undefined) return { title: form.actionId, segments: summarise(form, undefined, texts) };
  return { title: action.title, segments: summarise(form, variantSummary(action, id) ?? action.summary, texts) };
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
  return { title: statement?.title ?? name, segments: summarise(form, statement?.summary, texts) };
}
