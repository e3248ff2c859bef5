import { useCallback, useState } from 'react';

const STORAGE_KEY = 'tandem.favourite-operations';

/** Ids of the operations that the person marked with a star, kept in this browser. */
export function useFavourites(): { readonly ids: ReadonlySet<string>; readonly toggle: (id: string) => void } {
  const [ids, setIds] = useState<ReadonlySet<string>>(readIds);
  const toggle = useCallback((id: string) => {
    setIds((present) => {
      const next = new Set(present);
      if (!next.delete(id)) next.add(id);
      localStorage.setItem(STORAGE_KEY, JSON.stringify([...next]));
      return next;
    });
  }, []);
  return { ids, toggle };
}

function readIds(): ReadonlySet<string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '[]');
    return new Set(Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : []);
  } catch {
    return new Set();
  }
}
