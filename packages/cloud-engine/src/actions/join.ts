import { textOf } from '@tandem/cloud-flow';
import { ok } from '@tandem/kernel';
import type { ActionInstance } from '../run/action-instance.ts';
import type { ActingRun } from './acting-run.ts';
import type { BodyOf } from './action-body.ts';
import { readItems, workThrough } from './item-work.ts';

/** Join: the text forms of the items with a separator between them. */
export function startJoin(run: ActingRun, instance: ActionInstance, { from, joinWith }: BodyOf<'join'>): void {
  const separator = run.evaluate(instance, joinWith);
  if (!separator.ok) {
    run.failWith(instance, separator.error);
    return;
  }
  const items = readItems(run, instance, { from, also: { joinWith: separator.value } });
  if (items === undefined) return;
  const between = textOf(separator.value);
  const texts: string[] = [];
  workThrough(run, instance, {
    items,
    take: (item) => {
      const text = textOf(item);
      texts.push(text);
      return ok(text.length + between.length);
    },
    finish: () => texts.join(between),
  });
}
