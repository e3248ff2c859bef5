import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Real flows, beside the checkout where there are any; they are no part of it. */
const CORPUS = new URL('../../../../shared/corpus/', import.meta.url);
/** One of so many flows is opened. */
const SHARE = Number(process.env['TANDEM_CORPUS_SHARE'] ?? 10);

export interface CorpusFlow {
  readonly name: string;
  readonly text: string;
}

/** @returns the chosen flows of a folder, none where there is no corpus */
export function corpusFlows(folder: 'cloud-flows' | 'desktop-flows', ending: string): readonly CorpusFlow[] {
  const path = new URL(`${folder}/`, CORPUS);
  if (!existsSync(path)) return [];
  const names = readdirSync(path).filter((name) => name.endsWith(ending));
  const chosen = names.sort().filter((_, index) => index % SHARE === 0);
  return chosen.map((name) => ({ name, text: readFileSync(new URL(name, path), 'utf8') }));
}
