import { useCallback } from 'react';
import { useFavourites } from '../../../parts/use-favourites.ts';
import { keyOfVariable } from './variable-entries.ts';

export interface Pins {
  /** Keys of variables. */
  readonly keys: ReadonlySet<string>;
  readonly toggle: (name: string) => void;
  /** A variable that has another name keeps its pin. */
  readonly rename: (from: string, to: string) => void;
}

/** The variables that a person pinned in a flow, kept in this browser. */
export function usePins(flowId: string): Pins {
  const { ids: keys, toggle: toggleKey } = useFavourites(`tandem.pinned-variables.${flowId}`);
  const toggle = useCallback((name: string) => toggleKey(keyOfVariable(name)), [toggleKey]);
  const rename = (from: string, to: string) => {
    if (!keys.has(keyOfVariable(from)) || keyOfVariable(from) === keyOfVariable(to)) return;
    toggle(from);
    if (!keys.has(keyOfVariable(to))) toggle(to);
  };
  return { keys, toggle, rename };
}
