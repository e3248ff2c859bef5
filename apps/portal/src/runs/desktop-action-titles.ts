import type { ModuleTexts, StatementTexts } from '@tandem/desktop-flow/catalogue/texts';

/** What the actions and statements of desktop flows are called in one language. */
export interface ActionTitleTexts {
  readonly modules: readonly ModuleTexts[];
  readonly statements: StatementTexts;
}

/** The title of an action in the language of the person, by the English one, which machines report; that itself where there is no other. */
export type DesktopActionTitles = (english: string) => string;

export function indexTitles(english: ActionTitleTexts, shown: ActionTitleTexts): DesktopActionTitles {
  const titles = new Map(titlesIn(shown));
  const known = new Map(titlesIn(english).map(([id, title]) => [title, titles.get(id) ?? title]));
  return (title) => known.get(title) ?? title;
}

function titlesIn({ modules, statements }: ActionTitleTexts): (readonly [id: string, title: string])[] {
  const texts = [...modules.flatMap(({ actions }) => Object.entries(actions)), ...Object.entries(statements.statements)];
  return texts.map(([id, { title }]) => [id, title] as const);
}
