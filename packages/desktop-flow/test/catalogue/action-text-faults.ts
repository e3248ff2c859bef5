import type { ActionEntry } from '../../src/catalogue/action-entries.ts';
import type { ActionSignature } from '../../src/catalogue/index.ts';
import type { ActionTexts, ModuleTexts } from '../../src/catalogue/texts/index.ts';

/** What the texts of a module lack or have too much against the signatures of its actions, as sentences. */
export function faultsOfModule(texts: ModuleTexts, entries: readonly ActionEntry[]): string[] {
  const known = new Set(entries.map((entry) => entry.id));
  return [
    ...Object.keys(texts.actions)
      .filter((id) => !known.has(id))
      .map((id) => `${id} is no action`),
    ...entries.flatMap((entry) => {
      const action = texts.actions[entry.id];
      return action === undefined ? [`${entry.id} has no texts`] : faultsOfEntry(action, entry);
    }),
    ...faultsOfOptions(texts, entries),
  ];
}

/** Names of parameters and outputs in a summary: those that must have a value, and those in brackets. */
export function placeholdersOf(summary: string): { readonly required: readonly string[]; readonly optional: readonly string[] } {
  const optional = [...summary.matchAll(/\[[^\]]*\]/g)].flatMap(([part]) => namesIn(part));
  return { required: namesIn(summary.replace(/\[[^\]]*\]/g, '')), optional };
}

function faultsOfEntry(action: ActionTexts, entry: ActionEntry): string[] {
  const inputs = namesOf(entry.variants, 'inputs');
  const outputs = namesOf(entry.variants, 'outputs');
  const faults = [
    ...differences(Object.keys(action.inputs), inputs, 'input', entry),
    ...differences(Object.keys(action.outputs), outputs, 'output', entry),
    ...variantFaults(action, entry),
    ...entry.variants.flatMap((variant) => summaryFaults(action, entry, variant)),
    ...(action.title === '' || action.description === '' || action.summary === '' ? ['an empty text'] : []),
  ];
  return faults.map((fault) => `${entry.id}: ${fault}`);
}

/** Texts may say more than the catalogue where it does not know the whole signature. */
function differences(written: readonly string[], signed: ReadonlySet<string>, what: string, entry: ActionEntry): string[] {
  const missing = [...signed].filter((name) => !written.includes(name)).map((name) => `${what} ${name} has no text`);
  const surplus = written.filter((name) => !signed.has(name)).map((name) => `there is no ${what} ${name}`);
  return isWhole(entry) ? [...missing, ...surplus] : missing;
}

function variantFaults(action: ActionTexts, entry: ActionEntry): string[] {
  const ids = entry.variants.length > 1 ? entry.variants.map((variant) => variant.id) : [];
  const written = Object.keys(action.variants ?? {});
  const titles = Object.values(action.variants ?? {}).map((variant) => variant.title);
  return [
    ...ids.filter((id) => !written.includes(id)).map((id) => `variant ${id} has no text`),
    ...written.filter((id) => !ids.includes(id)).map((id) => `there is no variant ${id}`),
    ...titles.filter((title, index) => titles.indexOf(title) !== index).map((title) => `two variants are called “${title}”`),
  ];
}

function summaryFaults(action: ActionTexts, entry: ActionEntry, variant: ActionSignature): string[] {
  const own = fieldsOf([variant]);
  const known = fieldsOf(entry.variants);
  const written = new Set([...Object.keys(action.inputs), ...Object.keys(action.outputs)]);
  const { required, optional } = placeholdersOf(action.variants?.[variant.id]?.summary ?? action.summary);
  const wrong = [
    ...required.filter((name) => !(variant.isDescribed ? own : written).has(name)),
    ...optional.filter((name) => !(isWhole(entry) ? known : written).has(name)),
  ];
  return wrong.map((name) => `the summary of ${variant.id} names {${name}}`);
}

function faultsOfOptions(texts: ModuleTexts, entries: readonly ActionEntry[]): string[] {
  const inputs = entries.flatMap((entry) => entry.variants.flatMap((variant) => variant.inputs));
  const members = new Map(inputs.map((input) => [input.type, input.members ?? []]));
  return Object.entries(texts.options ?? {}).flatMap(([type, options]) =>
    Object.keys(options)
      .filter((member) => !members.get(type)?.includes(member))
      .map((member) => `${texts.module}: there is no option ${type}.${member}`),
  );
}

function isWhole(entry: ActionEntry): boolean {
  return entry.variants.every((variant) => variant.isDescribed);
}

function namesOf(variants: readonly ActionSignature[], side: 'inputs' | 'outputs'): Set<string> {
  return new Set(variants.flatMap((variant) => variant[side].map((field) => field.name)));
}

function fieldsOf(variants: readonly ActionSignature[]): Set<string> {
  return new Set([...namesOf(variants, 'inputs'), ...namesOf(variants, 'outputs')]);
}

function namesIn(text: string): string[] {
  return [...text.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name);
}
