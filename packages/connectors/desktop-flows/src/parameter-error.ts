import { TandemError } from '@tandem/kernel';

/** The codes with which the original platform refuses parameters of an operation. */
const VALIDATION_FAILED = 'OpenApiOperationParameterValidationFailed';
const CONVERSION_FAILED = 'OpenApiOperationParameterTypeConversionFailed';

/** @param parameter as the definition spells it, such as `item/CountryName` */
export function missingParameter(parameter: string): TandemError {
  return new TandemError(VALIDATION_FAILED, `The operation RunUIFlow_V2 is missing the required parameter '${parameter}'.`, {
    fix: `Give the action a value for '${parameter}', or mark the input variable of the desktop flow as optional.`,
  });
}

/** @param expected what would be right, such as `'attended' or 'unattended'` */
export function wrongParameter(parameter: string, expected: string): TandemError {
  return new TandemError(VALIDATION_FAILED, `The parameter '${parameter}' of the operation RunUIFlow_V2 must be ${expected}.`, {
    fix: `Correct the value of '${parameter}' in the action.`,
  });
}

/** The value itself is not named: it may be secret. @param kind what the value is, such as `a text` */
export function wrongType(parameter: string, expected: string, kind: string): TandemError {
  return new TandemError(
    CONVERSION_FAILED,
    `The parameter '${parameter}' of the operation RunUIFlow_V2 must be ${expected}, and the value is ${kind} that does not convert.`,
    { fix: `Change the value of '${parameter}' in the action, or the data type of the input variable in the desktop flow.` },
  );
}

export function noPictureInPicture(): TandemError {
  return new TandemError(
    'PictureInPictureNotSupported',
    'Machines of this installation cannot run a desktop flow in Picture-in-Picture yet.',
    {
      fix: 'Choose the session of the user as the attended mode of the action, or take the setting away.',
    },
  );
}
