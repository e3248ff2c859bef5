import { useMemo, useState } from 'react';
import { useMe } from '../shell/me.ts';

/** Work that no server has yet. */
export interface UnsavedWork {
  readonly baseVersion: number;
  readonly text: string;
}

/** Keeps what was not saved in this browser, so that a crash or a lost sign-in loses nothing. */
export interface UnsavedStore {
  readonly keep: (work: UnsavedWork) => void;
  readonly read: () => UnsavedWork | undefined;
  readonly forget: () => void;
}

/** The place of one account's work on one flow: who signs in after somebody else in the same browser is not shown what they wrote. */
export function useUnsavedWork(flowId: string): UnsavedStore {
  const present = useMe().data?.account.id;
  const [known, setKnown] = useState(present);
  // A sign-in that is over takes nothing away from who was here.
  if (present !== undefined && present !== known) setKnown(present);
  const accountId = present ?? known;
  return useMemo(() => (accountId === undefined ? NOWHERE : storeAt(`tandem.unsaved-flow.${accountId}.${flowId}`)), [accountId, flowId]);
}

const NOWHERE: UnsavedStore = { keep: () => undefined, read: () => undefined, forget: () => undefined };

function storeAt(key: string): UnsavedStore {
  return {
    keep: (work) => {
      try {
        localStorage.setItem(key, JSON.stringify(work));
      } catch {
        // The browser's store is full or closed: the work is still on the screen.
      }
    },
    read: () => readWork(localStorage.getItem(key)),
    forget: () => localStorage.removeItem(key),
  };
}

function readWork(text: string | null): UnsavedWork | undefined {
  try {
    const kept: unknown = JSON.parse(text ?? 'null');
    const isWork = typeof kept === 'object' && kept !== null && 'text' in kept && typeof kept.text === 'string';
    return isWork && 'baseVersion' in kept ? { text: String(kept.text), baseVersion: Number(kept.baseVersion) } : undefined;
  } catch {
    return undefined;
  }
}
