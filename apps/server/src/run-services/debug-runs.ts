import type { AccountId, DesktopFlowId, DesktopFlowRunId, IdSource, MachineId } from '@tandem/kernel';
import { newToken, tokenHash } from '../identity/token.ts';
import { MemoryRunCalls } from './memory-run-calls.ts';
import type { RunCallStore } from './run-calls.ts';
import type { SentScript } from './run-reach.ts';
import type { ServedRun } from './served-run.ts';

/** What a designer link says of the run that it begins. */
export interface DebugRunParts {
  readonly accountId: AccountId;
  readonly desktopFlowId: DesktopFlowId;
  readonly desktopFlowName: string;
  readonly machineId: MachineId;
  /** What is sent to the machine, the script of the designer first. */
  readonly scripts: readonly SentScript[];
}

interface DebugRunEntry {
  readonly ticket: string;
  readonly run: ServedRun;
  readonly scripts: readonly SentScript[];
  readonly calls: MemoryRunCalls;
}

/**
 * The debug runs of designer links that may ask the server for something, with their tickets and calls, in memory: links die with the
 * server, and so do these. A link has one run at a time.
 */
export class DebugRuns {
  readonly #ids: IdSource;
  readonly #byLink = new Map<string, DebugRunEntry>();
  readonly #byHash = new Map<string, DebugRunEntry>();

  constructor(ids: IdSource) {
    this.#ids = ids;
  }

  /** @returns the ticket of the run; that of the run at work when one is asked for while another has not ended */
  begin(linkId: string, { accountId, desktopFlowId, desktopFlowName, machineId, scripts }: DebugRunParts): string {
    const known = this.#byLink.get(linkId);
    if (known !== undefined) return known.ticket;
    const id = this.#ids.next<DesktopFlowRunId>();
    const delivery = { owner: machineId, epoch: 1, deadlineAt: null };
    const run: ServedRun = { id, desktopFlowId, desktopFlowName, ownerId: accountId, parent: null, delivery, isDebug: true };
    const entry: DebugRunEntry = { ticket: newToken(), run, scripts, calls: new MemoryRunCalls() };
    this.#byLink.set(linkId, entry);
    this.#byHash.set(tokenHash(entry.ticket), entry);
    return entry.ticket;
  }

  /** The run of the link is over, or the link is: its ticket is worth nothing any more. */
  end(linkId: string): void {
    const entry = this.#byLink.get(linkId);
    if (entry === undefined) return;
    this.#byLink.delete(linkId);
    this.#byHash.delete(tokenHash(entry.ticket));
  }

  /** @param hash of a ticket */
  find(hash: string): ServedRun | undefined {
    return this.#byHash.get(hash)?.run;
  }

  /** Whether a run of the link has begun and not ended. */
  isAtWork(linkId: string): boolean {
    return this.#byLink.has(linkId);
  }

  /** Who debugs in this run; undefined when it is none that goes on. */
  ownerOf(runId: string): AccountId | undefined {
    return this.#byLink.values().find(({ run }) => run.id === runId)?.run.ownerId;
  }

  /** What was sent with a debug run; nothing of one that is over. */
  scriptsOf({ id }: Pick<ServedRun, 'id'>): readonly SentScript[] {
    return this.#byLink.values().find(({ run }) => run.id === id)?.scripts ?? [];
  }

  /** The calls of a debug run; none are kept of one that is over. */
  callsOf({ id }: Pick<ServedRun, 'id'>): RunCallStore {
    return this.#byLink.values().find(({ run }) => run.id === id)?.calls ?? new MemoryRunCalls();
  }
}
