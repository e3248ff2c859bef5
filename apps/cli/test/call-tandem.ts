import { createCloudRunStore, openDatabase } from '@tandem/store-sqlite';
import { commandTable } from '../src/commands.ts';
import { runCommandLine } from '../src/run-command-line.ts';
import type { Finished } from './run-tandem.ts';

const NO_SEAL = { seal: (_purpose: string, text: string) => text, open: (_purpose: string, text: string) => text };

const TABLE = commandTable({
  loadStore:
    async () =>
    (path = ':memory:') => {
      const database = openDatabase(path);
      return { store: createCloudRunStore(database, NO_SEAL), close: () => database.close() };
    },
});

/** Runs a command of `tandem` in the process of the test, which takes a small part of the time of a process of its own. */
export async function callTandem(words: readonly string[], { isShown = false } = {}): Promise<Finished> {
  const lines: string[] = [];
  const notes: string[] = [];
  const terminal = {
    isShown,
    out: (line: string) => void lines.push(line),
    note: (line: string) => void notes.push(`${line}\n`),
    askSecret: async () => '',
  };
  const code = await runCommandLine(TABLE, words, terminal);
  return { code, out: lines.join('\n').trimEnd(), notes: notes.join('') };
}
