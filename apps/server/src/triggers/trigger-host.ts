import { randomUUID } from 'node:crypto';
import { ExpressionBudget, type ExpressionHost } from '@tandem/cloud-flow';
import { isoTime, JsonObject, type JsonValue, ticksOf } from '@tandem/kernel';
import { NODE_RANDOMNESS } from '../system-ports.ts';

export interface TriggerSurroundings {
  readonly triggerName: string;
  readonly cloudFlowId: string;
  readonly cloudFlowName: string;
  /** Lower-case name to value. */
  readonly parameters: ReadonlyMap<string, JsonValue>;
  readonly nowMs: number;
  /** For `listCallbackUrl()`. */
  readonly callbackUrl?: string;
}

/**
 * What the expressions of a trigger can see: parameters, the time, and the event once there is one. There is no run yet, so there are
 * no actions, variables or loops.
 */
export class TriggerHost implements ExpressionHost {
  readonly budget = new ExpressionBudget();
  readonly #surroundings: TriggerSurroundings;
  readonly #outputs: JsonObject | undefined;
  #isCallbackAsked = false;

  constructor(surroundings: TriggerSurroundings, outputs?: JsonObject) {
    this.#surroundings = surroundings;
    this.#outputs = outputs;
  }

  nowTicks(): bigint {
    return ticksOf(this.#surroundings.nowMs);
  }

  newGuid(): string {
    return randomUUID();
  }

  random(): number {
    return NODE_RANDOMNESS.random();
  }

  parameter(name: string): JsonValue | undefined {
    return this.#surroundings.parameters.get(name.toLowerCase());
  }

  variable(): undefined {
    return undefined;
  }

  trigger(): JsonObject {
    const { triggerName, nowMs } = this.#surroundings;
    const time = isoTime(nowMs);
    const record = JsonObject.of([
      ['name', triggerName],
      ['startTime', time],
      ['endTime', time],
      ['status', 'Succeeded'],
      ['code', 'OK'],
    ]);
    return this.#outputs === undefined ? record : record.set('outputs', this.#outputs);
  }

  action(): undefined {
    return undefined;
  }

  currentAction(): undefined {
    return undefined;
  }

  result(): undefined {
    return undefined;
  }

  item(): undefined {
    return undefined;
  }

  iterationIndex(): undefined {
    return undefined;
  }

  workflow(): JsonObject {
    const { cloudFlowId, cloudFlowName } = this.#surroundings;
    return JsonObject.of([
      ['id', `/workflows/${cloudFlowId}`],
      ['name', cloudFlowId],
      ['type', 'Microsoft.Logic/workflows'],
      ['tags', JsonObject.of([['flowDisplayName', cloudFlowName]])],
    ]);
  }

  callbackUrl(): string | undefined {
    this.#isCallbackAsked = true;
    return this.#surroundings.callbackUrl;
  }

  /** What `listCallbackUrl()` gave; undefined when no expression asked for it. */
  get askedCallbackUrl(): string | undefined {
    return this.#isCallbackAsked ? this.#surroundings.callbackUrl : undefined;
  }
}
