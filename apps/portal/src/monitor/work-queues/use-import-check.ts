import type { API, RouteResponse } from '@tandem/protocol';
import { useQuery } from '@tanstack/react-query';
import { useSettled } from '../../parts/use-settled.ts';
import { api } from '../../shell/api.ts';
import { WORK_QUEUES_KEY } from './work-queue-queries.ts';

const REST_MS = 400;

interface ImportText {
  readonly format: 'csv' | 'json';
  readonly content: string;
}

export type ImportReading = RouteResponse<(typeof API)['checkWorkQueueImport']>;

export interface ImportCheck {
  readonly data: ImportReading | undefined;
  readonly error: unknown;
  /** The answer is about the text that stands there now. */
  readonly isCurrent: boolean;
}

/** How the server reads the text, once nobody types any more. */
export function useImportCheck(workQueueId: string, { format, content }: ImportText): ImportCheck {
  const settled = useSettled(content, REST_MS);
  const { data, error, isFetching } = useQuery({
    queryKey: [...WORK_QUEUES_KEY, 'import', workQueueId, format, settled],
    queryFn: () => api('checkWorkQueueImport', { params: { workQueueId }, body: { format, content: settled } }),
    enabled: settled.trim() !== '',
    gcTime: 0,
    retry: false,
  });
  return { data: settled.trim() === '' ? undefined : data, error, isCurrent: settled === content && !isFetching };
}
