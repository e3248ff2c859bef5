import type { FunctionDefinition } from '../expression/function-definition.ts';
import { action } from './action.ts';
import { actionBody } from './action-body.ts';
import { actionOutputs } from './action-outputs.ts';
import { actions } from './actions.ts';
import { add } from './add.ts';
import { addDays } from './add-days.ts';
import { addHours } from './add-hours.ts';
import { addMinutes } from './add-minutes.ts';
import { addProperty } from './add-property.ts';
import { addSeconds } from './add-seconds.ts';
import { addToTime } from './add-to-time.ts';
import { and } from './and.ts';
import { array } from './array.ts';
import { base64 } from './base64.ts';
import { base64ToBinary } from './base64-to-binary.ts';
import { base64ToString } from './base64-to-string.ts';
import { binary } from './binary.ts';
import { body } from './body.ts';
import { bool } from './bool.ts';
import { chunk } from './chunk.ts';
import { coalesce } from './coalesce.ts';
import { concat } from './concat.ts';
import { contains } from './contains.ts';
import { convertFromUtc } from './convert-from-utc.ts';
import { convertTimeZone } from './convert-time-zone.ts';
import { convertToUtc } from './convert-to-utc.ts';
import { createArray } from './create-array.ts';
import { dataUri } from './data-uri.ts';
import { dataUriToBinary } from './data-uri-to-binary.ts';
import { dataUriToString } from './data-uri-to-string.ts';
import { dateDifference } from './date-difference.ts';
import { dayOfMonth } from './day-of-month.ts';
import { dayOfWeek } from './day-of-week.ts';
import { dayOfYear } from './day-of-year.ts';
import { decimal } from './decimal.ts';
import { decodeBase64Function } from './decode-base64.ts';
import { decodeDataUri } from './decode-data-uri.ts';
import { decodeUriComponent } from './decode-uri-component.ts';
import { decodeXmlName } from './decode-xml-name.ts';
import { decodeXmlValue } from './decode-xml-value.ts';
import { div } from './div.ts';
import { empty } from './empty.ts';
import { encodeUriComponent } from './encode-uri-component.ts';
import { encodeXmlName } from './encode-xml-name.ts';
import { encodeXmlValue } from './encode-xml-value.ts';
import { endsWith } from './ends-with.ts';
import { equals } from './equals.ts';
import { first } from './first.ts';
import { float } from './float.ts';
import { formDataMultiValues } from './form-data-multi-values.ts';
import { formDataValue } from './form-data-value.ts';
import { formatDateTimeFunction } from './format-date-time.ts';
import { formatNumberFunction } from './format-number.ts';
import { formatTimeSpanFunction } from './format-time-span.ts';
import { getFutureTime } from './get-future-time.ts';
import { getPastTime } from './get-past-time.ts';
import { greater } from './greater.ts';
import { greaterOrEquals } from './greater-or-equals.ts';
import { guid } from './guid.ts';
import { ifFunction } from './if.ts';
import { indexOf } from './index-of.ts';
import { int } from './int.ts';
import { intersection } from './intersection.ts';
import { isFloat } from './is-float.ts';
import { isInt } from './is-int.ts';
import { item } from './item.ts';
import { items } from './items.ts';
import { iterationIndexes } from './iteration-indexes.ts';
import { join } from './join.ts';
import { json } from './json.ts';
import { last } from './last.ts';
import { lastIndexOf } from './last-index-of.ts';
import { length } from './length.ts';
import { less } from './less.ts';
import { lessOrEquals } from './less-or-equals.ts';
import { listCallbackUrl } from './list-callback-url.ts';
import { max } from './max.ts';
import { mergeObjects } from './merge-objects.ts';
import { min } from './min.ts';
import { mod } from './mod.ts';
import { mul } from './mul.ts';
import { multipartBody } from './multipart-body.ts';
import { not } from './not.ts';
import { nthIndexOf } from './nth-index-of.ts';
import { or } from './or.ts';
import { outputs } from './outputs.ts';
import { parameters } from './parameters.ts';
import { parseDateTimeFunction } from './parse-date-time.ts';
import { rand } from './rand.ts';
import { range } from './range.ts';
import { removeProperty } from './remove-property.ts';
import { replace } from './replace.ts';
import { result } from './result.ts';
import { reverse } from './reverse.ts';
import { setProperty } from './set-property.ts';
import { skip } from './skip.ts';
import { slice } from './slice.ts';
import { sort } from './sort.ts';
import { split } from './split.ts';
import { startOfDayFunction } from './start-of-day.ts';
import { startOfHourFunction } from './start-of-hour.ts';
import { startOfMonthFunction } from './start-of-month.ts';
import { startsWith } from './starts-with.ts';
import { string } from './string.ts';
import { sub } from './sub.ts';
import { substring } from './substring.ts';
import { subtractFromTime } from './subtract-from-time.ts';
import { take } from './take.ts';
import { ticks } from './ticks.ts';
import { toLower } from './to-lower.ts';
import { toUpper } from './to-upper.ts';
import { trigger } from './trigger.ts';
import { triggerBody } from './trigger-body.ts';
import { triggerFormDataMultiValues } from './trigger-form-data-multi-values.ts';
import { triggerFormDataValue } from './trigger-form-data-value.ts';
import { triggerMultipartBody } from './trigger-multipart-body.ts';
import { triggerOutputs } from './trigger-outputs.ts';
import { trim } from './trim.ts';
import { trimByteOrderMark } from './trim-byte-order-mark.ts';
import { union } from './union.ts';
import { uriComponent } from './uri-component.ts';
import { uriComponentToBinary } from './uri-component-to-binary.ts';
import { uriComponentToString } from './uri-component-to-string.ts';
import { uriHost } from './uri-host.ts';
import { uriPath } from './uri-path.ts';
import { uriPathAndQuery } from './uri-path-and-query.ts';
import { uriPort } from './uri-port.ts';
import { uriQuery } from './uri-query.ts';
import { uriScheme } from './uri-scheme.ts';
import { utcNow } from './utc-now.ts';
import { utf8Length } from './utf8-length.ts';
import { utf16Length } from './utf16-length.ts';
import { variables } from './variables.ts';
import { workflow } from './workflow.ts';
import { xml } from './xml.ts';
import { xpath } from './xpath.ts';

