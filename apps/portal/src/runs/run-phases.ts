import type { DesktopFlowRunDetail } from '@tandem/protocol';

export type PhaseKind = 'waiting' | 'checks' | 'running' | 'unreachable';

/** A stretch of the life of a run; times are milliseconds since 1970. */
export interface RunPhase {
  readonly kind: PhaseKind;
  readonly from: number;
  /** Null while it lasts. */
  readonly to: number | null;
}

/** What each queue event begins; other events change no phase. */
const BEGINS: Readonly<Record<string, PhaseKind>> = {
  queued: 'waiting',
  offered: 'checks',
  declined: 'waiting',
  offerLapsed: 'waiting',
  notBegun: 'waiting',
  started: 'running',
  unreachable: 'unreachable',
  reachable: 'running',
};

/** The phases of a run in their order: waiting in the queue, checks on a machine, at work; some of them more than once. */
export function phasesOf({ events, endedAt }: Pick<DesktopFlowRunDetail, 'events' | 'endedAt'>): readonly RunPhase[] {
  const starts = events.flatMap(({ kind, at }) => {
    const phase = BEGINS[kind];
    return phase === undefined ? [] : [{ kind: phase, from: at }];
  });
  return starts.map((start, index) => ({ ...start, to: starts[index + 1]?.from ?? endedAt }));
}
