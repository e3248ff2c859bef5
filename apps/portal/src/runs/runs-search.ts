export interface RunsSearch {
  readonly tab?: 'desktop';
  /** Id of a cloud flow or a desktop flow, by the tab. */
  readonly flow?: string;
  readonly status?: string;
  /** Who or what started cloud flow runs. */
  readonly by?: string;
}

export function readRunsSearch({ tab, flow, status, by }: Record<string, unknown>): RunsSearch {
  return {
    ...(tab === 'desktop' ? { tab } : {}),
    ...(typeof flow === 'string' && flow !== '' ? { flow } : {}),
    ...(typeof status === 'string' && status !== '' ? { status } : {}),
    ...(typeof by === 'string' && by !== '' ? { by } : {}),
  };
}
