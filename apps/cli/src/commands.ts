import type { OpenRunStore } from './open-run-store.ts';
import type { CommandTable } from './run-command-line.ts';

/** What commands need of the rooms that only the entry file names. */
export interface CommandParts {
  /** Loads what opens a store of cloud flow runs: on that file, or in memory without one. */
  readonly loadStore: () => Promise<OpenRunStore>;
}

/**
 * The commands by their first word, in the order in which help shows them. Each is loaded when it is called, so that
 * `tandem eval` does not wait for the server to be read.
 */
export function commandTable({ loadStore }: CommandParts): CommandTable {
  return new Map([
    ['start', async () => [(await import('./start/start-command.ts')).startCommand]],
    ['demo', async () => [(await import('./demo/demo-command.ts')).demoCommand]],
    ['eval', async () => [(await import('./eval/eval-command.ts')).evalCommand]],
    ['cloud', async () => (await import('./cloud/cloud-commands.ts')).cloudCommands(await loadStore())],
    ['desktop', async () => (await import('./desktop/desktop-commands.ts')).DESKTOP_COMMANDS],
    ['machine', async () => (await import('./machine/machine-commands.ts')).MACHINE_COMMANDS],
    ['open-url', async () => [(await import('./machine/open-url-command.ts')).openUrlCommand]],
    ['account', async () => [(await import('./account/reset-password-command.ts')).resetPasswordCommand]],
    ['bench', async () => [(await import('./bench/bench-command.ts')).makeBenchCommand(await loadStore())]],
  ]);
}
