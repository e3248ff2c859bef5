import { APPEND_ACTIONS } from './append.ts';
import { AUTO_FILL_ACTIONS } from './autofill.ts';
import { CLEAR_ACTIONS } from './clear.ts';
import { COLOR_ACTIONS } from './color.ts';
import { COPY_PASTE_ACTIONS } from './copy-paste.ts';
import { EMPTY_CELL_ACTIONS } from './empty-cells.ts';
import { FILTER_ACTIONS } from './filter.ts';
import { CLEAR_FILTER_ACTIONS } from './filter-clear.ts';
import { FIND_ACTIONS } from './find.ts';
import { FORMULA_ACTIONS } from './formula.ts';
import { FREE_CELL_ACTIONS } from './free-cells.ts';
import { LAUNCH_ACTIONS } from './launch.ts';
import { LOOKUP_ACTIONS } from './lookup.ts';
import { READ_ACTIONS } from './read.ts';
import { RESIZE_ACTIONS } from './resize.ts';
import { ROW_COLUMN_ACTIONS } from './rows-columns.ts';
import { SAVE_CLOSE_ACTIONS } from './save-close.ts';
import { SELECTION_ACTIONS } from './selection.ts';
import { SORT_ACTIONS } from './sort.ts';
import { TABLE_ACTIONS } from './tables.ts';
import { WORKSHEET_ACTIONS } from './worksheets.ts';
import { WRITE_ACTIONS } from './write.ts';

/** Excel without Excel: workbooks are read and written as files. */
export const EXCEL_ACTIONS = [
  ...LAUNCH_ACTIONS,
  ...SAVE_CLOSE_ACTIONS,
  ...READ_ACTIONS,
  ...WRITE_ACTIONS,
  ...WORKSHEET_ACTIONS,
  ...SELECTION_ACTIONS,
  ...FREE_CELL_ACTIONS,
  ...ROW_COLUMN_ACTIONS,
  ...COPY_PASTE_ACTIONS,
  ...APPEND_ACTIONS,
  ...AUTO_FILL_ACTIONS,
  ...CLEAR_ACTIONS,
  ...COLOR_ACTIONS,
  ...EMPTY_CELL_ACTIONS,
  ...FILTER_ACTIONS,
  ...CLEAR_FILTER_ACTIONS,
  ...FIND_ACTIONS,
  ...FORMULA_ACTIONS,
  ...LOOKUP_ACTIONS,
  ...RESIZE_ACTIONS,
  ...SORT_ACTIONS,
  ...TABLE_ACTIONS,
];
