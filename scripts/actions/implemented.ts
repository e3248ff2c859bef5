import { allActions } from '@tandem/desktop-actions';

/** The file `implemented-data.ts` of the catalogue: it says for every action that runs here which errors it raises. */
export async function implementedData(): Promise<string> {
  const { actions } = await allActions();
  const lines = actions.map(({ id, errors }) => [id, ...errors].join(' ')).toSorted();
  return `// Made by \`npm run docs\` from the actions of desktop-actions; do not edit.

/** Id and errors of one action a line. */
export const IMPLEMENTED = \`
${lines.join('\n')}
\`;
`;
}
