import { DeliveryState, isOpen } from '@tandem/dispatch';
import { type DesktopFlowRunId, JsonObject, parseJson } from '@tandem/kernel';
import type { DesktopFlowRunStore } from '@tandem/store';
import type { RunOutputs } from './run-outputs.ts';

/** How a desktop flow run ended, as the connector wants to know it. */
export interface EndedRun {
  readonly state: DeliveryState;
  readonly error: { readonly code: string; readonly message: string } | null;
  readonly outputs: JsonObject | null;
  readonly hasSensitiveOutputs: boolean;
}

/** A run whose row is gone can only have been lost with its data: it ends as interrupted, so that nothing waits for ever. */
const LOST: EndedRun = { state: DeliveryState.interrupted, error: null, outputs: null, hasSensitiveOutputs: false };

const MALFORMED = {
  code: 'DesktopFlowMalformedMachineResponse',
  message: 'The desktop flow ended, but its machine sent outputs that are no JSON object. Update the machine agent.',
} as const;

/** @returns undefined while the run has not ended */
export async function readEndedRun(
  runId: DesktopFlowRunId,
  { runs, outputs }: { readonly runs: DesktopFlowRunStore; readonly outputs: RunOutputs },
): Promise<EndedRun | undefined> {
  const run = await runs.get(runId);
  if (run === undefined) return LOST;
  if (isOpen(run.delivery)) return undefined;
  const { state, error } = run.delivery;
  if (state !== DeliveryState.succeeded) return { ...LOST, state, error };
  const kept = await outputs.read(runId);
  if (kept?.kind === 'malformed') return { ...LOST, state: DeliveryState.failed, error: MALFORMED };
  if (kept !== undefined) return { state, error: null, outputs: kept.outputs, hasSensitiveOutputs: kept.isSensitive };
  return { ...LOST, state, outputs: await maskedOutputs(runs, runId) };
}

/** When the action took the outputs already, only what people may see is left. */
async function maskedOutputs(runs: DesktopFlowRunStore, runId: DesktopFlowRunId): Promise<JsonObject> {
  const text = (await runs.values(runId))?.maskedOutputs ?? null;
  const value = text === null ? null : parseJson(text);
  return value instanceof JsonObject ? value : new JsonObject();
}
