import { actionCatalogue } from '@tandem/desktop-flow/catalogue';
import { type ActionEntry, listActionEntries } from '@tandem/desktop-flow/catalogue/entries';
import { errorIdsOfAction, isImplemented } from '@tandem/desktop-flow/catalogue/implemented';
import { needOf } from '@tandem/desktop-flow/catalogue/needs';
import { loadActionTexts, type ModuleTexts } from '@tandem/desktop-flow/catalogue/texts';

const NEEDS = {
  nothing: 'not yet there',
  display: 'needs a display',
  browser: 'needs a browser',
  windows: 'needs Windows',
  service: 'needs a service',
} as const;

/** The page `docs/reference/desktop-actions.md`: what runs here, with which errors, and how it differs. */
export async function actionPage(): Promise<string> {
  const entries = Map.groupBy(listActionEntries(actionCatalogue), ({ id }) => id.split('.', 1).join(''));
  const modules = (await loadActionTexts('en')).toSorted((a, b) => (a.title < b.title ? -1 : 1));
  const ids = actionCatalogue.actions.map(({ id }) => id);
  const sections = modules.map((texts) => sectionOf(texts, entries.get(texts.module) ?? []));
  return `# Actions of desktop flows

Of ${ids.length} actions of Power Automate for desktop, ${ids.filter(isImplemented).length} run here. Errors are the ids that \`ON ERROR\` and \`ON BLOCK ERROR\` name; every
action may also raise \`BLOCKED_BY_POLICY\`, and \`InvalidPathError\` for a path that the machine cannot have. This page is made from the catalogue and the
actions by \`npm run docs\`; a test holds them equal.

${sections.join('\n')}`;
}

function sectionOf(texts: ModuleTexts, entries: readonly ActionEntry[]): string {
  const rows = entries.map((entry) => rowOf(texts, entry));
  return `## ${texts.title}

| Action | Ids | Errors | Notes |
|---|---|---|---|
${rows.join('\n')}
`;
}

function rowOf(texts: ModuleTexts, { id, variants }: ActionEntry): string {
  const { title = id, notes = '' } = texts.actions[id] ?? {};
  const selectors = variants.map((variant) => `\`${variant.id}\`${isImplemented(variant.id) ? '' : ` (${NEEDS[needOf(variant.id)]})`}`);
  const errors = [...new Set(variants.flatMap((variant) => errorIdsOfAction(variant.id)))].map((error) => `\`${error}\``);
  return `| ${[title, selectors.join('<br>'), errors.join(', '), notes].map(cell).join(' | ')} |`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
