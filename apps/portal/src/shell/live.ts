import { LIVE_PATH } from '@tandem/protocol';
import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/**
 * Asks again for a query whenever the server says that one of the topics changed. The browser reopens a broken stream by
 * itself; what was missed in between is asked for at once.
 */
export function useLive(topics: readonly string[], queryKey: QueryKey): void {
  const queryClient = useQueryClient();
  const joined = topics.join(',');
  const key = JSON.stringify(queryKey);
  useEffect(() => {
    if (joined === '') return undefined;
    const refresh = () => void queryClient.invalidateQueries({ queryKey: JSON.parse(key) as QueryKey });
    const source = new EventSource(`${LIVE_PATH}?topics=${encodeURIComponent(joined)}`);
    source.onmessage = refresh;
    let wasBroken = false;
    source.onerror = () => {
      wasBroken = true;
    };
    source.onopen = () => {
      if (wasBroken) refresh();
      wasBroken = false;
    };
    return () => source.close();
  }, [joined, key, queryClient]);
}
