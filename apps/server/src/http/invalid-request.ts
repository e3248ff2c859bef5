import { TandemError } from '@tandem/kernel';

export interface FieldFault {
  /** Where in the request: `body.name`, `query.limit`, `cloudFlowId`. */
  readonly path: string;
  readonly message: string;
}

/** A request whose form is wrong, with every field that is at fault. */
export class InvalidRequest extends TandemError {
  readonly details: readonly FieldFault[];

  constructor(details: readonly FieldFault[], code = 'InvalidRequest') {
    super(code, 'The request is not valid.', {
      status: 400,
      fix: 'Correct the fields that are listed and send the request again.',
    });
    this.details = details;
  }
}
