import { randomInt } from 'node:crypto';
import { ActionError, Instance, parameters } from '@tandem/desktop-engine';
import type { Workbook, Worksheet } from '@tandem/office-files';

/** Type of the values that stand for an open workbook, as the designer shows it. */
export const EXCEL = 'Excel instance';

/** A workbook that a flow has open. It is in memory only: the file changes when it is saved. */
export class OpenWorkbook {
  readonly workbook: Workbook;
  /** Undefined until it is saved for the first time. */
  path: string | undefined;
  readonly isReadOnly: boolean;
  #isOpen = true;

  constructor(workbook: Workbook, { path, isReadOnly }: { readonly path: string | undefined; readonly isReadOnly: boolean }) {
    this.workbook = workbook;
    this.path = path;
    this.isReadOnly = isReadOnly;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** @throws ActionError `ExcelInstanceClosedError` */
  get sheet(): Worksheet {
    this.checkOpen();
    return this.workbook.activeWorksheet;
  }

  checkOpen(): void {
    if (!this.#isOpen)
      throw new ActionError(
        'ExcelInstanceClosedError',
        "The workbook of this Excel instance is closed. Open it again with 'Launch Excel'.",
      );
  }

  close(): void {
    this.#isOpen = false;
  }
}

export function excelInstance(open: OpenWorkbook): Instance<OpenWorkbook> {
  const handle = randomInt(1, 2 ** 31);
  return new Instance(EXCEL, open, { Handle: () => handle });
}

/** The parameter `Instance` of the actions. */
export function instance() {
  return parameters.instance(EXCEL, OpenWorkbook);
}

/** What every action on an instance can raise. */
export const CLOSED_ERROR = 'ExcelInstanceClosedError';
