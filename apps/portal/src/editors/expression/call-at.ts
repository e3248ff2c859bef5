/** The call around a place of an expression. */
export interface CallAt {
  readonly functionName: string;
  /** Which argument the place is in, from 0. */
  readonly argument: number;
  /** Where the name of the function begins. */
  readonly start: number;
}

/** The innermost call whose parentheses are open at `place`; works on half-written expressions. */
export function callAt(text: string, place: number): CallAt | undefined {
  const open: { readonly call: CallAt | undefined }[] = [];
  let argument = 0;
  const arguments_: number[] = [];
  for (const match of text.slice(0, place).matchAll(/'(?:[^']|'')*'?|[()[\],]/g)) {
    const [token] = match;
    if (token === '(' || token === '[') {
      open.push({ call: token === '(' ? callBefore(text, match.index) : undefined });
      arguments_.push(argument);
      argument = 0;
    } else if (token === ')' || token === ']') {
      open.pop();
      argument = arguments_.pop() ?? 0;
    } else if (token === ',') {
      argument++;
    }
  }
  const call = open.at(-1)?.call;
  return call === undefined ? undefined : { ...call, argument };
}

function callBefore(text: string, parenthesis: number): CallAt | undefined {
  const name = /[\w]+$/.exec(text.slice(0, parenthesis));
  return name === null ? undefined : { functionName: name[0], argument: 0, start: name.index };
}
