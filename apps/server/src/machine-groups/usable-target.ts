import { TandemError } from '@tandem/kernel';
import type { OpenTarget } from './targets.ts';

/** A target to which values can be sealed, since a machine is there to open them. */
export type UsableTarget = OpenTarget & { readonly sealingKey: string };

/** @throws TandemError `TargetNotFound` when the machine or group was deleted, `GroupIsEmpty` when no machine is in it */
export function requireUsable(target: OpenTarget | undefined): UsableTarget {
  if (target === undefined) {
    throw new TandemError('TargetNotFound', 'There is no machine or machine group that the connection points at.', {
      status: 404,
      fix: 'Choose a machine or machine group that is in the list, or a connection to another one.',
    });
  }
  const { sealingKey, members, name } = target;
  if (sealingKey !== null && members.length > 0) return { ...target, sealingKey };
  throw new TandemError('GroupIsEmpty', `The machine group ${name} has no machines.`, { fix: 'Let a machine join the group first.' });
}
