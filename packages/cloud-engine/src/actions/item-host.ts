import { ExpressionBudget } from '@tandem/cloud-flow';
import type { JsonValue } from '@tandem/kernel';
import type { ActionInstance } from '../run/action-instance.ts';
import { RunHost, type RunSurroundings } from '../run/run-host.ts';

/**
 * What all items together may cost beside what any action may: each of them may look through another list of some thousand items,
 * as flows do that compare two lists. They take turns with other runs.
 */
const UNITS_PER_ITEM = 50_000;
const ACTION_UNITS = 10_000_000;

/** Answers the expressions of a data operation: `item()` is the item that it is at, `items('loop')` still that of the loop. */
export class ItemHost extends RunHost {
  readonly #whole: ExpressionBudget;
  #item: JsonValue = null;
  override budget: ExpressionBudget;

  constructor(run: RunSurroundings, instance: ActionInstance, operation: { readonly itemCount: number; readonly nowMs: number }) {
    super(run, instance, { level: instance.level, nowMs: operation.nowMs });
    this.#whole = new ExpressionBudget(ACTION_UNITS + operation.itemCount * UNITS_PER_ITEM);
    this.budget = this.#whole;
  }

  /** Goes on to an item: no item alone may take longer than an action without items. */
  moveTo(item: JsonValue): void {
    this.#item = item;
    this.budget = new ItemBudget(this.#whole);
  }

  override item(loopName?: string): JsonValue | undefined {
    return loopName === undefined ? this.#item : super.item(loopName);
  }
}

/** What one item may cost, which counts for all of them, too. */
class ItemBudget extends ExpressionBudget {
  readonly #whole: ExpressionBudget;

  constructor(whole: ExpressionBudget) {
    super(ACTION_UNITS);
    this.#whole = whole;
  }

  override spend(units: number): void {
    super.spend(units);
    this.#whole.spend(units);
  }
}
