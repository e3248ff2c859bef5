import type { JsonObject } from '@tandem/kernel';
import { findAction, type IndexedAction } from '../flow/flow-index.ts';
import { orderLevel } from '../layout/level-order.ts';
import type { Place } from './place.ts';

/**
 * Where an action goes when it is moved one step up or down among those beside it; at the end of its branch it leaves the container.
 * Undefined where there is no further step.
 *
 * @param key of the action
 */
export function neighbourPlace(definition: JsonObject, key: string, step: 'up' | 'down'): Place | undefined {
  const action = findAction(definition, key);
  if (action === undefined) return undefined;
  const beside = orderLevel(action.level).map((ordered) => ordered.action);
  const neighbour = beside[beside.indexOf(action) + (step === 'up' ? -1 : 1)] ?? action.level.owner;
  return neighbour === undefined ? undefined : placeBeside(neighbour, step);
}

function placeBeside({ name, level }: IndexedAction, step: 'up' | 'down'): Place {
  return { kind: step === 'up' ? 'before' : 'after', level: level.address, action: name };
}
