import type { ActionTexts, ModuleTexts, StatementTexts } from '@tandem/desktop-flow/catalogue/texts';
import type { StepField, StepForm } from '../fields/step-form.ts';

/** The texts of one language, found by the ids of actions. */
export interface StepTexts {
  readonly statements: StatementTexts;
  /** By the first two parts of an id, in lower case. */
  readonly actions: ReadonlyMap<string, ActionTexts>;
  /** Words of members of enumerations by `module.type.member`, in lower case. */
  readonly options: ReadonlyMap<string, string>;
  /** What people call the thing whose id a field holds, such as a connector; where it is not known, the id shows. */
  readonly nameOf?: (field: StepField, form: StepForm) => string | undefined;
}

export function indexTexts(modules: readonly ModuleTexts[], statements: StatementTexts): StepTexts {
  const entries = modules.flatMap((module) => Object.entries(module.actions).map(([id, texts]) => [id.toLowerCase(), texts] as const));
  return { statements, actions: new Map(entries), options: new Map(modules.flatMap(optionsOf)) };
}

function optionsOf({ module, options = {} }: ModuleTexts): (readonly [string, string])[] {
  return Object.entries(options).flatMap(([type, members]) =>
    Object.entries(members).map(([member, text]) => [optionKey(module, type, member), text] as const),
  );
}

function optionKey(module: string, type: string, member: string): string {
  return `${module}.${type}.${member}`.toLowerCase();
}

/** What people read for a member of an enumeration; the member itself where nobody wrote anything. */
export function optionText(texts: StepTexts, { module, type }: { readonly module: string; readonly type: string }, member: string): string {
  return texts.options.get(optionKey(module, type, member)) ?? member;
}

/** The texts of an action by its id in any case of letters, whatever its selector. */
export function actionTextsOf(texts: StepTexts, actionId: string): ActionTexts | undefined {
  return texts.actions.get(actionId.toLowerCase().split('.', 2).join('.'));
}
