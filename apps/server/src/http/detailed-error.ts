import { TandemError, type TandemErrorOptions } from '@tandem/kernel';

export interface FieldFault {
  /** Where in the request or the flow: `body.name`, `query.limit`, `cloudFlowId`, `/actions/Compose`. */
  readonly path: string;
  readonly message: string;
}

/** An error that lists particulars, which the answer carries as `details`. */
export class DetailedError extends TandemError {
  readonly details: readonly FieldFault[];

  constructor(code: string, message: string, options: TandemErrorOptions & { readonly details: readonly FieldFault[] }) {
    super(code, message, options);
    this.details = options.details;
  }
}
