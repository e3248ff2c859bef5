import { randomInt } from 'node:crypto';
import { Instance, parameters } from '@tandem/desktop-engine';
import type { Workbook, Worksheet } from '@tandem/office-files';
import { OpenFile, type OpenFileFacts } from '../office/open-file.ts';

/** Type of the values that stand for an open workbook, as the designer shows it. */
export const EXCEL = 'Excel instance';

/** What every action on an instance can raise. */
export const CLOSED_ERROR = 'ExcelInstanceClosedError';
const CLOSED = "The workbook of this Excel instance is closed. Open it again with 'Launch Excel'.";

/** A workbook that a flow has open. */
export class OpenWorkbook extends OpenFile {
  readonly workbook: Workbook;

  constructor(workbook: Workbook, facts: OpenFileFacts) {
    super(facts, { errorId: CLOSED_ERROR, message: CLOSED });
    this.workbook = workbook;
  }

  /** @throws ActionError `ExcelInstanceClosedError` */
  get sheet(): Worksheet {
    this.checkOpen();
    return this.workbook.activeWorksheet;
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
