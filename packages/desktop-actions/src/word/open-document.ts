import { randomInt } from 'node:crypto';
import { ActionError, Instance, parameters } from '@tandem/desktop-engine';
import { OfficeFileError, type WordDocument } from '@tandem/office-files';

/** Type of the values that stand for an open document, as the designer shows it. */
export const WORD = 'Word instance';

export const CLOSED_ERROR = 'WordInstanceClosedError';
export const READ_ONLY_ERROR = 'ReadOnlyDocumentError';

/** A document that a flow has open. It is in memory only: the file changes when it is saved. */
export class OpenDocument {
  readonly #document: WordDocument;
  /** Undefined until it is saved for the first time. */
  path: string | undefined;
  readonly isReadOnly: boolean;
  #isOpen = true;

  constructor(document: WordDocument, { path, isReadOnly }: { readonly path: string | undefined; readonly isReadOnly: boolean }) {
    this.#document = document;
    this.path = path;
    this.isReadOnly = isReadOnly;
  }

  /** @throws ActionError `WordInstanceClosedError` */
  get document(): WordDocument {
    this.checkOpen();
    return this.#document;
  }

  /** @throws ActionError `WordInstanceClosedError` */
  checkOpen(): void {
    if (!this.#isOpen)
      throw new ActionError(CLOSED_ERROR, "The document of this Word instance is closed. Open it again with 'Launch Word'.");
  }

  close(): void {
    this.#isOpen = false;
  }

  /** Carries out a change; what the document refuses becomes the error that the action documents. */
  change(errorId: string, work: (document: WordDocument) => void): void {
    const { document } = this;
    if (this.isReadOnly)
      throw new ActionError(READ_ONLY_ERROR, `'${this.path}' was opened as read-only and cannot be changed. Open it without that option.`);
    wordWork(errorId, () => work(document));
  }
}

export function wordWork<T>(errorId: string, work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    if (thrown instanceof OfficeFileError) throw new ActionError(errorId, thrown.message);
    throw thrown;
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
