import type { Expression } from '@tandem/desktop-flow';
import { splitPercentText } from '../fields/percent-text.ts';
import type { StepField, StepForm } from '../fields/step-form.ts';
import { optionText, type StepTexts } from './step-texts.ts';
import { parseSummaryTemplate, type TemplatePart } from './summary-template.ts';

/** A stretch of the line that a row shows under its title. */
export type SummarySegment =
  | { readonly kind: 'text'; readonly text: string }
  /** What a field holds, as far as it is no variable. */
  | { readonly kind: 'value'; readonly text: string; readonly field: string }
  /** An expression of a field, without percent signs. */
  | { readonly kind: 'variable'; readonly text: string; readonly field: string }
  /** A variable that the step sets. */
  | { readonly kind: 'output'; readonly text: string; readonly field: string };

/** Longer values are cut in the row. */
const LENGTH = 200;

/** A step in the words of a template; without one, all its fields and outputs by name. */
export function summarise(form: StepForm, template: string | undefined, texts: StepTexts): readonly SummarySegment[] {
  const parts = template === undefined ? genericTemplate(form) : parseSummaryTemplate(template);
  return joinTexts(parts.flatMap((part) => segmentsOf(part, { form, texts }) ?? []));
}

interface Summarised {
  readonly form: StepForm;
  readonly texts: StepTexts;
}

/** The summary as plain text, for screen readers and search. */
export function summaryText(segments: readonly SummarySegment[]): string {
  return segments.map((segment) => segment.text).join('');
}

/** The segments of a part; undefined when it holds a field without a value. */
function segmentsOf(part: TemplatePart, step: Summarised): readonly SummarySegment[] | undefined {
  if (part.kind === 'text') return [part];
  if (part.kind === 'field') return fieldSegments(part.name, step);
  const inner = part.parts.map((nested) => segmentsOf(nested, step));
  return inner.some((segments) => segments === undefined) ? [] : inner.flatMap((segments) => segments ?? []);
}

function fieldSegments(name: string, { form, texts }: Summarised): readonly SummarySegment[] | undefined {
  const key = name.toLowerCase();
  const field = form.fields.find((candidate) => candidate.name.toLowerCase() === key);
  if (field !== undefined && field.text !== '') {
    const named = texts.nameOf?.(field, form);
    return named === undefined ? valueSegments(field, texts) : [{ kind: 'value', text: cut(named), field: field.name }];
  }
  const output = form.outputs.find((candidate) => candidate.name.toLowerCase() === key);
  return output?.variable === undefined ? undefined : [{ kind: 'output', text: output.variable, field: output.name }];
}

function valueSegments({ name: field, text, type, written }: StepField, texts: StepTexts): readonly SummarySegment[] {
  const things = written === undefined ? undefined : namesOfThings(written);
  if (things !== undefined) return [{ kind: 'value', text: cut(things), field }];
  if (type.kind === 'enumeration' && type.members.includes(text)) return [{ kind: 'value', text: optionText(texts, type, text), field }];
  if (type.kind === 'variable' || type.kind === 'target') return [{ kind: 'output', text, field }];
  if (type.kind === 'operator') return [{ kind: 'value', text, field }];
  if (type.kind === 'condition') return [{ kind: 'variable', text: cut(text), field }];
  const parts = type.kind === 'name' ? [] : splitPercentText(text.slice(0, LENGTH * 2));
  if (parts.length === 0 || parts.some((part) => part.kind === 'lonePercent')) return [{ kind: 'value', text: cut(text), field }];
  return parts.flatMap((part): SummarySegment[] => {
    if (part.kind === 'characters') return [{ kind: 'value', text: cut(part.value), field }];
    return part.kind === 'expression' ? [{ kind: 'variable', text: part.text, field }] : [];
  });
}

/** The names of UI elements or images, as the pane lists them; undefined for anything else. */
function namesOfThings(value: Expression): string | undefined {
  if (value.kind === 'uiElement' || value.kind === 'image') return `'${value.path.at(-1) ?? value.repository}'`;
  if (value.kind !== 'list' || value.items.length === 0) return undefined;
  const names = value.items.map(namesOfThings);
  return names.includes(undefined) ? undefined : names.join(', ');
}

/** One line of it: line breaks show as blanks. */
function cut(text: string): string {
  const line = text.replace(/\s*[\r\n]+\s*/g, ' ');
  return line.length > LENGTH ? `${line.slice(0, LENGTH)}…` : line;
}

function genericTemplate(form: StepForm): readonly TemplatePart[] {
  const filled = form.fields.filter((field) => field.text !== '');
  const stored = form.outputs.filter((output) => output.variable !== undefined);
  const nameAndValue = (name: string, separator: string): TemplatePart[] => [
    { kind: 'text', text: `${name.replace(/^@/, '')}${separator}` },
    { kind: 'field', name },
  ];
  const items = [...filled.map(({ name }) => nameAndValue(name, ': ')), ...stored.map(({ name }) => nameAndValue(name, ' → '))];
  return items.flatMap((item, index): TemplatePart[] => (index === 0 ? item : [{ kind: 'text', text: ', ' }, ...item]));
}

function joinTexts(segments: readonly SummarySegment[]): readonly SummarySegment[] {
  const joined: SummarySegment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    if (segment.kind === 'text' && last?.kind === 'text') joined[joined.length - 1] = { kind: 'text', text: last.text + segment.text };
    else if (segment.text !== '') joined.push(segment);
  }
  return joined;
}
