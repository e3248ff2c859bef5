import { useCallback } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { PARTS } from './messages.ts';

/** How a status is called on a page; the code names stay those of the API. */
export function useStatusWords(): (status: string) => string {
  const words: Readonly<Record<string, string>> = useMessages(PARTS).status;
  return useCallback((status) => words[status] ?? status, [words]);
}
