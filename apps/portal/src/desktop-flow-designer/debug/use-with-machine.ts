import { useCallback, useEffect, useRef } from 'react';
import type { Debug } from './use-debug.ts';

interface MachineParts {
  /** The designer is bound to one, whether its line is ready or not. */
  readonly linkId: string | undefined;
  readonly debug: Debug;
  readonly askMachine: () => void;
}

/** Does what needs the machine: at once, as soon as its line is ready, or, where there is no machine, asks for one instead. */
export function useWithMachine({ linkId, debug, askMachine }: MachineParts): (act: () => void) => void {
  const { link } = debug.state;
  const hasMachine = linkId !== undefined && link !== 'closed';
  const waiting = useRef<() => void>(undefined);
  useEffect(() => {
    if (link !== 'open') return;
    waiting.current?.();
    waiting.current = undefined;
  }, [link]);
  return useCallback(
    (act) => {
      if (!hasMachine) askMachine();
      else if (link === 'open') act();
      else waiting.current = act;
    },
    [hasMachine, link, askMachine],
  );
}
