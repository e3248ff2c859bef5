import { CSV_TEXT_ACTIONS } from './csv-text.ts';
import { FILTER_ACTIONS } from './filter.ts';
import { FIND_REPLACE_ACTIONS } from './find-replace.ts';
import { JOIN_ACTIONS } from './join.ts';
import { JSON_ACTIONS } from './json.ts';
import { LIST_ACTIONS } from './lists.ts';
import { NUMBER_ACTIONS } from './numbers.ts';
import { TABLE_ACTIONS } from './tables.ts';

export const VARIABLES_ACTIONS = [
  ...NUMBER_ACTIONS,
  ...LIST_ACTIONS,
  ...JSON_ACTIONS,
  ...TABLE_ACTIONS,
  ...FIND_REPLACE_ACTIONS,
  ...FILTER_ACTIONS,
  ...JOIN_ACTIONS,
  ...CSV_TEXT_ACTIONS,
];
