import type { ActionCatalogue } from './action-catalogue.ts';
import type { ActionSignature } from './action-signature.ts';
import { MODULE_ORDER } from './module-order.ts';
import { GROUPED_STATEMENTS, type StatementGroup, type StatementName } from './statement-entries.ts';
import { USUAL_VARIANTS } from './usual-variants.ts';

/**
 * A group of the actions pane: a module, a group of statements, or both in one. Its title is that of the module's texts, or of the
 * statements' group where there is no module.
 */
export interface EntryGroup {
  /** Name of the module in scripts. */
  readonly module?: string;
  readonly statementGroup?: StatementGroup;
  readonly entries: readonly PaneEntry[];
}

export type PaneEntry = StatementEntry | ActionEntry;

export interface StatementEntry {
  readonly kind: 'statement';
  readonly statement: StatementName;
}

/** The actions that share the first two parts of their ids and one dialog. */
export interface ActionEntry {
  readonly kind: 'action';
  /** `Folder.Create`; key of `ModuleTexts.actions`. */
  readonly id: string;
  /** At least one; their ids are the keys of `ActionTexts.variants` when there are several. */
  readonly variants: readonly ActionSignature[];
}

const STATEMENT_GROUPS = [
  { statementGroup: 'variables', module: 'Variables' },
  { statementGroup: 'conditionals' },
  { statementGroup: 'loops' },
  { statementGroup: 'flow-control', module: 'FlowControl' },
] as const satisfies readonly { readonly statementGroup: StatementGroup; readonly module?: string }[];

/** The actions pane as data: the groups of statements first, then the modules in the order in which people know them. */
export function listEntryGroups(catalogue: ActionCatalogue): readonly EntryGroup[] {
  const byModule = Map.groupBy(listActionEntries(catalogue), (entry) => moduleOf(entry.id));
  const first: readonly EntryGroup[] = STATEMENT_GROUPS.map((group) => ({
    ...group,
    entries: [...statementsOf(group.statementGroup), ...('module' in group ? (byModule.get(group.module) ?? []) : [])],
  }));
  const taken = new Set(first.map((group) => group.module));
  const modules = sortModules([...byModule.keys()].filter((module) => !taken.has(module)));
  return [...first, ...modules.map((module) => ({ module, entries: byModule.get(module) ?? [] }))];
}

/** The entries of all actions, in the order of the catalogue. Ids of older versions, which newer ones replace, make no variant. */
export function listActionEntries(catalogue: ActionCatalogue): readonly ActionEntry[] {
  const byEntry = Map.groupBy(catalogue.actions, (action) => entryIdOf(action.id));
  return [...byEntry].map(([id, actions]) => ({
    kind: 'action',
    id,
    variants: actions.length === 1 ? actions : actions.filter((action) => action.id !== id || action.isDescribed),
  }));
}

/** The variant that a new step begins with. */
export function usualVariant({ variants }: ActionEntry): ActionSignature | undefined {
  return variants.find(({ id }) => USUAL_VARIANTS.has(id)) ?? variants[0];
}

/** The entry of the actions pane that an action belongs to: the first two parts of its id. */
export function entryIdOf(actionId: string): string {
  return actionId.split('.', 2).join('.');
}

/** The module of an action or an entry: the first part of its id. */
export function moduleOf(id: string): string {
  return id.split('.', 1).join('');
}

function statementsOf(group: StatementGroup): StatementEntry[] {
  return GROUPED_STATEMENTS[group].map((statement) => ({ kind: 'statement', statement }));
}

/** Modules that have no place of their own stand last, by name. */
function sortModules(modules: readonly string[]): readonly string[] {
  const placeOf = (module: string) => (MODULE_ORDER.includes(module) ? MODULE_ORDER.indexOf(module) : MODULE_ORDER.length);
  return modules.toSorted((a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1));
}
