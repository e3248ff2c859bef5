import { randomInt } from 'node:crypto';
import { ActionError, Instance, parameters } from '@tandem/desktop-engine';
import type { Presentation } from '@tandem/office-files';
import { officeWork } from '../office/office-work.ts';
import { OpenFile, type OpenFileFacts } from '../office/open-file.ts';

/** Type of the values that stand for an open presentation, as the designer shows it. */
const POWER_POINT = 'PowerPoint instance';

export const CLOSED_ERROR = 'PowerPointInstanceClosedError';
export const READ_ONLY_ERROR = 'ReadOnlyPresentationError';

const CLOSED = "The presentation of this PowerPoint instance is closed. Open it again with 'Launch PowerPoint'.";

/** A presentation that a flow has open. */
export class OpenPresentation extends OpenFile {
  readonly #presentation: Presentation;

  constructor(presentation: Presentation, facts: OpenFileFacts) {
    super(facts, { errorId: CLOSED_ERROR, message: CLOSED });
    this.#presentation = presentation;
  }

  /** @throws ActionError `PowerPointInstanceClosedError` */
  get presentation(): Presentation {
    this.checkOpen();
    return this.#presentation;
  }

  /** @throws ActionError `ReadOnlyPresentationError` */
  checkChangeable(): void {
    this.checkOpen();
    if (this.isReadOnly)
      throw new ActionError(READ_ONLY_ERROR, `'${this.path}' was opened as read-only and cannot be changed. Open it without that option.`);
  }

  /** Carries out a change; what the presentation refuses becomes the error that the action documents. */
  change(errorId: string, work: (presentation: Presentation) => void): void {
    this.checkChangeable();
    officeWork(errorId, () => work(this.#presentation));
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
