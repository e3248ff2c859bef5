import { ActionError } from '@tandem/desktop-engine';

export interface OpenFileFacts {
  /** Undefined until it is saved for the first time. */
  readonly path: string | undefined;
  readonly isReadOnly: boolean;
  /** The password that the file is protected with. */
  readonly password?: string | undefined;
}

/** A file of an Office program that a flow has open. It is in memory only: the file changes when it is saved. */
export abstract class OpenFile {
  /** Undefined until it is saved for the first time. */
  path: string | undefined;
  readonly isReadOnly: boolean;
  readonly password: string | undefined;
  readonly #closed: { readonly errorId: string; readonly message: string };
  #isOpen = true;

  protected constructor({ path, isReadOnly, password }: OpenFileFacts, closed: { readonly errorId: string; readonly message: string }) {
    this.path = path;
    this.isReadOnly = isReadOnly;
    this.password = password;
    this.#closed = closed;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** @throws ActionError that the file is closed */
  checkOpen(): void {
    if (!this.#isOpen) throw new ActionError(this.#closed.errorId, this.#closed.message);
  }

  close(): void {
    this.#isOpen = false;
  }
}
