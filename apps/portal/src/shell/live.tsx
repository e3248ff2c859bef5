import type { LiveTopic } from '@tandem/protocol';
import { type QueryKey, type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { askAgain } from './ask-again.ts';
import { LiveStream } from './live-stream.ts';
import { Refresher } from './refresher.ts';

const REST_MS = 250;
const LiveContext = createContext<LiveStream | undefined>(undefined);

export function LiveProvider({ children }: { readonly children: ReactNode }) {
  const [stream] = useState(() => new LiveStream(document));
  return <LiveContext value={stream}>{children}</LiveContext>;
}

/** Asks again for a query whenever the server says that one of the topics changed. */
export function useLive(topics: readonly LiveTopic[], queryKey: QueryKey): void {
  const stream = useContext(LiveContext);
  const queryClient = useQueryClient();
  const joined = topics.join(',');
  const key = JSON.stringify(queryKey);
  useEffect(() => {
    if (joined === '' || stream === undefined) return undefined;
    const refresher = new Refresher(() => askAgain(queryClient, JSON.parse(key) as QueryKey), REST_MS);
    return stream.watch(joined.split(','), () => refresher.ask());
  }, [joined, key, queryClient, stream]);
}

/** Holds back what the server says of changes, from the call until its result is called. */
export function useHoldLive(): () => () => void {
  const stream = useContext(LiveContext);
  return () => stream?.hold() ?? (() => {});
}

interface LiveQuery<T> {
  readonly topics: readonly LiveTopic[];
  readonly queryKey: QueryKey;
  readonly queryFn: () => Promise<T>;
  /** Whether to ask at all; it is, unless it says otherwise. */
  readonly isNeeded?: boolean;
}

const NO_TOPICS: readonly LiveTopic[] = [];

/** A query whose data stay true while the page shows them. */
export function useLiveQuery<T>({ topics, queryKey, queryFn, isNeeded = true }: LiveQuery<T>): UseQueryResult<T> {
  useLive(isNeeded ? topics : NO_TOPICS, queryKey);
  return useQuery<T>({ queryKey, queryFn, enabled: isNeeded });
}
