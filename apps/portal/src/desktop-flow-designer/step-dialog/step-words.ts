import { actionTextsOf, optionText, type StepField, type StepForm } from '@tandem/designer-core/desktop-flow';
import type { ActionSignature } from '@tandem/desktop-flow';
import { entryIdOf, moduleOf } from '@tandem/desktop-flow/catalogue/entries';
import { ActionNeed, needOf } from '@tandem/desktop-flow/catalogue/needs';
import type { ActionTexts } from '@tandem/desktop-flow/catalogue/texts';
import type { DesktopCatalogue } from '../catalogue/use-catalogue.ts';

/** What a dialog says about a step, from the texts of the catalogue. */
export interface StepDialogWords {
  readonly title: string;
  readonly description: string;
  readonly labelOf: (field: string) => string;
  readonly helpOf: (field: string) => string | undefined;
  readonly outputLabel: (output: string) => string;
  readonly optionLabel: (field: StepField, member: string) => string;
  /** The selectors of the action that share this dialog; empty when there is one. */
  readonly variants: readonly { readonly signature: ActionSignature; readonly title: string }[];
  readonly need: Exclude<ActionNeed, 'nothing'> | undefined;
  readonly isRunnable: boolean;
  /** False when only the id of the action is known. */
  readonly isDescribed: boolean;
}

export function wordsOfStep(form: StepForm, statement: string, catalogue: DesktopCatalogue): StepDialogWords {
  const { actionId } = form;
  const signature = actionId === undefined ? undefined : catalogue.actions.find(actionId);
  const id = signature?.id ?? actionId;
  const texts = id === undefined ? catalogue.texts.statements.statements[statement] : actionTextsOf(catalogue.texts, id);
  const carrier = catalogue.texts.statements.statements[statement];
  const fieldTexts = (name: string) => inputTexts(texts, name) ?? inputTexts(carrier, name);
  const need = id === undefined ? ActionNeed.nothing : needOf(id);
  return {
    title: texts?.title ?? id ?? statement,
    description: texts?.description ?? '',
    labelOf: (name) => labelIn(fieldTexts(name)) ?? name.replace(/^@/, ''),
    helpOf: (name) => helpIn(fieldTexts(name)),
    outputLabel: (name) => outputText(texts, name) ?? name.replace(/^@/, ''),
    optionLabel: ({ type }, member) => (type.kind === 'enumeration' ? optionText(catalogue.texts, type, member) : member),
    variants: id === undefined ? [] : variantsOf(id, catalogue, texts),
    need: need === ActionNeed.nothing ? undefined : need,
    isRunnable: id === undefined || catalogue.runnable.has(id.toLowerCase()),
    isDescribed: signature?.isDescribed ?? id === undefined,
  };
}

function inputTexts(texts: ActionTexts | undefined, name: string) {
  return Object.entries(texts?.inputs ?? {}).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}

function outputText(texts: ActionTexts | undefined, name: string): string | undefined {
  return Object.entries(texts?.outputs ?? {}).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}

function labelIn(texts: ReturnType<typeof inputTexts>): string | undefined {
  return typeof texts === 'object' ? texts.label : texts;
}

function helpIn(texts: ReturnType<typeof inputTexts>): string | undefined {
  return typeof texts === 'object' ? texts.help : undefined;
}

function variantsOf(id: string, catalogue: DesktopCatalogue, texts: ActionTexts | undefined): StepDialogWords['variants'] {
  const group = catalogue.groups.find(({ module }) => module?.toLowerCase() === moduleOf(id).toLowerCase());
  const key = entryIdOf(id).toLowerCase();
  const entry = group?.entries.find((candidate) => candidate.kind === 'action' && candidate.id.toLowerCase() === key);
  if (entry?.kind !== 'action' || entry.variants.length < 2) return [];
  return entry.variants.map((signature) => ({ signature, title: texts?.variants?.[signature.id]?.title ?? signature.id }));
}
