import type { OperationOutcome } from '@tandem/cloud-engine';
import { DeliveryState } from '@tandem/dispatch';
import { JsonObject, type JsonValue } from '@tandem/kernel';

/** A desktop flow run that has reached its end. */
export interface EndedDesktopRun {
  readonly state: DeliveryState;
  readonly error: { readonly code: string; readonly message: string } | null;
  /** External name of an output variable to its value, unmasked. */
  readonly outputs: JsonObject | null;
  readonly hasSensitiveOutputs: boolean;
}

interface Ending {
  readonly status: OperationOutcome['status'];
  /** The code when the machine gave none. */
  readonly code: string;
  readonly message: string;
}

/** How each end of a desktop run ends the action, with the codes of the original platform. */
const ENDINGS: Readonly<Partial<Record<DeliveryState, Ending>>> = {
  [DeliveryState.failed]: { status: 'Failed', code: 'DesktopFlowFailed', message: 'The desktop flow failed.' },
  [DeliveryState.cancelled]: { status: 'Cancelled', code: 'DesktopFlowCancelled', message: 'The desktop flow run was cancelled.' },
  [DeliveryState.declined]: { status: 'Failed', code: 'UIFlowAgentNotAvailable', message: 'The machine refused the desktop flow run.' },
  [DeliveryState.timedOut]: {
    status: 'TimedOut',
    code: 'DesktopFlowsActionTimeout',
    message: 'The desktop flow did not end within the timeout of the action.',
  },
  [DeliveryState.interrupted]: {
    status: 'Failed',
    code: 'SessionNotFound',
    message: 'The machine lost the desktop flow run after it had started, so it is not known how far it came.',
  },
  [DeliveryState.notStarted]: {
    status: 'Failed',
    code: 'NoCandidateMachine',
    message: 'No machine took the desktop flow run before its time in the queue was over.',
  },
};

const HEADERS: JsonValue = JsonObject.of([['Content-Type', 'application/json; charset=utf-8']]);

/**
 * The outcome of the action for the end of its desktop run. Nothing is ever retried: a run that ended here may have worked
 * on a desktop already, or has waited for as long as it may.
 */
export function outcomeOfRun(run: EndedDesktopRun): OperationOutcome {
  if (run.state === DeliveryState.succeeded) return succeeded(run);
  const ending = ENDINGS[run.state];
  if (ending === undefined) throw new Error(`A desktop flow run in the state ${run.state} has not ended.`);
  const error = { code: run.error?.code ?? ending.code, message: run.error?.message ?? ending.message };
  const body = JsonObject.of([['error', JsonObject.of(Object.entries(error))]]);
  return { status: ending.status, code: error.code, outputs: response(400, body), error, isRetryable: false };
}

/** The outputs are members of the body, so that `outputs('Run')?['body/FilePath']` finds them. */
function succeeded({ outputs, hasSensitiveOutputs }: EndedDesktopRun): OperationOutcome {
  return {
    status: 'Succeeded',
    code: 'OK',
    outputs: response(200, outputs ?? new JsonObject()),
    isRetryable: false,
    ...(hasSensitiveOutputs ? { hasSecuredOutputs: true } : {}),
  };
}

function response(statusCode: number, body: JsonValue): JsonObject {
  return JsonObject.of([
    ['statusCode', statusCode],
    ['headers', HEADERS],
    ['body', body],
  ]);
}
