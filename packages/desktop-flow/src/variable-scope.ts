import type { Subflow } from './tree.ts';

const GLOBAL_PREFIX = /^global\./i;

/**
 * The one name that a variable has in its whole flow: its own, and `Subflow.Name` for a variable of a local subflow. Names of
 * variables have no dots.
 *
 * @param subflow where the name stands
 * @param name as it is written there, `global.Name` included
 */
export function scopedName(subflow: Pick<Subflow, 'name' | 'scope'>, name: string): string {
  if (GLOBAL_PREFIX.test(name)) return name.replace(GLOBAL_PREFIX, '');
  return subflow.scope === 'LOCAL' ? `${subflow.name}.${name}` : name;
}
