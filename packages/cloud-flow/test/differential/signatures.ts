/** The functions that are tried: what they take (`?` optional, `+` one or more) and what they give. Kinds of texts are those of `random-texts.ts`. */
const LINES = `
concat any+ -> string
substring string small small? -> string
slice string small small? -> string
replace string search string -> string
split string search -> strings
indexOf string search -> int
lastIndexOf string search -> int
nthIndexOf string search small -> int
startsWith string search -> bool
endsWith string search -> bool
toLower string -> string
toUpper string -> string
trim string -> string
length list -> int
length string -> int
chunk string small -> strings
chunk list small -> list
guid guidFormat? -> string
isInt numberText culture? -> bool
isFloat numberText culture? -> bool
trimByteOrderMark string -> string
utf8Length string -> int
utf16Length string -> int
contains string search -> bool
contains list any -> bool
contains object key -> bool
empty list -> bool
empty string -> bool
empty object -> bool
empty any -> bool
first list -> any
last list -> any
first string -> string
last string -> string
take list small -> list
take string small -> string
skip list small -> list
join list search -> string
union list list+ -> list
union object object+ -> object
intersection list list+ -> list
intersection object object+ -> object
sort numbers -> numbers
sort strings -> strings
sort list -> list
sort objects key -> objects
reverse list -> list
and bool+ -> bool
or bool+ -> bool
if bool any any -> any
coalesce any+ -> any
not bool -> bool
equals any any -> bool
equals number number -> bool
equals string string -> bool
greater number number -> bool
greaterOrEquals number number -> bool
less number number -> bool
lessOrEquals number number -> bool
greater string string -> bool
lessOrEquals string string -> bool
less date date -> bool
string any -> string
int number -> int
int numberText -> int
float number -> float
float numberText culture? -> float
decimal number -> decimal
decimal numberText -> decimal
bool any -> bool
bool number -> bool
json jsonText -> any
array any -> list
createArray any+ -> list
createArray number+ -> numbers
createArray string+ -> strings
createArray object+ -> objects
base64 string -> base64
base64ToString base64 -> string
decodeBase64 base64 -> string
base64ToBinary base64 -> content
binary any -> content
string content -> string
json content -> any
base64 content -> base64
dataUri any -> dataUri
dataUriToString dataUri -> string
dataUriToBinary dataUri -> content
decodeDataUri dataUri -> content
uriComponent any+ -> string
encodeUriComponent any+ -> string
uriComponentToString escaped -> string
decodeUriComponent escaped -> string
uriComponentToBinary escaped -> content
add number number -> number
sub number number -> number
mul number number -> number
div number number -> number
mod number number -> number
add int int -> int
sub int int -> int
mul int int -> int
div int int -> int
mod int int -> int
div decimal number -> decimal
mul decimal number -> decimal
min number+ -> number
max number+ -> number
min numbers -> number
max numbers -> number
range small small -> numbers
rand small small -> int
formatNumber number numberFormat -> string
utcNow format? -> date
formatDateTime date format? culture? -> string
parseDateTime date -> date
addDays date small format? -> date
addHours date small format? -> date
addMinutes date int -> date
addSeconds date small format? -> date
addToTime date small unit format? -> date
subtractFromTime date small unit format? -> date
getFutureTime small unit format? -> date
getPastTime small unit format? -> date
startOfDay date format? -> date
startOfHour date format? -> date
startOfMonth date format? -> date
dayOfWeek date -> int
dayOfMonth date -> int
dayOfYear date -> int
ticks date -> int
dateDifference date date -> string
convertFromUtc date zone format? -> date
convertToUtc date zone format? -> date
convertTimeZone date zone zone format? -> date
uriHost uri -> string
uriPath uri -> string
uriPathAndQuery uri -> string
uriPort uri -> int
uriQuery uri -> string
uriScheme uri -> string
addProperty object key any -> object
setProperty object key any -> object
removeProperty object key -> object
`;

export interface Signature {
  readonly name: string;
  readonly takes: readonly Parameter[];
  readonly gives: string;
}

export interface Parameter {
  readonly kind: string;
  readonly isOptional: boolean;
  readonly isRepeated: boolean;
}

export const SIGNATURES: readonly Signature[] = LINES.trim().split('\n').map(signatureOf);

function signatureOf(line: string): Signature {
  const [left = '', gives = ''] = line.split(' -> ');
  const [name = '', ...takes] = left.split(' ');
  const parameters = takes.map((text) => ({
    kind: text.replace(/[?+]$/, ''),
    isOptional: text.endsWith('?'),
    isRepeated: text.endsWith('+'),
  }));
  return { name, takes: parameters, gives };
}

/** A value of the first kind serves where the second is asked for. */
export function serves(given: string, asked: string): boolean {
  if (given === asked || asked === 'any') return true;
  if (asked === 'number') return ['int', 'float', 'decimal'].includes(given);
  if (asked === 'list') return ['numbers', 'strings', 'objects'].includes(given);
  if (asked === 'object') return given === 'content';
  return asked === 'string' && ['date', 'base64', 'dataUri'].includes(given);
}
