import type { ActionTexts, ModuleTexts } from '@tandem/desktop-flow/catalogue/texts';

/** What the dialog of a step calls what a statement took and gave; the name itself where nobody wrote a label. */
export interface ParameterLabels {
  /** @param action as the log names it: the English title of the action */
  input(action: string, name: string): string;
  output(action: string, name: string): string;
}

/** Labels while there are none yet. */
export const PLAIN_LABELS: ParameterLabels = { input: (_, name) => name, output: (_, name) => name };

/** @param english the texts whose titles the log has, @param shown those of the language that the labels are to be in */
export function indexLabels(english: readonly ModuleTexts[], shown: readonly ModuleTexts[]): ParameterLabels {
  const texts = new Map(shown.flatMap(({ actions }) => Object.entries(actions)));
  const byTitle = Map.groupBy(
    english.flatMap(({ actions }) => Object.entries(actions)),
    ([, { title }]) => title,
  );
  const find = (action: string, labelIn: (texts: ActionTexts) => string | undefined): string | undefined => {
    for (const [id] of byTitle.get(action) ?? []) {
      const found = texts.get(id);
      const label = found === undefined ? undefined : labelIn(found);
      if (label !== undefined) return label;
    }
    return undefined;
  };
  return {
    input: (action, name) => find(action, ({ inputs }) => labelOf(entryOf(inputs, name))) ?? name,
    output: (action, name) => find(action, ({ outputs }) => entryOf(outputs, name)) ?? name,
  };
}

function labelOf(texts: ActionTexts['inputs'][string] | undefined): string | undefined {
  return typeof texts === 'object' ? texts.label : texts;
}

/** Scripts write names in any case of letters. */
function entryOf<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.entries(record).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}
