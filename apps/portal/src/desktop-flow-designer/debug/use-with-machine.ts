import { useCallback, useEffect, useRef } from 'react';
import type { Debug } from './use-debug.ts';

interface MachineParts {
  /** The designer is bound to one, whether its line is ready or not. */
  readonly linkId: string | undefined;
  readonly debug: Debug;
  /** Asks for one, so that what waits for it can begin. */
  readonly askMachine: () => void;
}

export interface WithMachine {
  /** Does what needs the machine: at once, or as soon as its line is ready; where there is no machine, it asks for one first. */
  readonly withMachine: (act: () => void) => void;
  /** Nobody chose a machine: what waited for one is not done any more. */
  readonly forget: () => void;
}

export function useWithMachine({ linkId, debug, askMachine }: MachineParts): WithMachine {
  const { link } = debug.state;
  const hasMachine = linkId !== undefined && link !== 'closed';
  const waiting = useRef<() => void>(undefined);
  useEffect(() => {
    if (link !== 'open') return;
    waiting.current?.();
    waiting.current = undefined;
  }, [link]);
  const withMachine = useCallback(
    (act: () => void) => {
      if (hasMachine && link === 'open') return act();
      waiting.current = act;
      if (!hasMachine) askMachine();
    },
    [hasMachine, link, askMachine],
  );
  const forget = useCallback(() => {
    waiting.current = undefined;
  }, []);
  return { withMachine, forget };
}
