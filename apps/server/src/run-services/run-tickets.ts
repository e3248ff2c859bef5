import { isStarted } from '@tandem/dispatch';
import { TandemError } from '@tandem/kernel';
import type { DesktopFlowRunStore, RunServiceStore } from '@tandem/store';
import type { RunCaller } from '../http/caller.ts';
import { tokenHash } from '../identity/token.ts';
import type { DebugRuns } from './debug-runs.ts';

export interface RunTicketsOptions {
  readonly store: Pick<RunServiceStore, 'findTicket'>;
  readonly runs: Pick<DesktopFlowRunStore, 'get'>;
  readonly debugRuns: Pick<DebugRuns, 'find'>;
}

/**
 * Knows the tickets by which desktop flow runs reach the server. A ticket is good while its attempt goes on and nobody wants it
 * cancelled; of an attempt that is granted again, every ticket is. Those of debug runs are of their designer links.
 */
export class RunTickets {
  readonly #options: RunTicketsOptions;

  constructor(options: RunTicketsOptions) {
    this.#options = options;
  }

  /** @throws TandemError `RunTicketInvalid` */
  async prove(bearer: string | undefined): Promise<RunCaller> {
    const hash = tokenHash(bearer ?? '');
    const debugRun = this.#options.debugRuns.find(hash);
    if (debugRun !== undefined) return { kind: 'run', run: debugRun };
    const attempt = await this.#options.store.findTicket(hash);
    const run = attempt === undefined ? undefined : await this.#options.runs.get(attempt.runId);
    if (run === undefined || run.delivery.epoch !== attempt?.epoch) throw invalidTicket();
    if (!isStarted(run.delivery) || run.delivery.isCancelRequested) throw invalidTicket();
    return { kind: 'run', run };
  }
}

export function invalidTicket(): TandemError {
  return new TandemError('RunTicketInvalid', 'The ticket is not that of a desktop flow run that is at work.', {
    status: 401,
    fix: 'Nothing has to be done when the run has ended or is being cancelled; otherwise run it again.',
  });
}
