import { join } from 'node:path';

/** Where the agent keeps its files; everything below the folder is readable by the agent's user alone. */
export interface MachineFolder {
  readonly root: string;
  /** Registration with the private keys. */
  readonly registration: string;
  readonly journal: string;
  /** Key that encrypts what the journal and the spools hold of values of flows. */
  readonly journalKey: string;
  /** One file for each body that may be alive, and its spool. */
  readonly runs: string;
  /** Held by the one agent that works on the folder. */
  readonly lock: string;
}

export function machineFolder(root: string): MachineFolder {
  return {
    root,
    registration: join(root, 'machine.json'),
    journal: join(root, 'journal'),
    journalKey: join(root, 'journal.key'),
    runs: join(root, 'runs'),
    lock: join(root, 'agent.lock'),
  };
}
