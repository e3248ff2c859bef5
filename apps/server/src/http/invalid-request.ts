import { DetailedError, type FieldFault } from './detailed-error.ts';

/** A request whose form is wrong, with every field that is at fault. */
export class InvalidRequest extends DetailedError {
  constructor(details: readonly FieldFault[], code = 'InvalidRequest') {
    super(code, 'The request is not valid.', {
      status: 400,
      fix: 'Correct the fields that are listed and send the request again.',
      details,
    });
  }
}
