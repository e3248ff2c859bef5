import { type CompiledAction, type CompiledLevel, isLoop } from '@tandem/cloud-flow';
import type { JsonValue } from '@tandem/kernel';
import { ActionInstance } from './action-instance.ts';

/** One pass through a level: the root, a branch that was taken, or a pass of a loop. */
export class LevelInstance {
  readonly compiled: CompiledLevel;
  readonly owner: ActionInstance | undefined;
  /** Which pass of a loop, from 0. */
  readonly iteration: number | undefined;
  /** The item of an apply to each. */
  readonly item: JsonValue | undefined;
  /** What the paths of its actions begin with. */
  readonly prefix: string;
  /** How many of its actions have not ended. */
  openCount: number;
  readonly #instances: (ActionInstance | undefined)[];
  /** How many predecessors each action still waits for. */
  readonly #waitsFor: number[];

  constructor(compiled: CompiledLevel, owner?: ActionInstance, pass?: { readonly index: number; readonly item?: JsonValue }) {
    this.compiled = compiled;
    this.owner = owner;
    this.iteration = pass?.index;
    this.item = pass?.item;
    this.prefix = prefixOf(owner, pass?.index);
    this.openCount = compiled.actions.length;
    this.#instances = new Array(compiled.actions.length);
    this.#waitsFor = compiled.actions.map(({ runAfter }) => runAfter.length);
  }

  /** The instance of one of its actions, made when it was not there yet. */
  instanceOf(action: CompiledAction): ActionInstance {
    const known = this.#instances[action.index];
    if (known !== undefined) return known;
    const instance = new ActionInstance(action, this);
    this.#instances[action.index] = instance;
    return instance;
  }

  /** The instance of one of its actions, if it was begun. */
  existing(index: number): ActionInstance | undefined {
    return this.#instances[index];
  }

  instances(): readonly (ActionInstance | undefined)[] {
    return this.#instances;
  }

  /** Actions that wait for nothing. */
  firstActions(): readonly CompiledAction[] {
    return this.compiled.actions.filter(({ runAfter }) => runAfter.length === 0);
  }

  /** Actions that wait for nothing and have not ended. */
  readyActions(): readonly CompiledAction[] {
    return this.compiled.actions.filter(({ index }) => this.#waitsFor[index] === 0 && this.#instances[index]?.hasEnded !== true);
  }

  /** The path that an action has here. */
  pathOf(action: CompiledAction): string {
    return this.prefix + actionPath(action.name);
  }

  /** Counts an end; gives the actions that wait for nothing any more. */
  ended(action: CompiledAction): readonly CompiledAction[] {
    this.openCount--;
    const ready: CompiledAction[] = [];
    for (const successor of action.successors) {
      const left = (this.#waitsFor[successor] ?? 0) - 1;
      this.#waitsFor[successor] = left;
      const next = this.compiled.actions[successor];
      if (left === 0 && next !== undefined) ready.push(next);
    }
    return ready;
  }
}

function prefixOf(owner: ActionInstance | undefined, index: number | undefined): string {
  if (owner === undefined) return '';
  return isLoop(owner.action.body) ? `${owner.path}/${index}/` : `${owner.path}/`;
}

/** The last step of the path of an action. The slash parts steps, so that one in a name is written as in a JSON pointer. */
export function actionPath(name: string): string {
  return name.includes('/') || name.includes('~') ? name.replaceAll('~', '~0').replaceAll('/', '~1') : name;
}
