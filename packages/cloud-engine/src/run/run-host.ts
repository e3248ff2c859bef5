import { type CompiledAction, type CompiledFlow, ExpressionBudget, type ExpressionHost, isLoop } from '@tandem/cloud-flow';
import { type JsonObject, type JsonValue, ticksOf } from '@tandem/kernel';
import type { Callback } from '../connector.ts';
import type { Randomness } from '../engine-ports.ts';
import type { StoredRun } from '../run-store.ts';
import type { ActionInstance } from './action-instance.ts';
import { recordOf } from './action-record.ts';
import type { LevelInstance } from './level-instance.ts';
import type { Variables } from './variables.ts';

/** What expressions see of the run around all of its actions. */
export interface RunSurroundings {
  readonly stored: Pick<StoredRun, 'clientTrackingId'>;
  readonly flow: CompiledFlow;
  readonly variables: Variables;
  readonly randomness: Randomness;
  readonly trigger: JsonObject;
  readonly hasSecuredTrigger: boolean;
  readonly workflow: JsonObject;
  /** Where the call of that action is answered; undefined when nobody listens. */
  callbackOf(instance: ActionInstance): Callback | undefined;
}

/** Answers the expressions of one action, and remembers whether one of them read a secret. */
export class RunHost implements ExpressionHost {
  readonly #run: RunSurroundings;
  readonly #instance: ActionInstance;
  readonly #level: LevelInstance;
  readonly #nowMs: number;
  readonly budget = new ExpressionBudget();
  hasReadSecret = false;

  /** @param level from which names are looked up: that of the action, or for a loop the pass that has just ended */
  constructor(run: RunSurroundings, instance: ActionInstance, place: { readonly level: LevelInstance; readonly nowMs: number }) {
    this.#run = run;
    this.#instance = instance;
    this.#level = place.level;
    this.#nowMs = place.nowMs;
  }

  nowTicks(): bigint {
    return ticksOf(this.#nowMs);
  }

  newGuid(): string {
    return this.#run.randomness.newGuid();
  }

  random(): number {
    return this.#run.randomness.random();
  }

  parameter(name: string): JsonValue | undefined {
    return this.#run.flow.parameters.get(name.toLowerCase());
  }

  variable(name: string): JsonValue | undefined {
    const variable = this.#run.variables.get(name);
    if (variable?.isSecured === true) this.hasReadSecret = true;
    return variable?.value;
  }

  trigger(): JsonObject {
    if (this.#run.hasSecuredTrigger) this.hasReadSecret = true;
    return this.#run.trigger;
  }

  action(name: string): JsonObject | undefined {
    const action = this.#run.flow.actions.get(name.toLowerCase());
    if (action === undefined) return undefined;
    const instance = this.#instanceOf(action);
    if (instance === undefined) return this.#passRecord(action);
    if (!instance.hasEnded) return undefined;
    if (instance.hasSecuredOutputs || instance.hasSecuredInputs) this.hasReadSecret = true;
    return recordOf(instance, this.#run.stored);
  }

  currentAction(): JsonObject | undefined {
    return recordOf(this.#instance, this.#run.stored);
  }

  result(scopeName: string): readonly JsonValue[] | undefined {
    const scope = this.#find(scopeName);
    if (scope === undefined || !scope.hasEnded) return undefined;
    if (isLoop(scope.action.body)) return this.#passesOf(scope);
    if (scope.levels.length === 0) return undefined;
    const instances = scope.levels.flatMap((level) => level.instances()).filter((instance) => instance !== undefined);
    if (instances.some((instance) => instance.hasSecuredInputs || instance.hasSecuredOutputs)) this.hasReadSecret = true;
    return instances.map((instance) => recordOf(instance, this.#run.stored));
  }

  item(loopName?: string): JsonValue | undefined {
    const level = this.#loopLevel((owner) => owner.action.body.kind === 'foreach' && isNamed(owner, loopName));
    if (level?.owner?.hasSecuredInputs === true) this.hasReadSecret = true;
    return level?.item;
  }

  iterationIndex(loopName: string): number | undefined {
    return this.#loopLevel((owner) => isLoop(owner.action.body) && isNamed(owner, loopName))?.iteration;
  }

  workflow(): JsonObject {
    return this.#run.workflow;
  }

  callbackUrl(): string | undefined {
    return this.#run.callbackOf(this.#instance)?.url;
  }

  /** Looks through the levels around, then down again into branches that have ended. */
  #find(name: string): ActionInstance | undefined {
    const action = this.#run.flow.actions.get(name.toLowerCase());
    return action === undefined ? undefined : this.#instanceOf(action);
  }

  #instanceOf(action: CompiledAction): ActionInstance | undefined {
    const level = this.#levelOf(action.level);
    return level?.existing(action.index);
  }

  /** The record of an action in a loop that is over. */
  #passRecord(action: CompiledAction): JsonObject | undefined {
    let owner = action.level.owner;
    while (owner !== undefined && !isLoop(owner.body)) owner = owner.level.owner;
    const found = owner === undefined ? undefined : this.#instanceOf(owner)?.passRecords?.get(action);
    if (found?.isSecured === true) this.hasReadSecret = true;
    return found?.record;
  }

  #passesOf({ action: { body }, passRecords }: ActionInstance): readonly JsonValue[] {
    const actions = 'level' in body ? body.level.actions : [];
    const found = actions.map((action) => passRecords?.get(action)).filter((record) => record !== undefined);
    if (found.some(({ isSecured }) => isSecured)) this.hasReadSecret = true;
    return found.map(({ result }) => result);
  }

  #levelOf(compiled: CompiledAction['level']): LevelInstance | undefined {
    for (let level: LevelInstance | undefined = this.#level; level !== undefined; level = level.owner?.level) {
      if (level.compiled === compiled) return level;
    }
    const owner = compiled.owner === undefined || isLoop(compiled.owner.body) ? undefined : this.#instanceOf(compiled.owner);
    return owner?.levels.find((level) => level.compiled === compiled);
  }

  #loopLevel(isLoopOf: (owner: ActionInstance) => boolean): LevelInstance | undefined {
    for (let level: LevelInstance | undefined = this.#level; level !== undefined; level = level.owner?.level) {
      if (level.owner !== undefined && isLoopOf(level.owner)) return level;
    }
    return undefined;
  }
}

function isNamed({ action }: ActionInstance, name: string | undefined): boolean {
  return name === undefined || action.name.toLowerCase() === name.toLowerCase();
}
