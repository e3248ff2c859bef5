import { ActionError, defineAction, parameters } from '@tandem/desktop-engine';

const { boolean, choice, integer, text } = parameters;
const RANGE_ERROR = 'IndexOutOfRangeError';

function subtext(text: string, from: number, length?: number): { readonly Subtext: string } {
  const to = length === undefined ? text.length : from + length;
  if (from >= 0 && from <= text.length && to >= from && to <= text.length) return { Subtext: text.slice(from, to) };
  throw new ActionError(RANGE_ERROR, `Position ${from} to ${to} is outside of the text, whose length is ${text.length}. Check both.`);
}

function cut(text: string, from: number, to: number): { readonly CroppedText: string; readonly IsFlagFound: boolean } {
  const isFound = from >= 0 && to >= 0;
  return { CroppedText: isFound ? text.slice(from, to) : '', IsFlagFound: isFound };
}

function find(text: string, flag: string, { ignoreCase, from = 0 }: { readonly ignoreCase: boolean; readonly from?: number }): number {
  return ignoreCase ? text.toLowerCase().indexOf(flag.toLowerCase(), from) : text.indexOf(flag, from);
}

const CROP = { Text: text(), IgnoreCase: boolean(false) } as const;

export const SUBTEXT_ACTIONS = [
  defineAction({
    id: 'Text.GetSubtext.GetSubtext',
    title: 'Get subtext',
    parameters: { Text: text(), CharacterPosition: integer(), NumberOfChars: integer() },
    outputs: ['Subtext'],
    errors: [RANGE_ERROR],
    run: ({ Text, CharacterPosition, NumberOfChars }) => subtext(Text, CharacterPosition, NumberOfChars),
  }),
  defineAction({
    id: 'Text.GetSubtext.GetSubtextFrom',
    title: 'Get subtext',
    parameters: { Text: text(), CharacterPosition: integer() },
    outputs: ['Subtext'],
    errors: [RANGE_ERROR],
    run: ({ Text, CharacterPosition }) => subtext(Text, CharacterPosition),
  }),
  defineAction({
    id: 'Text.GetSubtext.GetSubtextFromStartTo',
    title: 'Get subtext',
    parameters: { Text: text(), NumberOfChars: integer() },
    outputs: ['Subtext'],
    errors: [RANGE_ERROR],
    run: ({ Text, NumberOfChars }) => subtext(Text, 0, NumberOfChars),
  }),
  defineAction({
    id: 'Text.GetSubtext.GetText',
    title: 'Get subtext',
    parameters: { Text: text() },
    outputs: ['Subtext'],
    run: ({ Text }) => ({ Subtext: Text }),
  }),
  defineAction({
    id: 'Text.CropText.CropTextBeforeFlag',
    title: 'Crop text',
    parameters: { ...CROP, ToFlag: text() },
    outputs: ['CroppedText', 'IsFlagFound'],
    run: ({ Text, ToFlag, IgnoreCase }) => cut(Text, 0, find(Text, ToFlag, { ignoreCase: IgnoreCase })),
  }),
  defineAction({
    id: 'Text.CropText.CropTextAfterFlag',
    title: 'Crop text',
    parameters: { ...CROP, FromFlag: text() },
    outputs: ['CroppedText', 'IsFlagFound'],
    run: ({ Text, FromFlag, IgnoreCase }) => {
      const at = find(Text, FromFlag, { ignoreCase: IgnoreCase });
      return cut(Text, at < 0 ? -1 : at + FromFlag.length, Text.length);
    },
  }),
  defineAction({
    id: 'Text.CropText.CropTextBetweenFlags',
    title: 'Crop text',
    parameters: { ...CROP, FromFlag: text(), ToFlag: text() },
    outputs: ['CroppedText', 'IsFlagFound'],
    run: ({ Text, FromFlag, ToFlag, IgnoreCase }) => {
      const at = find(Text, FromFlag, { ignoreCase: IgnoreCase });
      const from = at < 0 ? -1 : at + FromFlag.length;
      return cut(Text, from, from < 0 ? -1 : find(Text, ToFlag, { ignoreCase: IgnoreCase, from }));
    },
  }),
  defineAction({
    id: 'Text.Trim',
    title: 'Trim text',
    parameters: { Text: text(''), TrimOption: choice(['FromStart', 'ToEnd', 'Both'], 'Both') },
    outputs: ['TrimmedText'],
    run: ({ Text, TrimOption }) => ({
      TrimmedText: TrimOption === 'Both' ? Text.trim() : TrimOption === 'ToEnd' ? Text.trimEnd() : Text.trimStart(),
    }),
  }),
  defineAction({
    id: 'Text.Pad',
    title: 'Pad text',
    parameters: { Text: text(''), PadPosition: choice(['Left', 'Right'], 'Left'), TotalLength: integer(10), PaddingText: text('') },
    outputs: ['PaddedText'],
    run: ({ Text, PadPosition, TotalLength, PaddingText }) => ({
      PaddedText: PadPosition === 'Left' ? Text.padStart(TotalLength, PaddingText) : Text.padEnd(TotalLength, PaddingText),
    }),
  }),
];
