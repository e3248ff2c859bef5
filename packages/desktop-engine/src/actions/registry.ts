import type { DesktopAction } from './desktop-action.ts';

/** The actions that a machine offers, found by their present or an older id in any case. */
export class ActionRegistry {
  readonly #byId: ReadonlyMap<string, DesktopAction>;
  readonly actions: readonly DesktopAction[];

  constructor(actions: readonly DesktopAction[]) {
    this.actions = actions;
    this.#byId = new Map(actions.flatMap((action) => [action.id, ...action.aliases].map((id) => [id.toLowerCase(), action] as const)));
  }

  /** Present and older ids: a script may hold either. */
  get ids(): readonly string[] {
    return this.actions.flatMap(({ id, aliases }) => [id, ...aliases]);
  }

  find(id: string): DesktopAction | undefined {
    return this.#byId.get(id.toLowerCase());
  }
}
