import { TandemError } from '@tandem/kernel';
import { QueryClient } from '@tanstack/react-query';

const FRESH_MS = 2_000;
const RETRIES = 2;

/** Retries only what can succeed without a change: no answer at all, or an error that says so. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        retry: (count, error) => count < RETRIES && !(error instanceof TandemError && !error.retryable),
      },
    },
  });
}
