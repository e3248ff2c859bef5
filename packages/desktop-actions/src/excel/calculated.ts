import type { ActionContext } from '@tandem/desktop-engine';
import { type CellRange, Workbook, type Worksheet } from '@tandem/office-files';
import { convertByLibreOffice } from '../office/libre-office.ts';
import type { OpenWorkbook } from './open-workbook.ts';

/**
 * Has formulas of a range calculated before they are read, when cells changed since that was done. It is done for the whole workbook,
 * and only when it is needed.
 *
 * @throws ActionError `errorId` when LibreOffice is not there: an old result would be a wrong one
 */
export async function calculated(
  { workbook }: OpenWorkbook,
  { worksheet, range }: { readonly worksheet: Worksheet; readonly range: CellRange },
  { action, errorId }: { readonly action: ActionContext; readonly errorId: string },
): Promise<void> {
  if (!workbook.areFormulasStale || !hasFormula(worksheet, range)) return;
  const what = 'Formulas cannot be calculated after the workbook was changed';
  const bytes = await convertByLibreOffice({ bytes: workbook.save(), from: workbook.format, to: 'xlsx' }, action, { errorId, what });
  workbook.takeResults(Workbook.open(bytes));
}

function hasFormula(worksheet: Worksheet, range: CellRange): boolean {
  return worksheet.cells(range).some(({ cell }) => cell.formula !== undefined);
}
