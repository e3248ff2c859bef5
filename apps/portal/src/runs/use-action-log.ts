import { asTandemError, type TandemError } from '@tandem/kernel';
import type { ActionLogEntry } from '@tandem/protocol';
import { useCallback, useEffect, useRef, useState } from 'react';
import { api } from '../shell/api.ts';

const PAGE_ROWS = 500;

interface LogState {
  readonly entries: readonly ActionLogEntry[];
  /** There are more entries than have been loaded. */
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  readonly error: TandemError | undefined;
}

export interface LoadedLog extends LogState {
  readonly loadMore: () => void;
}

const EMPTY: LogState = { entries: [], hasMore: false, isLoading: true, error: undefined };

/**
 * The action log of a run. It follows the run: each change of `version` asks for what came after the last entry.
 *
 * @param version any number that changes when the run may have new entries
 */
export function useActionLog(runId: string, version: number): LoadedLog {
  const [state, setState] = useState<LogState>(EMPTY);
  const lastSeq = useRef(0);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const load = useCallback(() => {
    // One page after the other, so that no entry is asked for twice.
    queue.current = queue.current.then(async () => {
      try {
        const { items, next } = await api('getActionLog', { params: { runId }, query: { after: lastSeq.current, limit: PAGE_ROWS } });
        lastSeq.current = items.at(-1)?.seq ?? lastSeq.current;
        setState(({ entries }) => ({ entries: [...entries, ...items], hasMore: next !== null, isLoading: false, error: undefined }));
      } catch (thrown) {
        setState((former) => ({ ...former, isLoading: false, error: asTandemError(thrown) }));
      }
    });
  }, [runId]);
  const hasMore = useRef(false);
  hasMore.current = state.hasMore;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version only says that there may be new entries
  useEffect(() => {
    if (!hasMore.current) load();
  }, [load, version]);
  return { ...state, loadMore: load };
}
