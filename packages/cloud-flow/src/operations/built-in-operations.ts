import type { OperationDescription } from '@tandem/protocol';
import { addToTime } from './actions/add-to-time.ts';
import { appendToArrayVariable } from './actions/append-to-array-variable.ts';
import { appendToStringVariable } from './actions/append-to-string-variable.ts';
import { applyToEach } from './actions/apply-to-each.ts';
import { compose } from './actions/compose.ts';
import { condition } from './actions/condition.ts';
import { convertTimeZone } from './actions/convert-time-zone.ts';
import { createCsvTable } from './actions/create-csv-table.ts';
import { createHtmlTable } from './actions/create-html-table.ts';
import { currentTime } from './actions/current-time.ts';
import { decrementVariable } from './actions/decrement-variable.ts';
import { delay } from './actions/delay.ts';
import { delayUntil } from './actions/delay-until.ts';
import { doUntil } from './actions/do-until.ts';
import { filterArray } from './actions/filter-array.ts';
import { formatNumber } from './actions/format-number.ts';
import { getFutureTime } from './actions/get-future-time.ts';
import { getPastTime } from './actions/get-past-time.ts';
import { http } from './actions/http.ts';
import { httpWebhook } from './actions/http-webhook.ts';
import { incrementVariable } from './actions/increment-variable.ts';
import { initializeVariable } from './actions/initialize-variable.ts';
import { join } from './actions/join.ts';
import { parseJson } from './actions/parse-json.ts';
import { respondToAgent } from './actions/respond-to-agent.ts';
import { respondToPowerApp } from './actions/respond-to-power-app.ts';
import { response } from './actions/response.ts';
import { returnToPowerPages } from './actions/return-to-power-pages.ts';
import { returnToVirtualAgent } from './actions/return-to-virtual-agent.ts';
import { runChildFlow } from './actions/run-child-flow.ts';
import { scope } from './actions/scope.ts';
import { select } from './actions/select.ts';
import { setVariable } from './actions/set-variable.ts';
import { substring } from './actions/substring.ts';
import { subtractFromTime } from './actions/subtract-from-time.ts';
import { switchAction } from './actions/switch.ts';
import { terminate } from './actions/terminate.ts';
import { textPosition } from './actions/text-position.ts';
import { CONNECTOR_ACTIONS } from './connector-actions.ts';
import { CONNECTOR_TRIGGERS } from './connector-triggers.ts';
import { INTEGRATION_ACTIONS } from './integration-actions.ts';
import { agent } from './triggers/agent.ts';
import { httpPoll } from './triggers/http-poll.ts';
import { httpRequest } from './triggers/http-request.ts';
import { httpWebhookTrigger } from './triggers/http-webhook-trigger.ts';
import { manual } from './triggers/manual.ts';
import { powerApp } from './triggers/power-app.ts';
import { powerAppV1 } from './triggers/power-app-v1.ts';
import { powerPages } from './triggers/power-pages.ts';
import { recurrence } from './triggers/recurrence.ts';
import { slidingWindow } from './triggers/sliding-window.ts';
import { virtualAgent } from './triggers/virtual-agent.ts';

/** Every trigger and action of the language, in the order in which a designer offers them. */
export const BUILT_IN_OPERATIONS: readonly OperationDescription[] = [
  manual,
  recurrence,
  httpRequest,
  powerApp,
  agent,
  powerPages,
  slidingWindow,
  httpPoll,
  httpWebhookTrigger,
  powerAppV1,
  virtualAgent,
  ...CONNECTOR_TRIGGERS,
  condition,
  applyToEach,
  doUntil,
  switchAction,
  scope,
  terminate,
  compose,
  parseJson,
  filterArray,
  select,
  createCsvTable,
  createHtmlTable,
  join,
  initializeVariable,
  setVariable,
  incrementVariable,
  decrementVariable,
  appendToArrayVariable,
  appendToStringVariable,
  delay,
  delayUntil,
  currentTime,
  convertTimeZone,
  addToTime,
  subtractFromTime,
  getFutureTime,
  getPastTime,
  textPosition,
  substring,
  formatNumber,
  response,
  respondToPowerApp,
  respondToAgent,
  returnToPowerPages,
  returnToVirtualAgent,
  runChildFlow,
  http,
  httpWebhook,
  ...CONNECTOR_ACTIONS,
  ...INTEGRATION_ACTIONS,
];
