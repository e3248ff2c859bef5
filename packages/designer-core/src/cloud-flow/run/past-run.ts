import { fromPlain, isoTime, JsonObject, type JsonValue } from '@tandem/kernel';
import type { ActionRun } from '@tandem/protocol';
import type { CardId } from '../flow/card-id.ts';
import type { ChosenIterations, RunIndex } from './run-overlay.ts';

/** A run that is over or still going on, as far as its actions are known. */
export interface PastRun {
  readonly runId: string;
  readonly cloudFlowId: string;
  readonly cloudFlowName: string;
  readonly trigger: ActionRun;
  readonly actions: RunIndex;
}

/** Where in a run an expression is looked at: as if the card were about to be carried out in these iterations. */
export interface PlaceInRun {
  readonly definition: JsonObject;
  readonly run: PastRun;
  readonly card: CardId;
  readonly iterations: ChosenIterations;
}

/** What `actions('name')` shows of an action run. */
export function recordOfRun({ name, inputs, outputs, startedAt, endedAt, status, code, error }: ActionRun): JsonObject {
  const record = JsonObject.of([['name', name]]);
  const set = (key: string, value: JsonValue | undefined) => value !== undefined && record.set(key, value);
  set('inputs', inputs === undefined ? undefined : fromPlain(inputs));
  set('outputs', outputs === undefined ? undefined : fromPlain(outputs));
  set('startTime', startedAt === null ? undefined : isoTime(startedAt));
  set('endTime', endedAt === null ? undefined : isoTime(endedAt));
  record.set('status', status).set('code', code);
  set('error', error === null ? undefined : fromPlain({ code: error.code, message: error.message }));
  return record;
}

export function isSecuredRun({ hasSecuredInputs, hasSecuredOutputs }: ActionRun): boolean {
  return hasSecuredInputs || hasSecuredOutputs;
}

export function hasEnded({ status }: ActionRun): boolean {
  return status !== 'Running' && status !== 'Waiting';
}
