import type { RunOutcome } from '@tandem/protocol';
import { StopReason } from './machine-state.ts';

interface Ending {
  readonly startedAt: number;
  readonly endedAt: number;
}

/** The outcome of a body that ended without a report because the machine stopped it. */
export function stoppedOutcome(reason: StopReason, { startedAt, endedAt }: Ending): RunOutcome {
  const ending = { startedAt, endedAt };
  switch (reason) {
    case StopReason.cancelled:
      return outcome('Cancelled', { code: 'Cancelled', message: 'The desktop flow was cancelled while it ran.' }, ending);
    case StopReason.timedOut: {
      const message =
        'The desktop flow did not end within its timeout and was stopped. Give its action a longer timeout, or make the flow shorter.';
      return outcome('TimedOut', { code: 'DesktopFlowsActionTimeout', message }, ending);
    }
    case StopReason.offline: {
      const message =
        'The machine could not reach the server for so long that it stopped the desktop flow. Check the network of the machine, then see what the flow has done before you run it again.';
      return outcome('Interrupted', { code: 'ServerUnreachable', message }, ending);
    }
  }
}

/** The outcome of a body that ended by itself without a report. */
export function interruptedOutcome(ending: Ending, error?: { readonly code: string; readonly message: string }): RunOutcome {
  const message =
    'The process of the desktop flow ended before the flow did, for example because the machine was restarted. See what the flow has done before you run it again.';
  return outcome('Interrupted', error ?? { code: 'DesktopFlowInterrupted', message }, ending);
}

/** The outcome of a body that could not be begun. */
export function notBegunOutcome(ending: Ending, error: { readonly code: string; readonly message: string }): RunOutcome {
  return outcome('Failed', error, ending);
}

function outcome(status: RunOutcome['status'], error: { readonly code: string; readonly message: string }, ending: Ending): RunOutcome {
  return { status, outputs: null, error: { code: error.code, message: error.message }, ...ending, actionCount: 0 };
}
