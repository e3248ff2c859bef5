/** The groups in which Power Automate's reference lists the functions. */
export const FUNCTION_GROUPS = {
  string:
    'chunk concat endsWith formatNumber guid indexOf isFloat isInt lastIndexOf length nthIndexOf replace slice split startsWith substring toLower toUpper trim utf8Length utf16Length trimByteOrderMark',
  collection: 'contains empty first intersection item join last reverse skip sort take union',
  logical: 'and equals greater greaterOrEquals if less lessOrEquals not or',
  conversion:
    'array base64 base64ToBinary base64ToString binary bool createArray dataUri dataUriToBinary dataUriToString decimal decodeBase64 decodeDataUri decodeUriComponent decodeXmlName decodeXmlValue encodeUriComponent encodeXmlName encodeXmlValue float int json string uriComponent uriComponentToBinary uriComponentToString xml',
  math: 'add div max min mod mul rand range sub',
  'date-time':
    'addDays addHours addMinutes addSeconds addToTime convertFromUtc convertTimeZone convertToUtc dateDifference dayOfMonth dayOfWeek dayOfYear formatDateTime formatTimeSpan getFutureTime getPastTime parseDateTime startOfDay startOfHour startOfMonth subtractFromTime ticks utcNow',
  reference:
    'action actionBody actionOutputs actions body formDataMultiValues formDataValue items iterationIndexes listCallbackUrl multipartBody outputs parameters result trigger triggerBody triggerFormDataMultiValues triggerFormDataValue triggerMultipartBody triggerOutputs variables workflow',
  uri: 'uriHost uriPath uriPathAndQuery uriPort uriQuery uriScheme',
  object: 'addProperty coalesce mergeObjects removeProperty setProperty xpath',
} as const;

export type FunctionGroup = keyof typeof FUNCTION_GROUPS;

const GROUP_OF: ReadonlyMap<string, FunctionGroup> = new Map(
  Object.entries(FUNCTION_GROUPS).flatMap(([group, names]) => names.split(' ').map((name) => [name.toLowerCase(), group as FunctionGroup])),
);

/** The group of a function, found without regard to case. */
export function groupOf(functionName: string): FunctionGroup | undefined {
  return GROUP_OF.get(functionName.toLowerCase());
}
