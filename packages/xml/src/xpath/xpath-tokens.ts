import { xpathFault } from './xpath-fault.ts';

export interface XPathToken {
  /** `operator` are also the words and, or, mod, div, and `*` where it multiplies. */
  readonly kind: 'number' | 'text' | 'name' | 'operator' | 'mark' | 'end';
  readonly text: string;
  readonly at: number;
}

/** Tokens of one expression; more would only cost time and stack. */
const MAX_TOKENS = 2000;

const TOKEN =
  /[ \t\r\n]*(?:(\d+(?:\.\d*)?|\.\d+)|("[^"]*"|'[^']*')|([\p{L}_][\p{L}\p{N}\p{M}_.\u00b7-]*(?::(?:[\p{L}_][\p{L}\p{N}\p{M}_.\u00b7-]*|\*)(?!:))?)|(!=|<=|>=|[=<>+|-])|(\/\/|\/|::|\.\.|[.@,()[\]*$]))/uy;

const SPACE = /[ \t\r\n]*/y;
const WORD_OPERATORS = new Set(['and', 'or', 'mod', 'div']);
/** Behind these no operator can stand. */
const OPENING = new Set(['@', '::', '(', '[', ',', '/', '//']);

/** Cuts an XPath expression into tokens; the last is `end`. @throws TandemError `XPathInvalid` */
export function tokensOfXPath(text: string): readonly XPathToken[] {
  const tokens: XPathToken[] = [];
  TOKEN.lastIndex = 0;
  let at = 0;
  while (!isAtEnd(text, at)) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (match === null) throw xpathFault(strange(text, at));
    if (tokens.length >= MAX_TOKENS) throw xpathFault(`the expression has more than ${MAX_TOKENS} parts; make it shorter.`);
    const token = tokenOf(match, tokens.at(-1));
    tokens.push(token);
    at = TOKEN.lastIndex;
  }
  return [...tokens, { kind: 'end', text: 'the end', at: text.length }];
}

function isAtEnd(text: string, at: number): boolean {
  SPACE.lastIndex = at;
  return at + (SPACE.exec(text)?.[0].length ?? 0) >= text.length;
}

function tokenOf(match: RegExpExecArray, before: XPathToken | undefined): XPathToken {
  const [all, number, quoted, name, operator, mark = ''] = match;
  const at = match.index + all.length;
  if (number !== undefined) return { kind: 'number', text: number, at: at - number.length };
  if (quoted !== undefined) return { kind: 'text', text: quoted.slice(1, -1), at: at - quoted.length };
  const canOperate = before !== undefined && before.kind !== 'operator' && !OPENING.has(before.kind === 'mark' ? before.text : '');
  if (name !== undefined) {
    const isOperator = canOperate && WORD_OPERATORS.has(name);
    return { kind: isOperator ? 'operator' : 'name', text: name, at: at - name.length };
  }
  if (operator !== undefined) return { kind: 'operator', text: operator, at: at - operator.length };
  return { kind: mark === '*' && canOperate ? 'operator' : 'mark', text: mark, at: at - mark.length };
}

function strange(text: string, at: number): string {
  const rest = text.slice(at).trimStart();
  const character = rest.charAt(0);
  if (character === '"' || character === "'")
    return `the text that starts at character ${text.length - rest.length + 1} has no closing quote.`;
  return `'${character}' cannot stand at character ${text.length - rest.length + 1}.`;
}
