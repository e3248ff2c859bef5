import { IMPLEMENTED } from './implemented-data.ts';

const BY_ID: ReadonlyMap<string, readonly string[]> = new Map(
  IMPLEMENTED.trim()
    .split('\n')
    .map((line) => {
      const [id = '', ...errors] = line.split(' ');
      return [id, errors] as const;
    }),
);

/** Whether Tandem carries out the action of that id, in its canonical spelling. */
export function isImplemented(actionId: string): boolean {
  return BY_ID.has(actionId);
}

/** Ids of all actions that Tandem carries out, in their canonical spelling. */
export function implementedActions(): readonly string[] {
  return [...BY_ID.keys()];
}

/** Ids of the errors that an action raises here, for rules of its error handling; none for an action that is not implemented. */
export function errorIdsOfAction(actionId: string): readonly string[] {
  return BY_ID.get(actionId) ?? [];
}
