import type { RunError, RunResult } from '@tandem/desktop-engine';
import { LIMITS, printJson } from '@tandem/kernel';
import type { RunOutcome } from '@tandem/protocol';

/** The result crosses the channel as JSON inside JSON, so half of a frame is what surely fits. */
const OUTPUT_BYTES_MAX = LIMITS.channelFrameBytes / 2;
/** What the channel takes. */
const MESSAGE_CHARACTERS_MAX = 10_000;
const NAME_CHARACTERS_MAX = 200;

const TOO_LARGE: RunError = {
  code: 'OutputTooLarge',
  message: `The outputs of the desktop flow are larger than ${OUTPUT_BYTES_MAX / 2 ** 20} MiB. Write large results to a file and give back its path.`,
};

type Times = Pick<RunOutcome, 'startedAt' | 'endedAt'>;

/** What a machine reports of a run; a run whose outputs are too large for the channel has failed. */
export function outcomeOf({ status, outputs, sensitiveOutputs, error, actionCount }: RunResult, times: Times): RunOutcome {
  if (status !== 'Succeeded') return { status, outputs: null, error: error === undefined ? null : clip(error), actionCount, ...times };
  const printed = printJson(outputs);
  if (Buffer.byteLength(printed) > OUTPUT_BYTES_MAX) return { status: 'Failed', outputs: null, error: TOO_LARGE, actionCount, ...times };
  const marked = sensitiveOutputs === undefined ? {} : { sensitiveOutputs: [...sensitiveOutputs] };
  return { status, outputs: printed, ...marked, error: null, actionCount, ...times };
}

function clip({ code, message, subflow, line, action }: RunError): NonNullable<RunOutcome['error']> {
  return {
    code: code.slice(0, NAME_CHARACTERS_MAX),
    message: message.slice(0, MESSAGE_CHARACTERS_MAX),
    ...(subflow === undefined ? {} : { subflow: subflow.slice(0, NAME_CHARACTERS_MAX) }),
    ...(line === undefined ? {} : { line }),
    ...(action === undefined ? {} : { action: action.slice(0, NAME_CHARACTERS_MAX) }),
  };
}
