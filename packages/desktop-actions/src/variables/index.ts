import { JSON_ACTIONS } from './json.ts';
import { LIST_ACTIONS } from './lists.ts';
import { NUMBER_ACTIONS } from './numbers.ts';
import { TABLE_ACTIONS } from './tables.ts';

export const VARIABLES_ACTIONS = [...NUMBER_ACTIONS, ...LIST_ACTIONS, ...JSON_ACTIONS, ...TABLE_ACTIONS];
