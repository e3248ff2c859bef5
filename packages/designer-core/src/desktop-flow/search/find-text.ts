import type { TextRange } from '@tandem/kernel';
import type { StepPlace } from '@tandem/protocol';
import { type DesktopFlowDocument, subflowsOf } from '../document/document.ts';
import { rowsOf } from '../document/rows.ts';
import { formOfRow } from '../fields/form-of-row.ts';
import type { Signatures } from '../fields/form-of-step.ts';
import type { StepForm } from '../fields/step-form.ts';

export interface SearchQuery {
  readonly text: string;
  readonly matchesCase?: boolean;
  readonly wholeWord?: boolean;
}

/** One place where the text of a query stands in what people see of a flow. */
export interface SearchHit {
  readonly place: StepPlace;
  /** Of the step's form: an input, a part of the statement, or an output. */
  readonly field: string;
  readonly isOutput: boolean;
  /** The whole text of the field, and where the hit is in it. */
  readonly text: string;
  readonly range: TextRange;
}

/** All hits in all subflows, in order: values, names, conditions, comments and variables as the dialogs show them. */
export function findText(document: DesktopFlowDocument, query: SearchQuery, catalogue: Signatures): readonly SearchHit[] {
  const pattern = patternOf(query);
  if (pattern === undefined) return [];
  return subflowsOf(document).flatMap((subflow) =>
    rowsOf(subflow).flatMap((row) => hitsOf(formOfRow(row, catalogue), { subflow: subflow.name, row: row.row }, pattern)),
  );
}

/** Finds a query as it is written; undefined when there is nothing to find. */
export function patternOf({ text, matchesCase = false, wholeWord = false }: SearchQuery): RegExp | undefined {
  if (text === '') return undefined;
  const literal = text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  const source = wholeWord ? `(?<![\\p{L}\\p{N}_])${literal}(?![\\p{L}\\p{N}_])` : literal;
  return new RegExp(source, matchesCase ? 'gu' : 'giu');
}

function hitsOf(form: StepForm, place: StepPlace, pattern: RegExp): readonly SearchHit[] {
  const texts = [
    ...form.fields.map(({ name, text }) => ({ field: name, text, isOutput: false })),
    ...form.outputs.map(({ name, variable = '' }) => ({ field: name, text: variable, isOutput: true })),
  ];
  return texts.flatMap(({ field, text, isOutput }) =>
    [...text.matchAll(pattern)].map((match): SearchHit => {
      const range = { start: match.index, end: match.index + match[0].length };
      return { place, field, isOutput, text, range };
    }),
  );
}
