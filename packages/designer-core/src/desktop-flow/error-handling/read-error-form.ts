import type { BlockHandler, ErrorRule, Retry, Statement } from '@tandem/desktop-flow';
import { printExpression } from '@tandem/desktop-flow';
import type { DesktopFlowDocument } from '../document/document.ts';
import { formOfStep, type Signatures } from '../fields/form-of-step.ts';
import { toPowerFx, usesPowerFx } from '../fields/power-fx-form.ts';
import type { StepField } from '../fields/step-form.ts';
import { writtenText } from '../fields/written-text.ts';
import { printSteps } from '../text/step-text.ts';
import { EndingKind, type ErrorForm, type ErrorRuleForm, type HandlerEnding, type HandlerStep, type RetryForm } from './error-form.ts';

/** What the designer fills in for a new retry. */
export const FIRST_RETRY = { times: '1', waitSeconds: '2' } as const;

/** The error handling of a statement; empty when it has none. */
export function formOfErrorHandling(document: DesktopFlowDocument, statement: Statement, catalogue: Signatures): ErrorForm {
  const common = { usesPowerFx: usesPowerFx(document) };
  if (statement.kind === 'block') {
    return {
      ...common,
      kind: 'block',
      retry: undefined,
      rules: statement.handlers.map((handler, id) => ruleOf(handler, id, { kind: 'block', catalogue })),
    };
  }
  const rules = statement.errorHandling?.rules ?? [];
  const [first] = rules;
  const retry = first !== undefined && isOnlyRetry(first) ? retryOf(first.retry, first) : undefined;
  const others = retry === undefined ? rules : rules.slice(1);
  return { ...common, kind: 'step', retry, rules: others.map((rule, id) => ruleOf(rule, id, { kind: 'step', catalogue })) };
}

function isOnlyRetry({ errorId, retry, statements }: ErrorRule): boolean {
  return errorId === undefined && retry !== undefined && statements.length === 0;
}

function retryOf(retry: Retry | undefined, origin?: ErrorRule): RetryForm | undefined {
  if (retry === undefined) return undefined;
  return {
    times: { ...retryField('times'), ...writtenText(retry.times, NUMBER) },
    waitSeconds: { ...retryField('waitSeconds'), ...writtenText(retry.waitSeconds, NUMBER) },
    ...(origin === undefined ? {} : { origin }),
  };
}

/** A retry as the designer proposes it. */
export function newRetry({ usesPowerFx: isPowerFx }: Pick<ErrorForm, 'usesPowerFx'>): RetryForm {
  const [times, waitSeconds] = [retryField('times'), retryField('waitSeconds')];
  return isPowerFx ? { times: toPowerFx(times), waitSeconds: toPowerFx(waitSeconds) } : { times, waitSeconds };
}

const NUMBER = { kind: 'number' } as const;

function retryField(name: keyof typeof FIRST_RETRY): StepField {
  const text = FIRST_RETRY[name];
  return { name, type: NUMBER, dataType: 'Int32', isRequired: true, text, defaultText: text, origin: 'statement' };
}

interface Reading {
  readonly kind: ErrorForm['kind'];
  readonly catalogue: Signatures;
}

function ruleOf(rule: ErrorRule | BlockHandler, id: number, { kind, catalogue }: Reading): ErrorRuleForm {
  const ending = writtenEnding(rule.statements.at(-1), kind);
  const steps = ending === undefined ? rule.statements : rule.statements.slice(0, -1);
  const retry = 'retry' in rule ? retryOf(rule.retry) : undefined;
  const isBare = retry !== undefined && rule.statements.length === 0;
  return {
    id,
    errorId: rule.errorId ?? '',
    retry,
    capturesLogicErrors: capturesLogicErrors(rule),
    steps: steps.map((statement, at) => stepOf(statement, at, catalogue)),
    ending: ending ?? { kind: isBare ? EndingKind.passOn : EndingKind.goOn, label: '' },
    origin: rule,
  };
}

/** Whether a handler of a block also takes errors that would end the flow. */
export function capturesLogicErrors(rule: ErrorRule | BlockHandler): boolean {
  const value = 'captureLogicErrors' in rule ? rule.captureLogicErrors : undefined;
  return value !== undefined && !/\bfalse\b/i.test(printExpression(value));
}

/** The way on that a last statement is; undefined when it is something else, and nothing is written about the way on. */
function writtenEnding(statement: Statement | undefined, kind: ErrorForm['kind']): HandlerEnding | undefined {
  if (statement === undefined || !isPlain(statement)) return undefined;
  switch (statement.kind) {
    case 'goto':
      return { kind: EndingKind.goto, label: statement.label, origin: statement };
    case 'nextAction':
      return { kind: kind === 'step' ? EndingKind.goOn : EndingKind.nextAction, label: '', origin: statement };
    case 'repeatAction':
    case 'repeatBlock':
    case 'throwError':
      return { kind: EndingKind[statement.kind], label: '', origin: statement };
    default:
      return undefined;
  }
}

/** Nothing about the statement would be lost in a dialog that shows its fields only. */
function isPlain({ disabled, annotations, errorHandling }: Statement): boolean {
  return !disabled && annotations.length === 0 && errorHandling === undefined;
}

function stepOf(statement: Statement, id: number, catalogue: Signatures): HandlerStep {
  const isShown = (statement.kind === 'set' || statement.kind === 'call') && isPlain(statement);
  if (isShown) return { kind: 'form', id, form: formOfStep(statement, catalogue) };
  return { kind: 'kept', id, statement, text: printSteps([statement], '\n').trimEnd() };
}
