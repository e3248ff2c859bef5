import { StreamLanguage, type StringStream } from '@codemirror/language';

const KEYWORD =
  /^(?:SET|TO|IF|THEN|ELSE|END|SWITCH|CASE|DEFAULT|LOOP|FROM|STEP|FOREACH|IN|WHILE|EXIT|NEXT|WAIT|FOR|LABEL|GOTO|CALL|BLOCK|ON|ERROR|REPEAT|TIMES|ACTION|FUNCTION|GLOBAL|LOCAL|THROW|DISABLE|IMPORT|AS|AND|OR|NOT|MOD|ALL)$/i;
const LITERAL = /^(?:True|False)$/i;
const NAME = /^[\p{L}_][\p{L}\p{N}_]*/u;

interface RobinState {
  /** A text or comment that spans lines. */
  inside: 'none' | 'text' | 'comment';
  isLineStart: boolean;
}

/** Colours of Robin, line by line; the parser of the room `desktop-flow` says what is wrong with it. */
export const robinLanguage = StreamLanguage.define<RobinState>({
  name: 'robin',
  startState: () => ({ inside: 'none', isLineStart: true }),
  copyState: (state) => ({ ...state }),
  languageData: { commentTokens: { line: '#' }, closeBrackets: { brackets: ['(', '[', '{', "'"] } },
  token: (stream, state) => {
    if (stream.sol()) state.isLineStart = true;
    if (state.inside === 'text') return restOfText(stream, state);
    if (state.inside === 'comment') return restOfComment(stream, state);
    if (stream.eatSpace()) return null;
    const style = tokenOf(stream, state);
    state.isLineStart = false;
    return style;
  },
});

function tokenOf(stream: StringStream, state: RobinState): string | null {
  if (state.isLineStart && stream.match(/^\*\*(?:END)?REGION.*/i)) return 'comment';
  if (stream.match('/#')) return begin(stream, state, 'comment');
  if (stream.match(/^#.*/)) return 'comment';
  if (stream.match(/^@@.*/) || stream.match(/^@(?:INPUT|OUTPUT|SENSITIVE)\b/i)) return 'meta';
  if (stream.match(/^\$?'''/)) return begin(stream, state, 'text');
  if (stream.match(/^(?:\$fx)?'(?:\\.|[^'\\])*'?/) || stream.match(/^"(?:[^"\\]|\\.)*"?/)) return 'string';
  if (stream.match(/^\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/)) return 'number';
  return wordOf(stream);
}

function wordOf(stream: StringStream): string | null {
  const before = stream.string[stream.pos - 1];
  if (!stream.match(NAME)) {
    stream.next();
    return 'punctuation';
  }
  const word = stream.current();
  if (before === '.') return 'variableName.function';
  if (stream.peek() === '.') return 'variableName.function';
  if (stream.match(/^\s*(?=:)/, false) || stream.match(/^=>/, false)) return 'propertyName';
  if (KEYWORD.test(word)) return 'keyword';
  return LITERAL.test(word) ? 'bool' : 'variableName';
}

function begin(stream: StringStream, state: RobinState, inside: 'text' | 'comment'): string {
  state.inside = inside;
  return inside === 'text' ? restOfText(stream, state) : restOfComment(stream, state);
}

/** Backslashes hide apostrophes. */
function restOfText(stream: StringStream, state: RobinState): string {
  while (!stream.eol()) {
    if (stream.match('\\')) stream.next();
    else if (stream.match("'''")) {
      state.inside = 'none';
      break;
    } else stream.next();
  }
  return 'string';
}

function restOfComment(stream: StringStream, state: RobinState): string {
  if (stream.skipTo('#/')) {
    stream.match('#/');
    state.inside = 'none';
  } else {
    stream.skipToEnd();
  }
  return 'comment';
}
