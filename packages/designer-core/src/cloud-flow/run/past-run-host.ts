import { ExpressionBudget, type ExpressionHost } from '@tandem/cloud-flow';
import { fromPlain, isJsonArray, JsonObject, type JsonValue, ticksOf, valueAt } from '@tandem/kernel';
import type { ActionRun } from '@tandem/protocol';
import { isLoop, typeOf } from '../flow/branches.ts';
import { actionCard } from '../flow/card-id.ts';
import { findAction, findCard, type IndexedAction, ownersOf } from '../flow/flow-index.ts';
import { hasEnded, isSecuredRun, type PlaceInRun, recordOfRun } from './past-run.ts';
import { pathOf } from './run-overlay.ts';
import { pastVariable } from './variable-history.ts';

interface Chance {
  readonly nowMs: number;
  readonly newGuid: () => string;
  readonly random: () => number;
}

const SECURED_TYPES: ReadonlySet<string> = new Set(['securestring', 'secureobject']);

/** Answers expressions from what a run has left behind, and remembers whether one of them read a secret. */
export class PastRunHost implements ExpressionHost {
  readonly budget = new ExpressionBudget();
  hasReadSecret = false;
  readonly #place: PlaceInRun;
  readonly #chance: Chance;

  constructor(place: PlaceInRun, chance: Chance) {
    this.#place = place;
    this.#chance = chance;
  }

  nowTicks(): bigint {
    return ticksOf(this.#chance.nowMs);
  }

  newGuid(): string {
    return this.#chance.newGuid();
  }

  random(): number {
    return this.#chance.random();
  }

  /** The default of the definition: runs do not tell which values they began with. */
  parameter(name: string): JsonValue | undefined {
    const parameters = this.#place.definition.get('parameters');
    const key = parameters instanceof JsonObject ? parameters.findKey(name) : undefined;
    if (key === undefined) return undefined;
    if (SECURED_TYPES.has(String(valueAt(parameters, [key, 'type'])).toLowerCase())) this.hasReadSecret = true;
    return valueAt(parameters, [key, 'defaultValue']);
  }

  variable(name: string): JsonValue | undefined {
    const variable = pastVariable(this.#place, name);
    if (variable?.isSecured === true) this.hasReadSecret = true;
    return variable?.value;
  }

  trigger(): JsonObject {
    return this.#record(this.#place.run.trigger);
  }

  action(name: string): JsonObject | undefined {
    const run = this.#runOf(findAction(this.#place.definition, name));
    return run === undefined || !hasEnded(run) ? undefined : this.#record(run);
  }

  currentAction(): JsonObject | undefined {
    const run = this.#runOf(this.#own);
    return run === undefined ? undefined : this.#record(run);
  }

  result(scopeName: string): readonly JsonValue[] | undefined {
    const scope = findAction(this.#place.definition, scopeName);
    if (scope === undefined || this.#runOf(scope) === undefined) return undefined;
    const inside = scope.levels.flatMap(({ actions }) => actions).map((action) => this.#runOf(action));
    return inside.filter((run) => run !== undefined).map((run) => this.#record(run));
  }

  item(loopName?: string): JsonValue | undefined {
    const loop = this.#loop(loopName, (owner) => typeOf(owner.json) === 'foreach');
    const run = this.#runOf(loop);
    if (loop === undefined || run === undefined) return undefined;
    if (run.hasSecuredInputs) this.hasReadSecret = true;
    const items = fromPlain(run.inputs);
    return isJsonArray(items) ? items[this.#iterationOf(loop)] : undefined;
  }

  iterationIndex(loopName: string): number | undefined {
    const loop = this.#loop(loopName, () => true);
    return loop === undefined ? undefined : this.#iterationOf(loop);
  }

  workflow(): JsonObject {
    const { runId, cloudFlowId, cloudFlowName } = this.#place.run;
    return JsonObject.of([
      ['id', `/workflows/${cloudFlowId}`],
      ['name', cloudFlowId],
      ['type', 'Microsoft.Logic/workflows'],
      ['location', 'local'],
      ['tags', JsonObject.of([['flowDisplayName', cloudFlowName]])],
      ['run', JsonObject.of([['name', runId]])],
    ]);
  }

  get #own(): IndexedAction | undefined {
    const found = findCard(this.#place.definition, this.#place.card);
    return found !== undefined && 'level' in found ? found : undefined;
  }

  #runOf(action: IndexedAction | undefined): ActionRun | undefined {
    const { run, iterations } = this.#place;
    return action === undefined ? undefined : run.actions.byPath.get(pathOf(action, iterations).toLowerCase());
  }

  #record(run: ActionRun): JsonObject {
    if (isSecuredRun(run)) this.hasReadSecret = true;
    return recordOfRun(run);
  }

  /** The innermost loop around the card that fits. */
  #loop(name: string | undefined, fits: (loop: IndexedAction) => boolean): IndexedAction | undefined {
    const loops = this.#own === undefined ? [] : ownersOf(this.#own.level).filter(({ json }) => isLoop(json));
    return loops.find((loop) => fits(loop) && (name === undefined || loop.name.toLowerCase() === name.toLowerCase()));
  }

  #iterationOf(loop: IndexedAction): number {
    return this.#place.iterations.get(actionCard(loop.key)) ?? 0;
  }
}
