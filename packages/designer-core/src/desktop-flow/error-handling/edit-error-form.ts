import type { Statement } from '@tandem/desktop-flow';
import type { DesktopFlowDocument } from '../document/document.ts';
import { formOfStatement } from '../fields/form-of-step.ts';
import { inPowerFx, usesPowerFx } from '../fields/power-fx-form.ts';
import { setField } from '../fields/step-form.ts';
import { EndingKind, type ErrorForm, type ErrorRuleForm, type HandlerEnding, type HandlerStep, type RetryForm } from './error-form.ts';

/** The error handling of a step of that kind that is not in a flow yet: none. Undefined for what cannot fail. */
export function newErrorForm(document: DesktopFlowDocument, kind: Statement['kind']): ErrorForm | undefined {
  if (kind === 'comment' || kind === 'region' || kind === 'endRegion') return undefined;
  return { kind: kind === 'block' ? 'block' : 'step', retry: undefined, rules: [], usesPowerFx: usesPowerFx(document) };
}

/** The form with a rule for an error, or for every error: one for every error goes below all others, any other above it. */
export function addRule(form: ErrorForm, errorId: string): ErrorForm {
  const rule: ErrorRuleForm = {
    id: freeId(form.rules),
    errorId,
    retry: undefined,
    capturesLogicErrors: false,
    steps: [],
    ending: { kind: EndingKind.goOn, label: '' },
  };
  const forAll = form.rules.findIndex((other) => other.errorId.trim() === '');
  const at = errorId === '' || forAll < 0 ? form.rules.length : forAll;
  return { ...form, rules: form.rules.toSpliced(at, 0, rule) };
}

export function changeRule(form: ErrorForm, id: number, change: (rule: ErrorRuleForm) => ErrorRuleForm): ErrorForm {
  return { ...form, rules: form.rules.map((rule) => (rule.id === id ? change(rule) : rule)) };
}

export function removeRule(form: ErrorForm, id: number): ErrorForm {
  return { ...form, rules: form.rules.filter((rule) => rule.id !== id) };
}

/** Moves a rule up (-1) or down (1). */
export function moveRule(form: ErrorForm, id: number, by: -1 | 1): ErrorForm {
  return { ...form, rules: moved(form.rules, id, by) };
}

/** The form without any rule and retry: the error goes where it goes without error handling. */
export function clearRules(form: ErrorForm): ErrorForm {
  return { ...form, retry: undefined, rules: [] };
}

/** The rule with a new *Set variable* or *Run subflow* at its end. */
export function addStep(
  rule: ErrorRuleForm,
  kind: 'set' | 'call',
  { usesPowerFx, proposeVariable }: { readonly usesPowerFx: boolean; readonly proposeVariable: (name: string) => string },
): ErrorRuleForm {
  const fresh = formOfStatement(kind, proposeVariable);
  const step: HandlerStep = { kind: 'form', id: freeId(rule.steps), form: usesPowerFx ? inPowerFx(fresh) : fresh };
  return withoutBareRetry({ ...rule, steps: [...rule.steps, step] });
}

/** Only a retry without anything else passes the error on by itself; any other rule has to throw it again. */
function withoutBareRetry(rule: ErrorRuleForm): ErrorRuleForm {
  return rule.ending.kind === EndingKind.passOn ? setEnding(rule, { kind: EndingKind.throwError, label: '' }) : rule;
}

/** The rule with a retry before its steps, or without one. */
export function setRuleRetry(rule: ErrorRuleForm, retry: RetryForm | undefined): ErrorRuleForm {
  const next = { ...rule, retry };
  return retry === undefined ? withoutBareRetry(next) : next;
}

export function removeStep(rule: ErrorRuleForm, id: number): ErrorRuleForm {
  return { ...rule, steps: rule.steps.filter((step) => step.id !== id) };
}

/** Moves a step of a rule up (-1) or down (1). */
export function moveStep(rule: ErrorRuleForm, id: number, by: -1 | 1): ErrorRuleForm {
  return { ...rule, steps: moved(rule.steps, id, by) };
}

/** The rule with another text in a field of one of its steps. */
export function setStepField(rule: ErrorRuleForm, id: number, field: { readonly name: string; readonly text: string }): ErrorRuleForm {
  const steps = rule.steps.map((step) =>
    step.id === id && step.kind === 'form' ? { ...step, form: setField(step.form, field.name, field.text) } : step,
  );
  return { ...rule, steps };
}

/** The rule with another way on; the statement that says so stays as long as it says the same. */
export function setEnding(rule: ErrorRuleForm, ending: Omit<HandlerEnding, 'origin'>): ErrorRuleForm {
  const isSame = rule.ending.kind === ending.kind && rule.ending.label === ending.label;
  return isSame ? rule : { ...rule, ending };
}

/** The retry with another text in one of its fields. */
export function setRetryField(retry: RetryForm, name: 'times' | 'waitSeconds', text: string): RetryForm {
  const { written: _, ...field } = retry[name];
  return retry[name].text === text ? retry : { ...retry, [name]: { ...field, text } };
}

interface Identified {
  readonly id: number;
}

function freeId(items: readonly Identified[]): number {
  return Math.max(-1, ...items.map(({ id }) => id)) + 1;
}

function moved<T extends Identified>(items: readonly T[], id: number, by: -1 | 1): readonly T[] {
  const from = items.findIndex((item) => item.id === id);
  const item = items[from];
  const to = from + by;
  if (item === undefined || to < 0 || to >= items.length) return items;
  return items.toSpliced(from, 1).toSpliced(to, 0, item);
}
