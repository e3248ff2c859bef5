import { useQuery } from '@tanstack/react-query';
import type { Language } from '../i18n/catalogue.ts';
import { useLanguage } from '../i18n/language.tsx';
import { type ActionTitleTexts, type DesktopActionTitles, indexTitles } from './desktop-action-titles.ts';

const asReported: DesktopActionTitles = (english) => english;

/** Titles of actions in the language of the person; as machines report them until they are loaded, and where they cannot be. */
export function useDesktopActionTitles(): DesktopActionTitles {
  const { language } = useLanguage();
  const { data = asReported } = useQuery({
    queryKey: ['desktop-action-titles', language],
    queryFn: async () => indexTitles(await loadTexts('en'), await loadTexts(language)),
    enabled: language !== 'en',
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data;
}

async function loadTexts(language: Language): Promise<ActionTitleTexts> {
  const { loadActionTexts, loadStatementTexts } = await import('@tandem/desktop-flow/catalogue/texts');
  const [modules, statements] = await Promise.all([loadActionTexts(language), loadStatementTexts(language)]);
  return { modules, statements };
}
