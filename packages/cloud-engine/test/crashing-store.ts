import type { CloudRunStore, RunBatch } from '@tandem/cloud-engine';
import type { TestStore } from './engine-world.ts';

/** Lets so many commits through and then never answers again: for the engine that is a crash. */
export function crashing(
  store: TestStore,
  commits: number,
  written: (batch: RunBatch) => void,
): { readonly store: TestStore; readonly crashed: Promise<void> } {
  let left = commits;
  let crash = (): void => {};
  const crashed = new Promise<void>((resolve) => {
    crash = resolve;
  });
  const commit: CloudRunStore['commit'] = (batch) => {
    if (left === 0) {
      crash();
      return new Promise(() => {});
    }
    left--;
    return store.commit(batch).then((outcome) => {
      written(batch);
      return outcome;
    });
  };
  return { store: { ...store, commit }, crashed };
}
