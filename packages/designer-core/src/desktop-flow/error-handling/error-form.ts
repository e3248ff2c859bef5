import type { BlockHandler, ErrorRule, Statement } from '@tandem/desktop-flow';
import type { StepField, StepForm } from '../fields/step-form.ts';

/**
 * The error handling of a row as its dialog shows it. Plain data; the functions of `edit-error-form.ts` give another one,
 * `handlingOfForm` turns it into what `setErrorHandling` takes.
 */
export interface ErrorForm {
  /** `step`: the rules of `ON ERROR`; `block`: the handlers of `ON BLOCK ERROR`. */
  readonly kind: 'step' | 'block';
  /** Before any rule; of a step only. */
  readonly retry: RetryForm | undefined;
  /** The first that fits an error is taken. */
  readonly rules: readonly ErrorRuleForm[];
  /** The flow writes its values in Power Fx, and so do new fields. */
  readonly usesPowerFx: boolean;
}

/** `REPEAT times TIMES WAIT seconds`. */
export interface RetryForm {
  readonly times: StepField;
  readonly waitSeconds: StepField;
  /** The rule that holds nothing but this retry. */
  readonly origin?: ErrorRule;
}

export interface ErrorRuleForm {
  /** Tells rules of one form apart. */
  readonly id: number;
  /** Empty: every error. */
  readonly errorId: string;
  readonly retry: RetryForm | undefined;
  /** Of a block: errors that would end the flow, such as an index out of range, are handled too. */
  readonly capturesLogicErrors: boolean;
  readonly steps: readonly HandlerStep[];
  readonly ending: HandlerEnding;
  readonly origin?: ErrorRule | BlockHandler;
}

/** What is done about the error, in order. */
export type HandlerStep =
  /** *Set variable* or *Run subflow*. */
  | { readonly kind: 'form'; readonly id: number; readonly form: StepForm }
  /** Anything else that stands in the handler; it stays as it is. */
  | { readonly kind: 'kept'; readonly id: number; readonly statement: Statement; readonly text: string };

/** How the flow goes on after a handler. */
export const EndingKind = {
  /** After the action, or after the block: nothing is written for it, except where that would mean something else. */
  goOn: 'goOn',
  /** In a block: after the action that failed. */
  nextAction: 'nextAction',
  repeatAction: 'repeatAction',
  repeatBlock: 'repeatBlock',
  goto: 'goto',
  throwError: 'throwError',
  /** Of a retry without anything else: the error goes to the rules below or the blocks around. */
  passOn: 'passOn',
} as const;
export type EndingKind = (typeof EndingKind)[keyof typeof EndingKind];

export interface HandlerEnding {
  readonly kind: EndingKind;
  /** Of `goto`; empty otherwise. */
  readonly label: string;
  /** The statement that says so; none when nothing is written. */
  readonly origin?: Statement;
}
