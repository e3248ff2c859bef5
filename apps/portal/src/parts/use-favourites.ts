import { useCallback, useState } from 'react';

/** Ids that the person marked with a star, kept in this browser under that key. */
export function useFavourites(key: string): { readonly ids: ReadonlySet<string>; readonly toggle: (id: string) => void } {
  const [ids, setIds] = useState<ReadonlySet<string>>(() => readIds(key));
  const toggle = useCallback(
    (id: string) => {
      setIds((present) => {
        const next = new Set(present);
        if (!next.delete(id)) next.add(id);
        localStorage.setItem(key, JSON.stringify([...next]));
        return next;
      });
    },
    [key],
  );
  return { ids, toggle };
}

function readIds(key: string): ReadonlySet<string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return new Set(Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : []);
  } catch {
    return new Set();
  }
}
