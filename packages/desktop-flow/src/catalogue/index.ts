import { ActionCatalogue } from './action-catalogue.ts';
import type { ActionSignature } from './action-signature.ts';
import { ACTIONS, ENUMERATIONS } from './data.ts';
import { FURTHER_ACTIONS } from './further-actions.ts';
import { readSignatures } from './read-data.ts';

export { ActionCatalogue } from './action-catalogue.ts';
export type * from './action-signature.ts';
export { newerName } from './older-names.ts';

/** The actions of Power Automate for desktop 2.73. A module of its own, so that who doesn't need the data doesn't load it. */
export const actionCatalogue = new ActionCatalogue(readSignatures(ACTIONS + FURTHER_ACTIONS, ENUMERATIONS));

/** The signature of an action, found by its id in any case of letters, or by the id it had in an older version. */
export function findAction(id: string): ActionSignature | undefined {
  return actionCatalogue.find(id);
}
