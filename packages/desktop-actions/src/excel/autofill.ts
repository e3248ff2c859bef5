import { ActionError, defineAction, parameters } from '@tandem/desktop-engine';
import { autoFill, rangeBetween } from '@tandem/office-files';
import { officeWork } from '../office/office-work.ts';
import { CELL_ERROR, NAME_ERROR, namedCells, placeOf } from './cell-arguments.ts';
import { CLOSED_ERROR, instance } from './open-workbook.ts';

const { integer, text } = parameters;

const FILL_ERROR = 'AutoFillCellsError';
const ERRORS = [FILL_ERROR, CLOSED_ERROR];

export const AUTO_FILL_ACTIONS = [
  defineAction({
    id: 'Excel.AutoFillCells.AutoFillCellsFromCoordinates',
    title: 'Auto fill cells in Excel worksheet',
    parameters: {
      Instance: instance(),
      StartColumn: text(),
      StartRow: integer(),
      EndColumn: text(),
      EndRow: integer(),
      DestinationColumn: text(),
      DestinationRow: integer(),
    },
    errors: [...ERRORS, CELL_ERROR],
    run: ({ Instance, StartColumn, StartRow, EndColumn, EndRow, DestinationColumn, DestinationRow }) => {
      const start = placeOf(StartColumn, StartRow);
      const source = rangeBetween(start, placeOf(EndColumn, EndRow));
      const destination = rangeBetween(start, placeOf(DestinationColumn, DestinationRow));
      officeWork(FILL_ERROR, () => autoFill(Instance.sheet, source, destination));
      return {};
    },
  }),
  defineAction({
    id: 'Excel.AutoFillCells.AutoFillNamedCells',
    title: 'Auto fill cells in Excel worksheet',
    parameters: { Instance: instance(), SourceCellName: text(), DestinationCellName: text() },
    errors: [...ERRORS, NAME_ERROR],
    run: ({ Instance, SourceCellName, DestinationCellName }) => {
      Instance.checkOpen();
      const source = namedCells(Instance, SourceCellName);
      const destination = namedCells(Instance, DestinationCellName);
      if (source.worksheet !== destination.worksheet)
        throw new ActionError(FILL_ERROR, 'The cells to fill are on another worksheet than the source cells. Both must be on the same.');
      officeWork(FILL_ERROR, () => autoFill(source.worksheet, source.range, destination.range));
      return {};
    },
  }),
];
