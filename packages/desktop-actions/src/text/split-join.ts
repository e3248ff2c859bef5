import { ActionError, type DesktopValue, defineAction, ListValue, parameters, toText } from '@tandem/desktop-engine';
import { patternOf, splitBy } from '../machine/pattern.ts';
import { STANDARD_DELIMITER, standardDelimiter } from './delimiter.ts';

const { boolean, integer, items, text } = parameters;

function listOf(texts: readonly string[]): { readonly Result: ListValue } {
  return { Result: new ListValue([...texts]) };
}

function joined(values: readonly DesktopValue[], delimiter: string): { readonly Result: string } {
  return { Result: values.map(toText).join(delimiter) };
}

function required(delimiter: string): string {
  if (delimiter === '') throw new ActionError('InvalidDelimiterError', 'The delimiter is empty. Give at least one character.');
  return delimiter;
}

/** A new line splits at both kinds of line break, because files of other systems have the short one. */
function splitStandard(text: string, name: 'Space' | 'Tab' | 'NewLine', times: number): readonly string[] {
  if (name === 'NewLine') return text.split(new RegExp(`(?:\\r?\\n){${Math.max(1, times)}}`));
  return text.split(standardDelimiter(name, times));
}

export const SPLIT_JOIN_ACTIONS = [
  defineAction({
    id: 'Text.SplitText.Split',
    title: 'Split text',
    parameters: { Text: text(), ...STANDARD_DELIMITER },
    outputs: ['Result'],
    run: ({ Text, StandardDelimiter, DelimiterTimes }) => listOf(splitStandard(Text, StandardDelimiter, DelimiterTimes)),
  }),
  defineAction({
    id: 'Text.SplitText.SplitWithDelimiter',
    title: 'Split text',
    parameters: { Text: text(), CustomDelimiter: text(), IsRegEx: boolean(false) },
    outputs: ['Result'],
    errors: ['InvalidDelimiterError', 'InvalidRegularExpressionError'],
    run: ({ Text, CustomDelimiter, IsRegEx }) => {
      const delimiter = required(CustomDelimiter);
      return listOf(IsRegEx ? splitBy(patternOf(delimiter, false), Text) : Text.split(delimiter));
    },
  }),
  defineAction({
    id: 'Text.SplitText.SplitAtNumberOfCharacters',
    title: 'Split text',
    parameters: { Text: text(), SplitInterval: integer() },
    outputs: ['Result'],
    errors: ['InvalidSplitIntervalError'],
    run: ({ Text, SplitInterval }) => {
      if (SplitInterval < 1) throw new ActionError('InvalidSplitIntervalError', 'A text can be split only at one or more characters.');
      const count = Math.ceil(Text.length / SplitInterval);
      return listOf(Array.from({ length: count }, (_, i) => Text.slice(i * SplitInterval, (i + 1) * SplitInterval)));
    },
  }),
  defineAction({
    id: 'Text.JoinText.Join',
    title: 'Join text',
    parameters: { List: items() },
    outputs: ['Result'],
    run: ({ List }) => joined(List, ''),
  }),
  defineAction({
    id: 'Text.JoinText.JoinWithDelimiter',
    title: 'Join text',
    parameters: { List: items(), ...STANDARD_DELIMITER },
    outputs: ['Result'],
    run: ({ List, StandardDelimiter, DelimiterTimes }) => joined(List, standardDelimiter(StandardDelimiter, DelimiterTimes)),
  }),
  defineAction({
    id: 'Text.JoinText.JoinWithCustomDelimiter',
    title: 'Join text',
    parameters: { List: items(), CustomDelimiter: text() },
    outputs: ['Result'],
    run: ({ List, CustomDelimiter }) => joined(List, CustomDelimiter),
  }),
];
