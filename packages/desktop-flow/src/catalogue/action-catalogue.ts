import { nearestName } from '@tandem/kernel';
import type { ActionSignature } from './action-signature.ts';

/** Ids that were renamed, or that moved to another module, where the rule of `find` does not lead to the new one. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['text.replace', 'text.replace.replacetext'],
  ['system.runvbscript', 'scripting.runvbscript'],
  ['system.runjavascript', 'scripting.runjavascript'],
  ['system.runpowershellscript', 'scripting.runpowershellscript.runscript'],
  ['scripting.runpowershellscript', 'scripting.runpowershellscript.runscript'],
  ['scripting.runpowershellscript.runpowershellscript', 'scripting.runpowershellscript.runscript'],
  ['system.rundoscommand', 'scripting.rundoscommand.rundoscommand'],
  ['scripting.rundoscommand', 'scripting.rundoscommand.rundoscommand'],
  ['datetime.current', 'datetime.getcurrentdatetime.local'],
  ['datetime.getcurrentdatetime.current', 'datetime.getcurrentdatetime.local'],
  ['file.writetextfile', 'file.writetext'],
]);

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
    const renamed = RENAMED.get(key) ?? key.replace(/^external\.(?!runflow$|invokecloudconnector$)/, 'workstation.');
    const [module, ...rest] = renamed.split('.');
    const last = rest.at(-1) ?? '';
    const moved = renamed === key ? undefined : this.#byId.get(renamed);
    const selected = moved ?? this.#byId.get(`${renamed}.${last}`);
    return selected ?? (rest.length === 1 ? this.#byLastPart.get(`${module}.${last}`) : undefined);
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
