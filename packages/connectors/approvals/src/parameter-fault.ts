import { TandemError } from '@tandem/kernel';

/** The code with which the original platform refuses parameters of an operation. */
const VALIDATION_FAILED = 'OpenApiOperationParameterValidationFailed';

/** @param parameter as the definition spells it, such as `WebhookApprovalCreationInput/title` */
export function missingParameter(parameter: string): TandemError {
  return new TandemError(VALIDATION_FAILED, `The approval is missing the required parameter '${parameter}'.`, {
    fix: `Give the action a value for '${parameter}'.`,
  });
}

/** @param expected what would be right, such as `a text` */
export function wrongParameter(parameter: string, expected: string): TandemError {
  return new TandemError(VALIDATION_FAILED, `The parameter '${parameter}' of the approval must be ${expected}.`, {
    fix: `Correct the value of '${parameter}' in the action.`,
  });
}

export function approvalNotFound(): TandemError {
  return new TandemError('ApprovalNotFound', 'The flow waits for an approval that none of the flows of its owner has made.', {
    status: 404,
    fix: "Give the action the Approval ID that 'Create an approval' has among its outputs.",
  });
}
