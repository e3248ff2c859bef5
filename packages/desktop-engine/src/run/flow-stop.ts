/** Thrown by EXIT: ends the flow, through every block. */
export class FlowStop extends Error {
  /** As written; empty or `0` together with an empty message is success. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'FlowStop';
    this.code = code;
  }

  get isSuccess(): boolean {
    return (this.code === '' || Number(this.code) === 0) && this.message === '';
  }
}
