import { DATE_TIME_ARITHMETIC_ACTIONS } from './arithmetic.ts';
import { CURRENT_DATE_TIME_ACTIONS } from './current.ts';

export const DATE_TIME_ACTIONS = [...CURRENT_DATE_TIME_ACTIONS, ...DATE_TIME_ARITHMETIC_ACTIONS];
