import { printedSize } from '@tandem/cloud-flow';
import { err, type JsonValue, ok } from '@tandem/kernel';
import type { ActionInstance } from '../run/action-instance.ts';
import type { ActingRun } from './acting-run.ts';
import type { BodyOf } from './action-body.ts';
import { asCondition, notACondition } from './branches.ts';
import { itemEvaluator, readItems, workThrough } from './item-work.ts';

/** Filter array: the items for which the condition is true. */
export function startQuery(run: ActingRun, instance: ActionInstance, { from, where, written }: BodyOf<'query'>): void {
  const items = readItems(run, instance, { from, also: { where: written } });
  if (items === undefined) return;
  const evaluate = itemEvaluator(run, instance, items.length);
  const kept: JsonValue[] = [];
  workThrough(run, instance, {
    items,
    take: (item) => {
      const result = evaluate(where, item);
      if (!result.ok) return result;
      const isKept = asCondition(result.value);
      if (isKept === undefined) return err(notACondition(result.value));
      if (isKept) kept.push(item);
      return ok(isKept ? printedSize(item) : 0);
    },
    finish: () => kept,
  });
}
