import { randomInt } from 'node:crypto';
import { ActionError, defineAction, NEW_LINE, parameters } from '@tandem/desktop-engine';

const { boolean, choice, integer, text } = parameters;

const CASES = {
  UpperCase: (value: string) => value.toUpperCase(),
  LowerCase: (value: string) => value.toLowerCase(),
  TitleCase: (value: string) =>
    value.toLowerCase().replaceAll(/(^|[^\p{L}\p{N}'])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase()),
  SentenceCase: (value: string) =>
    value.toLowerCase().replaceAll(/(^\s*|[.!?]\s+)(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase()),
} as const;

const ALPHABETS = {
  UseUpperCaseLetters: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  UseLowerCaseLetters: 'abcdefghijklmnopqrstuvwxyz',
  UseDigits: '0123456789',
  UseSymbols: ',.<>?!+-_#$^',
} as const;

export const CHANGE_TEXT_ACTIONS = [
  defineAction({
    id: 'Text.AppendLine',
    title: 'Append line to text',
    parameters: { Text: text(), LineToAppend: text('') },
    outputs: ['Result'],
    run: ({ Text, LineToAppend }) => ({ Result: Text === '' ? LineToAppend : Text + NEW_LINE + LineToAppend }),
  }),
  defineAction({
    id: 'Text.ChangeCase',
    title: 'Change text case',
    parameters: { Text: text(''), NewCase: choice(['UpperCase', 'LowerCase', 'TitleCase', 'SentenceCase'], 'UpperCase') },
    outputs: ['Result'],
    run: ({ Text, NewCase }) => ({ Result: CASES[NewCase](Text) }),
  }),
  defineAction({
    id: 'Text.Reverse',
    title: 'Reverse text',
    parameters: { Text: text() },
    outputs: ['ReversedText'],
    run: ({ Text }) => ({ ReversedText: [...Text].reverse().join('') }),
  }),
  defineAction({
    id: 'Text.CreateHTMLContent',
    title: 'Create HTML content',
    parameters: { HtmlEditor: text() },
    outputs: ['HtmlContent'],
    run: ({ HtmlEditor }) => ({ HtmlContent: HtmlEditor }),
  }),
  defineAction({
    id: 'Text.Random',
    title: 'Create random text',
    parameters: {
      UseUpperCaseLetters: boolean(true),
      UseLowerCaseLetters: boolean(true),
      UseDigits: boolean(true),
      UseSymbols: boolean(true),
      MinimumLength: integer(6),
      MaximumLength: integer(10),
    },
    outputs: ['RandomText'],
    errors: ['RandomTextError'],
    run: ({ MinimumLength, MaximumLength, ...uses }) => {
      const alphabet = Object.entries(ALPHABETS)
        .map(([name, letters]) => (uses[name as keyof typeof ALPHABETS] ? letters : ''))
        .join('');
      if (alphabet === '' || MinimumLength < 0 || MaximumLength < MinimumLength) {
        throw new ActionError(
          'RandomTextError',
          'No such text can be made. Allow a kind of character, and a maximum not below the minimum.',
        );
      }
      const length = randomInt(MinimumLength, MaximumLength + 1);
      return { RandomText: Array.from({ length }, () => alphabet[randomInt(alphabet.length)] ?? '').join('') };
    },
  }),
];
