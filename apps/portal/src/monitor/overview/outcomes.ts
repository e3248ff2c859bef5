import type { RunOutcomes } from '@tandem/protocol';

/** In the order in which a bar stacks them from its foot. */
export const OUTCOMES = ['succeeded', 'open', 'cancelled', 'failed'] as const satisfies readonly (keyof RunOutcomes)[];
export type Outcome = (typeof OUTCOMES)[number];

export function countRuns(outcomes: RunOutcomes): number {
  return OUTCOMES.reduce((sum, outcome) => sum + outcomes[outcome], 0);
}

export interface BarPart {
  readonly outcome: Outcome;
  /** From the top of the chart; shares of its height, 0 to 1. */
  readonly top: number;
  readonly height: number;
}

/** @param highest the runs of the highest bar, at least 1 */
export function stackBar(outcomes: RunOutcomes, highest: number): readonly BarPart[] {
  let top = 1;
  return OUTCOMES.filter((outcome) => outcomes[outcome] > 0).map((outcome) => {
    const height = outcomes[outcome] / highest;
    top -= height;
    return { outcome, top, height };
  });
}
