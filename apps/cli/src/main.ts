import { commandTable } from './commands.ts';
import { runCommandLine } from './run-command-line.ts';
import { SYSTEM_TERMINAL } from './system-terminal.ts';

/** What is kept in memory needs no seal. */
const NO_SEAL = { seal: (_purpose: string, text: string) => text, open: (_purpose: string, text: string) => text };

const table = commandTable({
  async loadStore() {
    const { createCloudRunStore, openDatabase } = await import('@tandem/store-sqlite');
    return (path = ':memory:') => {
      const database = openDatabase(path);
      return { store: createCloudRunStore(database, NO_SEAL), close: () => database.close() };
    };
  },
});
/** Whoever reads the output may have read enough of it, such as `head`. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
process.exitCode = await runCommandLine(table, process.argv.slice(2), SYSTEM_TERMINAL);