/** Every function of the language, in the order of their names. */
export const BUILT_IN_FUNCTIONS: readonly FunctionDefinition[] = [
  action,
  actionBody,
  actionOutputs,
  actions,
  add,
  addDays,
  addHours,
  addMinutes,
  addProperty,
  addSeconds,
  addToTime,
  and,
  array,
  base64,
  base64ToBinary,
  base64ToString,
  binary,
  body,
  bool,
  chunk,
  coalesce,
  concat,
  contains,
  convertFromUtc,
  convertTimeZone,
  convertToUtc,
  createArray,
  dataUri,
  dataUriToBinary,
  dataUriToString,
  dateDifference,
  dayOfMonth,
  dayOfWeek,
  dayOfYear,
  decimal,
  decodeBase64Function,
  decodeDataUri,
  decodeUriComponent,
  decodeXmlName,
  decodeXmlValue,
  div,
  empty,
  encodeUriComponent,
  encodeXmlName,
  encodeXmlValue,
  endsWith,
  equals,
  first,
  float,
  formatDateTimeFunction,
  formatNumberFunction,
  formatTimeSpanFunction,
  formDataMultiValues,
  formDataValue,
  getFutureTime,
  getPastTime,
  greater,
  greaterOrEquals,
  guid,
  ifFunction,
  indexOf,
  int,
  intersection,
  isFloat,
  isInt,
  item,
  items,
  iterationIndexes,
  join,
  json,
  last,
  lastIndexOf,
  length,
  less,
  lessOrEquals,
  listCallbackUrl,
  max,
  mergeObjects,
  min,
  mod,
  mul,
  multipartBody,
  not,
  nthIndexOf,
  or,
  outputs,
  parameters,
  parseDateTimeFunction,
  rand,
  range,
  removeProperty,
  replace,
  result,
  reverse,
  setProperty,
  skip,
  slice,
  sort,
  split,
  startOfDayFunction,
  startOfHourFunction,
  startOfMonthFunction,
  startsWith,
  string,
  sub,
  substring,
  subtractFromTime,
  take,
  ticks,
  toLower,
  toUpper,
  trigger,
  triggerBody,
  triggerFormDataMultiValues,
  triggerFormDataValue,
  triggerMultipartBody,
  triggerOutputs,
  trim,
  trimByteOrderMark,
  union,
  uriComponent,
  uriComponentToBinary,
  uriComponentToString,
  uriHost,
  uriPath,
  uriPathAndQuery,
  uriPort,
  uriQuery,
  uriScheme,
  utcNow,
  utf16Length,
  utf8Length,
  variables,
  workflow,
  xml,
  xpath,
];

const BY_NAME: ReadonlyMap<string, FunctionDefinition> = new Map(
  BUILT_IN_FUNCTIONS.map((definition) => [definition.name.toLowerCase(), definition]),
);

/** The function of that name, in any case. */
export function functionNamed(name: string): FunctionDefinition | undefined {
  return BY_NAME.get(name.toLowerCase());
}
