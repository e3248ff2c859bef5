import { indexTexts, type StepTexts } from '@tandem/designer-core/desktop-flow';
import { type ActionCatalogue, actionCatalogue } from '@tandem/desktop-flow/catalogue';
import { type EntryGroup, listEntryGroups } from '@tandem/desktop-flow/catalogue/entries';
import { loadActionTexts, loadStatementTexts, type ModuleTexts } from '@tandem/desktop-flow/catalogue/texts';
import { useQuery } from '@tanstack/react-query';
import type { Language } from '../../i18n/catalogue.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { api } from '../../shell/api.ts';

/** The desktop actions with their words in the language of the person. */
export interface DesktopCatalogue {
  readonly actions: ActionCatalogue;
  readonly groups: readonly EntryGroup[];
  readonly texts: StepTexts;
  /** By the name of the module in lower case. */
  readonly modules: ReadonlyMap<string, ModuleTexts>;
  /** Ids, in lower case, of the actions that machines of this version can run. */
  readonly runnable: ReadonlySet<string>;
}

export function useDesktopCatalogue() {
  const { language } = useLanguage();
  return useQuery({
    queryKey: ['desktop-catalogue', language],
    queryFn: () => loadCatalogue(language),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

async function loadCatalogue(language: Language): Promise<DesktopCatalogue> {
  const [modules, statements, { supported }] = await Promise.all([
    loadActionTexts(language),
    loadStatementTexts(language),
    api('listDesktopActions', {}),
  ]);
  return {
    actions: actionCatalogue,
    groups: listEntryGroups(actionCatalogue),
    texts: indexTexts(modules, statements),
    modules: new Map(modules.map((module) => [module.module.toLowerCase(), module])),
    runnable: new Set(supported.map((id) => id.toLowerCase())),
  };
}
