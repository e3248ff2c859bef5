import { StreamLanguage, type StringStream } from '@codemirror/language';

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/;
const WORD = /^[^.,(){}@[\]?'"\s]+/;

/** Colours of one expression of the Workflow Definition Language, without its `@`. */
export const expressionLanguage = StreamLanguage.define({
  name: 'expression',
  token: (stream) => tokenOf(stream),
});

function tokenOf(stream: StringStream): string | null {
  if (stream.eatSpace()) return null;
  if (stream.match(/^'(?:[^']|'')*'?/)) return 'string';
  if (stream.match(NUMBER)) return 'number';
  const isProperty = stream.string[stream.pos - 1] === '.';
  const word = stream.match(WORD);
  if (word === null) {
    stream.next();
    return 'punctuation';
  }
  if (isProperty) return 'propertyName';
  if (stream.peek() === '(') return 'variableName.function';
  return /^(?:true|false|null)$/i.test(stream.current()) ? 'bool' : 'invalid';
}
