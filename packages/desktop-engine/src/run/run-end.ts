import type { Site } from '../program/site.ts';
import { Unhandled } from './fault.ts';
import { FlowStop } from './flow-stop.ts';
import type { RunEnd, RunError } from './run-options.ts';
import type { StopReason } from './stop-watch.ts';

const STOPPED = {
  Cancelled: { code: 'Cancelled', message: 'The run was cancelled.' },
  TimedOut: { code: 'DesktopFlowsActionTimeout', message: 'The run took longer than it may. Give it more time or make the flow shorter.' },
} as const;

/** How a flow has ended that no error ended. */
export function stoppedBy(reason: StopReason | undefined): RunEnd {
  return reason === undefined ? { status: 'Succeeded' } : { status: reason, error: STOPPED[reason] };
}

export interface RunEndParts {
  /** Why the run had to end, when it had to. */
  readonly reason: StopReason | undefined;
  /** Where the flow is. */
  readonly site: Site | undefined;
  /** Takes sensitive values out of a message. */
  readonly safeMessage: (site: Site, message: string) => string;
}

/** How a flow has ended by what was thrown. @throws what is neither a fault nor a stop of the flow */
export function endBy(thrown: unknown, { reason, site, safeMessage }: RunEndParts): RunEnd {
  if (reason !== undefined) return stoppedBy(reason);
  if (thrown instanceof FlowStop)
    return thrown.isSuccess ? { status: 'Succeeded' } : { status: 'Failed', error: stopError(thrown, { site, safeMessage }) };
  if (!(thrown instanceof Unhandled)) throw thrown;
  const { errorId, message, site: failed } = thrown.fault;
  return { status: 'Failed', error: { code: errorId, message: safeMessage(failed, message), ...placeOf(failed) } };
}

/** What a flow says that ends itself with an error. */
export function stopError(stop: FlowStop, { site, safeMessage }: Omit<RunEndParts, 'reason'>): RunError {
  const message = stop.message === '' ? `The flow ended itself with the code ${stop.code}.` : stop.message;
  if (site === undefined) return { code: 'FlowStopped', message };
  return { code: 'FlowStopped', message: safeMessage(site, message), ...placeOf(site) };
}

function placeOf({ subflow, line, action }: Site): Pick<RunError, 'subflow' | 'line' | 'action'> {
  return { subflow, line, action };
}
