import { printedSize } from '@tandem/cloud-flow';
import { type JsonValue, ok } from '@tandem/kernel';
import type { ActionInstance } from '../run/action-instance.ts';
import type { ActingRun } from './acting-run.ts';
import type { BodyOf } from './action-body.ts';
import { itemEvaluator, readItems, workThrough } from './item-work.ts';

/** Select: each item in the form that the template gives it. */
export function startSelect(run: ActingRun, instance: ActionInstance, { from, select, written }: BodyOf<'select'>): void {
  const items = readItems(run, instance, { from, also: { select: written } });
  if (items === undefined) return;
  const evaluate = itemEvaluator(run, instance, items.length);
  const made: JsonValue[] = [];
  workThrough(run, instance, {
    items,
    take: (item) => {
      const result = evaluate(select, item);
      if (!result.ok) return result;
      made.push(result.value);
      return ok(printedSize(result.value));
    },
    finish: () => made,
  });
}
