import { randomInt } from 'node:crypto';
import { ActionError, Instance, parameters } from '@tandem/desktop-engine';
import type { WordDocument } from '@tandem/office-files';
import { officeWork } from '../office/office-work.ts';
import { OpenFile, type OpenFileFacts } from '../office/open-file.ts';

/** Type of the values that stand for an open document, as the designer shows it. */
export const WORD = 'Word instance';

export const CLOSED_ERROR = 'WordInstanceClosedError';
export const READ_ONLY_ERROR = 'ReadOnlyDocumentError';

const CLOSED = "The document of this Word instance is closed. Open it again with 'Launch Word'.";

/** A document that a flow has open. */
export class OpenDocument extends OpenFile {
  readonly #document: WordDocument;

  constructor(document: WordDocument, facts: OpenFileFacts) {
    super(facts, { errorId: CLOSED_ERROR, message: CLOSED });
    this.#document = document;
  }

  /** @throws ActionError `WordInstanceClosedError` */
  get document(): WordDocument {
    this.checkOpen();
    return this.#document;
  }

  /** Carries out a change; what the document refuses becomes the error that the action documents. */
  change(errorId: string, work: (document: WordDocument) => void): void {
    const { document } = this;
    if (this.isReadOnly)
      throw new ActionError(READ_ONLY_ERROR, `'${this.path}' was opened as read-only and cannot be changed. Open it without that option.`);
    officeWork(errorId, () => work(document));
  }
}

export function wordInstance(open: OpenDocument): Instance<OpenDocument> {
  const handle = randomInt(1, 2 ** 31);
  return new Instance(WORD, open, { Handle: () => handle });
}

/** The parameter `Instance` of the actions. */
export function instance() {
  return parameters.instance(WORD, OpenDocument);
}
