import { useCallback } from 'react';
import { useMessages } from '../../../i18n/language.tsx';
import { TYPE_WORDS } from './type-messages.ts';
import { readType } from './value-type.ts';

type TypeWords = (typeof TYPE_WORDS)['en'];

/** A type in words; a name that nothing here knows stays as it is. */
export function typeText(name: string | undefined, words: TypeWords): string {
  if (name === undefined) return words.unknown;
  const { type, items } = readType(name);
  const many: Readonly<Record<string, string>> = words.many;
  const what = items === undefined ? undefined : many[items];
  if (what !== undefined) return words.listOf(what);
  return type === undefined ? name : words.one[type];
}

/** {@link typeText} in the language of the person. */
export function useTypeText(): (name: string | undefined) => string {
  const words = useMessages(TYPE_WORDS);
  return useCallback((name) => typeText(name, words), [words]);
}
