import { type CompiledTemplate, evaluateTemplate } from '@tandem/cloud-flow';
import { isJsonArray, JsonObject, type JsonValue, kindOf, type Result } from '@tandem/kernel';
import type { FlowError } from '../new-run.ts';
import type { ActionInstance } from '../run/action-instance.ts';
import { actionTimedOut } from '../run/timed-out.ts';
import type { ActingRun } from './acting-run.ts';
import { ItemHost } from './item-host.ts';

/** Items that are worked on before other runs may have their turn, and the time after which they may in any case. */
const ITEMS_PER_TURN = 250;
const TURN_MS = 10;

/** What a data operation does with a list. */
export interface ItemWork {
  readonly items: readonly JsonValue[];
  /** @returns how many characters the outputs have grown by, roughly, or why the action fails */
  take(item: JsonValue): Result<number, FlowError>;
  /** @returns the body of the outputs */
  finish(): JsonValue;
}

/** What a data operation is given: its list, and what the row shows beside it. */
export interface ItemInputs {
  readonly from: CompiledTemplate;
  readonly also: Readonly<Record<string, JsonValue | undefined>>;
}

/** Reads the list of a data operation; the action has failed when there is none. */
export function readItems(run: ActingRun, instance: ActionInstance, { from, also }: ItemInputs): readonly JsonValue[] | undefined {
  const given = run.evaluate(instance, from);
  if (!given.ok) {
    run.failWith(instance, given.error);
    return undefined;
  }
  const inputs = JsonObject.of([['from', given.value]]);
  for (const [key, value] of Object.entries(also)) if (value !== undefined) inputs.set(key, value);
  instance.inputs = inputs;
  if (isJsonArray(given.value)) return given.value;
  const message = `The value of 'from' must be an array, but is of type ${kindOf(given.value)}.`;
  run.fail(instance, { code: 'BadRequest', message });
  return undefined;
}

/** Gives the value that a template has for each item. */
export function itemEvaluator(run: ActingRun, instance: ActionInstance, itemCount: number) {
  const host = new ItemHost(run, instance, { itemCount, nowMs: run.ports.clock.now() });
  return (template: CompiledTemplate, item: JsonValue): Result<JsonValue, FlowError> => {
    host.moveTo(item);
    const result = evaluateTemplate(template, host);
    if (host.hasReadSecret) instance.hasSecuredInputs = true;
    return result;
  };
}

/** Works through the items, a part in each turn, and ends the action. Nothing is stored between: after a crash it begins again. */
export function workThrough(run: ActingRun, instance: ActionInstance, work: ItemWork): void {
  new Turns(run, instance, work).next();
}

class Turns {
  readonly #run: ActingRun;
  readonly #instance: ActionInstance;
  readonly #work: ItemWork;
  #at = 0;
  #characters = 0;

  constructor(run: ActingRun, instance: ActionInstance, work: ItemWork) {
    this.#run = run;
    this.#instance = instance;
    this.#work = work;
  }

  next(): void {
    if (this.#instance.hasEnded) return;
    const { items } = this.#work;
    const { clock } = this.#run.ports;
    const until = clock.now() + TURN_MS;
    const end = Math.min(items.length, this.#at + ITEMS_PER_TURN);
    while (this.#at < end && clock.now() <= until) {
      const fault = this.#take(items[this.#at] ?? null);
      if (fault !== undefined) {
        this.#run.fail(this.#instance, fault);
        return;
      }
      this.#at++;
    }
    if (this.#instance.isLate(clock.now())) this.#run.failWith(this.#instance, actionTimedOut());
    else if (this.#at >= items.length) this.#finish();
    else this.#run.later(() => this.next());
  }

  #take(item: JsonValue): FlowError | undefined {
    const taken = this.#work.take(item);
    if (!taken.ok) return { code: taken.error.code, message: `${taken.error.message} This is so for the item with the index ${this.#at}.` };
    this.#characters += taken.value;
    const { code, message } = this.#run.tooLarge(this.#characters) ?? {};
    return code === undefined || message === undefined ? undefined : { code, message };
  }

  #finish(): void {
    if (this.#instance.hasSecuredInputs) this.#instance.hasSecuredOutputs = true;
    this.#run.weigh(this.#characters);
    const outputs = JsonObject.of([['body', this.#work.finish()]]);
    this.#run.end(this.#instance, { status: 'Succeeded', code: 'OK', outputs });
  }
}
