import { useQuery } from '@tanstack/react-query';
import type { Language } from '../i18n/catalogue.ts';
import { useLanguage } from '../i18n/language.tsx';
import { indexLabels, type ParameterLabels, PLAIN_LABELS } from './parameter-labels.ts';

/** The labels of parameters in the language of the person; names until they are loaded, and where they cannot be. */
export function useParameterLabels(isWanted: boolean): ParameterLabels {
  const { language } = useLanguage();
  const { data = PLAIN_LABELS } = useQuery({
    queryKey: ['desktop-parameter-labels', language],
    queryFn: () => loadLabels(language),
    enabled: isWanted,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data;
}

/** Whoever reads no log of a desktop flow does not load the texts of all actions. */
async function loadLabels(language: Language): Promise<ParameterLabels> {
  const { loadActionTexts } = await import('@tandem/desktop-flow/catalogue/texts');
  const [english, shown] = await Promise.all([loadActionTexts('en'), loadActionTexts(language)]);
  return indexLabels(english, shown);
}
