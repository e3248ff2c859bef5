import type { Recurrence } from '@tandem/cloud-flow';
import { JsonObject } from '@tandem/kernel';
import { spanBefore } from './next-occurrence.ts';

/** What a flow with sliding windows gets to know: the span of time that its run is for, which ends when the run is due. */
export function windowOutputs(recurrence: Recurrence, windowEndAt: number): JsonObject {
  return JsonObject.of([
    ['windowStartTime', timeText(spanBefore(recurrence, windowEndAt))],
    ['windowEndTime', timeText(windowEndAt)],
  ]);
}

function timeText(ms: number): string {
  return new Date(ms).toISOString().replace('.000Z', 'Z');
}
