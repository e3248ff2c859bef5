import { createContext, useContext, useLayoutEffect } from 'react';

/** Edits that count when their field is left: whatever takes the flow as it is makes them first. */
export class PendingEdits {
  readonly #commits = new Set<() => void>();

  /** @returns takes it back */
  add(commit: () => void): () => void {
    this.#commits.add(commit);
    return () => this.#commits.delete(commit);
  }

  /** Makes the edits as if every field had been left. */
  commit(): void {
    for (const commit of [...this.#commits]) commit();
  }
}

const PendingEditsContext = createContext<PendingEdits | undefined>(undefined);
export const PendingEditsProvider = PendingEditsContext.Provider;

/** @param commit makes the edit of a field; it does nothing while there is none */
export function usePendingEdit(commit: () => void): void {
  const pending = useContext(PendingEditsContext);
  useLayoutEffect(() => pending?.add(commit));
}
