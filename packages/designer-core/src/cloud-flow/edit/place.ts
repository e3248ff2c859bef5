import { type LevelAddress, ROOT_LEVEL } from '../flow/level-address.ts';

/** Where actions go. Names of actions are those of the level. */
export type Place =
  /** Before all of the level; what started it then runs after. */
  | { readonly kind: 'first'; readonly level: LevelAddress }
  /** After every action of the level that nothing runs after. */
  | { readonly kind: 'last'; readonly level: LevelAddress }
  /** After an action; what ran after its success then runs after. */
  | { readonly kind: 'after'; readonly level: LevelAddress; readonly action: string }
  /** Before an action and after all that it ran after. */
  | { readonly kind: 'before'; readonly level: LevelAddress; readonly action: string }
  /** On the edge from one action to another. */
  | { readonly kind: 'between'; readonly level: LevelAddress; readonly from: string; readonly to: string }
  /** A branch of its own after an action, or from the start of the level. */
  | { readonly kind: 'parallel'; readonly level: LevelAddress; readonly after: string | undefined };

/** The end of the flow. */
export const AT_THE_END: Place = { kind: 'last', level: ROOT_LEVEL };

/** Where a branch begins that goes on beside a place; undefined where there is nothing beside which it could. */
export function parallelPlace(place: Place): Place | undefined {
  switch (place.kind) {
    case 'after':
      return { kind: 'parallel', level: place.level, after: place.action };
    case 'between':
      return { kind: 'parallel', level: place.level, after: place.from };
    case 'before':
      return { kind: 'parallel', level: place.level, after: undefined };
    default:
      return undefined;
  }
}
