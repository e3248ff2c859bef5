import { nearestName } from '@tandem/kernel';
import type { ActionSignature } from './action-signature.ts';
import { presentId } from './older-ids.ts';

/** Groups of actions that the ids of 2020 had between module and action. */
const GROUPS: ReadonlySet<string> = new Set(['webautomation.dataextraction', 'webautomation.formfilling']);

/** The actions of Power Automate for desktop. */
export class ActionCatalogue {
  readonly actions: readonly ActionSignature[];
  readonly #byId: ReadonlyMap<string, ActionSignature>;
  /** Module and last part of the id; undefined where several actions share them. */
  readonly #byLastPart: ReadonlyMap<string, ActionSignature | undefined>;

  constructor(actions: readonly ActionSignature[]) {
    this.actions = actions;
    this.#byId = new Map(actions.map((action) => [action.id.toLowerCase(), action]));
    this.#byLastPart = indexLastParts(actions);
  }

  /**
   * The action of an id, in any case of letters. Ids of older versions are found too: those without a selector
   * (`WebAutomation.LaunchChrome`), those that are a module and a selector (`Excel.WriteCell`), and renamed ones.
   */
  find(id: string): ActionSignature | undefined {
    const key = id.toLowerCase();
    const exact = this.#byId.get(key);
    return exact?.isDescribed ? exact : (this.#findOlder(key) ?? exact);
  }

  /** The id most like this one, for a message; none when nothing is near. */
  nearest(id: string): string | undefined {
    return nearestName(
      id,
      this.actions.map((action) => action.id),
    );
  }

  #findOlder(key: string): ActionSignature | undefined {
    const renamed = presentId(key) ?? key.replace(/^external\.(?!runflow$|invokecloudconnector$)/, 'workstation.');
    const own = this.#findRenamed(key, renamed);
    // Once the actions of the module Workstation were among those of System.
    return own ?? (key.startsWith('system.') ? this.#findRenamed(key, key.replace('system.', 'workstation.')) : undefined);
  }

  #findRenamed(key: string, renamed: string): ActionSignature | undefined {
    const [module, ...rest] = renamed.split('.');
    const last = rest.at(-1) ?? '';
    const moved = renamed === key ? undefined : this.#byId.get(renamed);
    const selected = moved ?? this.#byId.get(`${renamed}.${last}`);
    if (selected !== undefined) return selected;
    if (rest.length === 1) return this.#byLastPart.get(`${module}.${last}`);
    return rest.length === 2 && GROUPS.has(`${module}.${rest[0]}`) ? this.find(`${module}.${last}`) : undefined;
  }
}

function indexLastParts(actions: readonly ActionSignature[]): Map<string, ActionSignature | undefined> {
  const index = new Map<string, ActionSignature | undefined>();
  for (const action of actions.filter((described) => described.isDescribed)) {
    const [module, ...rest] = action.id.toLowerCase().split('.');
    const key = `${module}.${rest.at(-1) ?? ''}`;
    index.set(key, index.has(key) ? undefined : action);
  }
  return index;
}
