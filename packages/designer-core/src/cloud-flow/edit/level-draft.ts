import { JsonObject, type JsonValue } from '@tandem/kernel';
import { isOnlySuccess, type RunAfterStatuses, readStatuses } from '../flow/run-after-statuses.ts';

/** Name of a predecessor to the statuses after which the action runs. */
export type RunAfter = ReadonlyMap<string, RunAfterStatuses>;

interface DraftAction {
  json: JsonValue;
  runAfter: Map<string, RunAfterStatuses>;
  /** Names of actions that run after it. */
  readonly followers: Set<string>;
  isChanged: boolean;
}

/**
 * One level while it is edited: its actions and who runs after whom. Actions whose run-after did not change come out as the same
 * values; names that run-after mentions but the level lacks are kept.
 */
export class LevelDraft {
  #actions = new Map<string, DraftAction>();
  readonly #spelling = new Map<string, string>();

  constructor(level: JsonValue | undefined) {
    if (!(level instanceof JsonObject)) return;
    for (const [name, json] of level) this.#put(name, json);
    for (const [name, action] of this.#actions) this.#readRunAfter(name, action);
  }

  get names(): readonly string[] {
    return [...this.#actions.keys()];
  }

  /** The name as this level spells it, or undefined when it has no such action. */
  find(name: string): string | undefined {
    return this.#spelling.get(name.toLowerCase());
  }

  runAfter(name: string): RunAfter {
    return this.#actions.get(name)?.runAfter ?? new Map();
  }

  followers(name: string): readonly string[] {
    return [...(this.#actions.get(name)?.followers ?? [])];
  }

  /** Actions that wait for nothing. */
  get roots(): readonly string[] {
    return this.names.filter((name) => this.runAfter(name).size === 0);
  }

  /** Actions that nothing waits for. */
  get leaves(): readonly string[] {
    return this.names.filter((name) => this.#actions.get(name)?.followers.size === 0);
  }

  /** Adds an action that waits for nothing at this place in the order. */
  add(name: string, json: JsonValue, position: number): void {
    const entries = [...this.#actions];
    const action: DraftAction = { json, runAfter: new Map(), followers: new Set(), isChanged: true };
    entries.splice(position, 0, [name, action]);
    this.#spelling.set(name.toLowerCase(), name);
    this.#actions = new Map(entries);
  }

  link(from: string, to: string, statuses: RunAfterStatuses): void {
    const action = this.#actions.get(to);
    if (action === undefined) return;
    action.runAfter.set(from, statuses);
    action.isChanged = true;
    this.#actions.get(from)?.followers.add(to);
  }

  unlink(from: string, to: string): void {
    const action = this.#actions.get(to);
    if (action === undefined) return;
    action.runAfter.delete(from);
    action.isChanged = true;
    this.#actions.get(from)?.followers.delete(to);
  }

  /** Puts other predecessors where one was, in its place. */
  relink(name: string, from: string, replacements: RunAfter): void {
    const before = [...this.runAfter(name)];
    for (const [predecessor] of before) this.unlink(predecessor, name);
    for (const [predecessor, statuses] of before) {
      if (predecessor !== from) this.link(predecessor, name, statuses);
      else for (const [other, wanted] of replacements) if (!this.runAfter(name).has(other)) this.link(other, name, wanted);
    }
  }

  /**
   * Takes an action out. What ran after it runs after its predecessors instead: with their statuses where it waited for success, else
   * with its own, so that a handler of failures stays one.
   */
  remove(name: string): void {
    const known = [...this.runAfter(name)].filter(([predecessor]) => this.#actions.has(predecessor));
    for (const follower of this.followers(name)) {
      const wanted = this.runAfter(follower).get(name) ?? [];
      const inherited = known.map(([predecessor, statuses]) => [predecessor, isOnlySuccess(wanted) ? statuses : wanted] as const);
      this.relink(follower, name, new Map(inherited.filter(([predecessor]) => !this.runAfter(follower).has(predecessor))));
    }
    for (const [predecessor] of known) this.#actions.get(predecessor)?.followers.delete(name);
    this.#actions.delete(name);
    this.#spelling.delete(name.toLowerCase());
  }

  /** Gives an action another name; its predecessors and followers stay the same. */
  rename(from: string, to: string): void {
    const followers = this.followers(from);
    this.#actions = new Map(Array.from(this.#actions, ([name, action]) => [name === from ? to : name, action]));
    this.#spelling.delete(from.toLowerCase());
    this.#spelling.set(to.toLowerCase(), to);
    for (const [predecessor] of this.runAfter(to)) {
      const waiting = this.#actions.get(predecessor)?.followers;
      if (waiting?.delete(from) === true) waiting.add(to);
    }
    for (const follower of followers) this.#renamePredecessor(follower, from, to);
  }

  /** True when actions wait for each other. */
  get hasCycle(): boolean {
    const waiting = new Map(
      this.names.map((name) => [name, [...this.runAfter(name).keys()].filter((from) => this.#actions.has(from)).length]),
    );
    const ready = this.names.filter((name) => waiting.get(name) === 0);
    let done = 0;
    for (let name = ready.pop(); name !== undefined; name = ready.pop()) {
      done++;
      for (const follower of this.followers(name)) {
        const left = (waiting.get(follower) ?? 0) - 1;
        waiting.set(follower, left);
        if (left === 0) ready.push(follower);
      }
    }
    return done < this.#actions.size;
  }

  replaceJson(name: string, json: JsonValue): void {
    const action = this.#actions.get(name);
    if (action !== undefined) action.json = json;
  }

  toJson(): JsonObject {
    return JsonObject.of(Array.from(this.#actions, ([name, action]) => [name, written(action)]));
  }

  #put(name: string, json: JsonValue): void {
    this.#actions.set(name, { json, runAfter: new Map(), followers: new Set(), isChanged: false });
    if (!this.#spelling.has(name.toLowerCase())) this.#spelling.set(name.toLowerCase(), name);
  }

  #readRunAfter(name: string, action: DraftAction): void {
    const runAfter = action.json instanceof JsonObject ? action.json.get('runAfter') : undefined;
    if (!(runAfter instanceof JsonObject)) return;
    for (const [written, statuses] of runAfter) {
      const predecessor = this.find(written) ?? written;
      action.runAfter.set(predecessor, readStatuses(statuses));
      this.#actions.get(predecessor)?.followers.add(name);
    }
  }

  #renamePredecessor(follower: string, from: string, to: string): void {
    const action = this.#actions.get(follower);
    if (action === undefined) return;
    action.runAfter = new Map(Array.from(action.runAfter, ([name, statuses]) => [name === from ? to : name, statuses]));
    action.isChanged = true;
  }
}

function written({ json, runAfter, isChanged }: DraftAction): JsonValue {
  if (!isChanged || !(json instanceof JsonObject)) return json;
  return json.copy().set(json.findKey('runAfter') ?? 'runAfter', JsonObject.of(runAfter));
}
