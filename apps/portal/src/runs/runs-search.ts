export interface RunsSearch {
  readonly tab?: 'desktop';
  /** Id of a cloud flow or a desktop flow, by the tab. */
  readonly flow?: string;
  readonly status?: string;
}

export function readRunsSearch({ tab, flow, status }: Record<string, unknown>): RunsSearch {
  return {
    ...(tab === 'desktop' ? { tab } : {}),
    ...(typeof flow === 'string' && flow !== '' ? { flow } : {}),
    ...(typeof status === 'string' && status !== '' ? { status } : {}),
  };
}
