import type { BlockHandler, ErrorRule, Expression, Retry, Statement } from '@tandem/desktop-flow';
import { err, ok, type Result } from '@tandem/kernel';
import type { NewErrorHandling } from '../edit/set-error-handling.ts';
import type { FieldFault } from '../fields/field-fault.ts';
import { statementOf } from '../fields/statement-of-form.ts';
import type { StepField } from '../fields/step-form.ts';
import { readFieldText } from '../fields/written-text.ts';
import { printFirstLine, printHandlerLine, printRuleLine } from '../text/step-text.ts';
import { EndingKind, type ErrorForm, type ErrorRuleForm, type HandlerEnding, type HandlerStep, type RetryForm } from './error-form.ts';
import { capturesLogicErrors } from './read-error-form.ts';

/** A fault of one field. */
export interface ErrorFormFault extends FieldFault {
  /** Of the rule; undefined for the retry before all rules. */
  readonly ruleId: number | undefined;
  /** Of the step in the rule; undefined for what belongs to the rule itself. */
  readonly stepId: number | undefined;
  /** `times`, `waitSeconds`, `label`, or the field of the step. */
  readonly field: string;
}

/** The error handling that a form stands for, or everything that is wrong with it. What was not changed stays as it is written. */
export function handlingOfForm(form: ErrorForm): Result<NewErrorHandling, readonly ErrorFormFault[]> {
  const faults: ErrorFormFault[] = [];
  const retryRule = form.retry === undefined ? undefined : ruleOfRetry(form.retry, faults);
  const rules = form.rules.map((rule) => contentOf(rule, form.kind, faults));
  if (faults.length > 0) return err(faults);
  if (form.kind === 'block') return ok({ kind: 'block', handlers: rules.map(handlerOf) });
  return ok({ kind: 'step', rules: [...(retryRule === undefined ? [] : [retryRule]), ...rules.map(ruleOf)] });
}

const NOWHERE = { start: 0, end: 0 };
const CARRIER = { range: NOWHERE, row: 0, disabled: false, annotations: [] } as const;

function ruleOfRetry(form: RetryForm, faults: ErrorFormFault[]): ErrorRule {
  const retry = readRetry(form, undefined, faults);
  return withLine({ range: NOWHERE, statements: [], ...(retry === undefined ? {} : { retry }) }, form.origin, printRuleLine);
}

/** A rule with its statements, read but not yet written as one of a step or of a block. */
interface RuleContent {
  readonly form: ErrorRuleForm;
  readonly retry: Retry | undefined;
  readonly statements: readonly Statement[];
}

function contentOf(form: ErrorRuleForm, kind: ErrorForm['kind'], faults: ErrorFormFault[]): RuleContent {
  const retry = kind === 'block' || form.retry === undefined ? undefined : readRetry(form.retry, form.id, faults);
  const steps = form.steps.flatMap((step) => readStep(step, form.id, faults));
  const ending = readEnding(form, faults);
  return { form, retry, statements: ending === undefined ? steps : [...steps, ending] };
}

function readRetry({ times, waitSeconds }: RetryForm, ruleId: number | undefined, faults: ErrorFormFault[]): Retry | undefined {
  const [count, wait] = [readNumber(times, ruleId, faults), readNumber(waitSeconds, ruleId, faults)];
  return count === undefined || wait === undefined ? undefined : { times: count, waitSeconds: wait };
}

function readNumber(field: StepField, ruleId: number | undefined, faults: ErrorFormFault[]): Expression | undefined {
  if (field.written !== undefined) return field.written;
  const place = { ruleId, stepId: undefined, field: field.name };
  if (field.text.trim() === '') {
    faults.push({ ...place, ...required(field.text) });
    return undefined;
  }
  const read = readFieldText(field);
  if (read.ok) return read.value;
  faults.push({ ...place, ...read.error });
  return undefined;
}

function required(text: string): FieldFault {
  return { code: 'Required', message: 'This field must be filled in.', range: { start: 0, end: text.length } };
}

