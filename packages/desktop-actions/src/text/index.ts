import { CHANGE_TEXT_ACTIONS } from './change.ts';
import { TEXT_DATE_ACTIONS } from './date-times.ts';
import { ENTITY_ACTIONS } from './entities/index.ts';
import { TEXT_NUMBER_ACTIONS } from './numbers.ts';
import { SEARCH_TEXT_ACTIONS } from './search.ts';
import { SPLIT_JOIN_ACTIONS } from './split-join.ts';
import { SUBTEXT_ACTIONS } from './subtext.ts';

export const TEXT_ACTIONS = [
  ...CHANGE_TEXT_ACTIONS,
  ...TEXT_DATE_ACTIONS,
  ...ENTITY_ACTIONS,
  ...TEXT_NUMBER_ACTIONS,
  ...SEARCH_TEXT_ACTIONS,
  ...SPLIT_JOIN_ACTIONS,
  ...SUBTEXT_ACTIONS,
];
