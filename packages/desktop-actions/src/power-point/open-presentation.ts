import { randomInt } from 'node:crypto';
import { ActionError, Instance, parameters } from '@tandem/desktop-engine';
import { OfficeFileError, type Presentation } from '@tandem/office-files';

/** Type of the values that stand for an open presentation, as the designer shows it. */
const POWER_POINT = 'PowerPoint instance';

export const CLOSED_ERROR = 'PowerPointInstanceClosedError';
export const READ_ONLY_ERROR = 'ReadOnlyPresentationError';

/** A presentation that a flow has open. It is in memory only: the file changes when it is saved. */
export class OpenPresentation {
  readonly #presentation: Presentation;
  /** Undefined until it is saved for the first time. */
  path: string | undefined;
  readonly isReadOnly: boolean;
  #isOpen = true;

  constructor(presentation: Presentation, { path, isReadOnly }: { readonly path: string | undefined; readonly isReadOnly: boolean }) {
    this.#presentation = presentation;
    this.path = path;
    this.isReadOnly = isReadOnly;
  }

  /** @throws ActionError `PowerPointInstanceClosedError` */
  get presentation(): Presentation {
    this.checkOpen();
    return this.#presentation;
  }

  /** @throws ActionError `PowerPointInstanceClosedError` */
  checkOpen(): void {
    if (!this.#isOpen)
      throw new ActionError(
        CLOSED_ERROR,
        "The presentation of this PowerPoint instance is closed. Open it again with 'Launch PowerPoint'.",
      );
  }

  /** @throws ActionError `ReadOnlyPresentationError` */
  checkChangeable(): void {
    this.checkOpen();
    if (this.isReadOnly)
      throw new ActionError(READ_ONLY_ERROR, `'${this.path}' was opened as read-only and cannot be changed. Open it without that option.`);
  }

  close(): void {
    this.#isOpen = false;
  }

  /** Carries out a change; what the presentation refuses becomes the error that the action documents. */
  change(errorId: string, work: (presentation: Presentation) => void): void {
    this.checkChangeable();
    presentationWork(errorId, () => work(this.#presentation));
  }
}

export function presentationWork<T>(errorId: string, work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    if (thrown instanceof OfficeFileError) throw new ActionError(errorId, thrown.message);
    throw thrown;
  }
}

export function powerPointInstance(open: OpenPresentation): Instance<OpenPresentation> {
  const handle = randomInt(1, 2 ** 31);
  return new Instance(POWER_POINT, open, { Handle: () => handle });
}

/** The parameter `Instance` of the actions. */
export function instance() {
  return parameters.instance(POWER_POINT, OpenPresentation);
}
