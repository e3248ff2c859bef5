import type { Sealer } from '@tandem/store-sqlite';

/** When a process dies: at the commit of that number, counted from 1, with it undone or on disk. */
export interface Kill {
  readonly commit: number;
  readonly when: 'before' | 'after';
}

/** What one process does with the run of one folder: it begins it or goes on with it, until the run ends or the process dies. */
export interface RunLife {
  /** Holds `tandem.db` and the ledger. */
  readonly folder: string;
  readonly runId: string;
  readonly actions: object;
  readonly kill?: Kill;
  /** Cancels the run after so many turns of the event loop. */
  readonly cancelAfterTurns?: number;
  /** Calls that wait begin with their commit. */
  readonly isStartedByCommit: boolean;
}

/** The truth outside the process: lines `effect …` and `clock <ms>`. */
export const LEDGER = 'ledger.txt';

export const SEALER: Sealer = { seal: (_, text) => text, open: (_, sealed) => sealed };
