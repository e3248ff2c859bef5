import type { FlowError } from '../new-run.ts';

/**
 * The error of an action that works with a secured value, as everybody may read it: messages of failed expressions, schemas
 * and services hold the values that they were given. The code stays, as flows branch on it.
 */
export function hiddenError({ code }: FlowError): FlowError {
  return {
    code,
    message:
      'The details are hidden because the action works with a secured value. To see them, turn its secure inputs and outputs off for a test run.',
  };
}