function readStep(step: HandlerStep, ruleId: number, faults: ErrorFormFault[]): readonly Statement[] {
  if (step.kind === 'kept') return [step.statement];
  const missing = step.form.fields.filter(({ isRequired, text, written }) => isRequired && written === undefined && text.trim() === '');
  const read = statementOf(step.form);
  if (!read.ok) {
    faults.push(...read.error.map((fault) => ({ ...fault, ruleId, stepId: step.id })));
    return [];
  }
  faults.push(...missing.map(({ name, text }) => ({ ...required(text), ruleId, stepId: step.id, field: name })));
  return [asWritten(read.value, step.form.origin)];
}

/** The statement that was there, when the new one says the same. */
function asWritten(statement: Statement, origin: Statement | undefined): Statement {
  return origin !== undefined && printFirstLine(statement) === printFirstLine(origin) ? origin : statement;
}

function readEnding({ id, ending, retry, steps }: ErrorRuleForm, faults: ErrorFormFault[]): Statement | undefined {
  if (ending.kind === EndingKind.goto && ending.label.trim() === '') {
    faults.push({ ...required(''), ruleId: id, stepId: undefined, field: 'label' });
  }
  const isBare = retry !== undefined && steps.length === 0;
  return ending.origin ?? statementOfEnding(ending, isBare);
}

/** `isBare`: the rule holds nothing but a retry, and so would pass the error on. */
function statementOfEnding({ kind, label }: HandlerEnding, isBare: boolean): Statement | undefined {
  switch (kind) {
    case EndingKind.goOn:
      return isBare ? { kind: 'nextAction', ...CARRIER } : undefined;
    case EndingKind.passOn:
      return isBare ? undefined : { kind: 'throwError', ...CARRIER };
    case EndingKind.goto:
      return { kind: 'goto', label: label.trim(), ...CARRIER };
    default:
      return { kind, ...CARRIER };
  }
}

function ruleOf({ form, retry, statements }: RuleContent): ErrorRule {
  const errorId = form.errorId.trim();
  const rule = { ...(errorId === '' ? {} : { errorId }), ...(retry === undefined ? {} : { retry }), statements, range: NOWHERE };
  return withLine<ErrorRule>(rule, form.origin, printRuleLine);
}

function handlerOf({ form, statements }: RuleContent): BlockHandler {
  const { origin, capturesLogicErrors: isOn } = form;
  const errorId = form.errorId.trim();
  const written = origin !== undefined && 'captureLogicErrors' in origin ? origin.captureLogicErrors : undefined;
  const isKept = origin !== undefined && capturesLogicErrors(origin) === isOn;
  const capture = isKept ? written : isOn ? TRUE : undefined;
  const handler = {
    ...(errorId === '' ? {} : { errorId }),
    ...(capture === undefined ? {} : { captureLogicErrors: capture }),
    ...userDefined(origin, errorId),
    ...(origin !== undefined && 'close' in origin ? { close: origin.close } : {}),
    statements,
    range: NOWHERE,
  };
  return withLine<BlockHandler>(handler, origin, printHandlerLine);
}

/** An id stays one of the flow's own until it is another. */
function userDefined(origin: ErrorRuleForm['origin'], errorId: string): Pick<BlockHandler, 'isUserDefinedErrorCode'> {
  if (origin === undefined || !('isUserDefinedErrorCode' in origin) || origin.errorId !== errorId) return {};
  return { isUserDefinedErrorCode: origin.isUserDefinedErrorCode };
}

const TRUE: Expression = { kind: 'boolean', value: true, range: NOWHERE };

/** The rule with the line of the one that was there, when it says the same. */
function withLine<R extends ErrorRule | BlockHandler>(rule: R, origin: R | undefined, print: (rule: R) => string): R {
  const source = origin?.source;
  return origin !== undefined && source !== undefined && print(rule) === print(origin) ? { ...rule, source } : rule;
}
