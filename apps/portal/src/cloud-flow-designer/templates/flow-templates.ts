import type { FlowTemplate } from './flow-template.ts';
import { ANSWER_A_CALL } from './flows/answer-a-call.ts';
import { CHECK_A_REQUEST } from './flows/check-a-request.ts';
import { END_OF_MONTH } from './flows/end-of-month.ts';
import { EVERY_WORKDAY } from './flows/every-workday.ts';
import { REPEAT_UNTIL_DONE } from './flows/repeat-until-done.ts';
import { ROUTE_BY_KIND } from './flows/route-by-kind.ts';
import { ROW_BY_ROW } from './flows/row-by-row.ts';
import { TRY_CATCH_FINALLY } from './flows/try-catch-finally.ts';
import { TWO_AT_ONCE } from './flows/two-at-once.ts';

/** In the order of the gallery: what most begin with stands first. */
export const FLOW_TEMPLATES: readonly FlowTemplate[] = [
  EVERY_WORKDAY,
  ANSWER_A_CALL,
  ROW_BY_ROW,
  TRY_CATCH_FINALLY,
  TWO_AT_ONCE,
  ROUTE_BY_KIND,
  CHECK_A_REQUEST,
  REPEAT_UNTIL_DONE,
  END_OF_MONTH,
];
