import { type ActionContext, ActionError, type DialogAnswer, type DialogQuestion } from '@tandem/desktop-engine';

export const DIALOG_ERRORS = ['DialogUnavailableError', 'DisplayDialogError'] as const;

/**
 * What the person at the screen answers, or the policy of the machine where nobody looks at it.
 *
 * @throws ActionError `DialogUnavailableError`, `DisplayDialogError`
 */
export function ask(question: DialogQuestion, { services, context, usesSensitive }: ActionContext): Promise<DialogAnswer> {
  if (services.dialogs === undefined) {
    throw new ActionError('DialogUnavailableError', 'This run can ask nobody. Run the flow where a person is at the screen.');
  }
  return services.dialogs.ask({ ...question, isSensitive: usesSensitive() }, context.signal);
}

/** Whether the person agreed to what the dialog asks for, instead of closing it. */
export function isAnswered({ button }: DialogAnswer): boolean {
  return button === 'OK';
}
