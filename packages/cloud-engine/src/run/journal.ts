import type { ActionWrite } from '../run-store.ts';
import type { ActionInstance } from './action-instance.ts';

/** The action instances whose rows the store has not seen in their present state, in the order of their changes. */
export class Journal {
  #dirty = new Set<ActionInstance>();

  get size(): number {
    return this.#dirty.size;
  }

  add(instance: ActionInstance): void {
    this.#dirty.add(instance);
  }

  /** The rows as they are now; they count as seen. */
  take(): { readonly instances: readonly ActionInstance[]; readonly writes: readonly ActionWrite[] } {
    const instances = [...this.#dirty];
    this.#dirty = new Set();
    const writes = instances.map((instance) => ({ row: instance.row(), isUpdate: instance.isStored }));
    for (const instance of instances) instance.isStored = true;
    return { instances, writes };
  }

  /** The rows did not reach the store. */
  putBack(instances: readonly ActionInstance[], writes: readonly ActionWrite[]): void {
    for (const [index, instance] of instances.entries()) {
      instance.isStored = writes[index]?.isUpdate ?? false;
      this.#dirty.add(instance);
    }
  }
}
