import type { DesignerCommand } from '@tandem/protocol';
import { useCallback, useEffect, useReducer, useRef } from 'react';
import { DesignerChannel } from '../link/designer-channel.ts';
import { type DebugState, INITIAL_DEBUG_STATE, reduceDebug } from './debug-state.ts';

export interface Debug {
  readonly state: DebugState;
  /** @returns false while there is no connection to the machine */
  readonly send: (command: DesignerCommand) => boolean;
}

/** Keeps the line to the machine of a link open while the designer shows, and what came over it. */
export function useDebug(linkId: string | undefined): Debug {
  const [state, dispatch] = useReducer(reduceDebug, INITIAL_DEBUG_STATE);
  const channel = useRef<DesignerChannel>(undefined);
  useEffect(() => {
    if (linkId === undefined) return undefined;
    const opened = new DesignerChannel({ linkId, onEvent: dispatch, onLost: () => dispatch({ kind: 'connection-lost' }) });
    channel.current = opened;
    return () => {
      opened.close();
      channel.current = undefined;
    };
  }, [linkId]);
  const send = useCallback((command: DesignerCommand) => {
    const isSent = channel.current?.send(command) ?? false;
    if (isSent && command.kind === 'run') dispatch({ kind: 'asked-run' });
    if (isSent && command.kind === 'stop') dispatch({ kind: 'asked-stop' });
    if (isSent && command.kind === 'stop-safely') dispatch({ kind: 'asked-safe-stop' });
    return isSent;
  }, []);
  return { state, send };
}
