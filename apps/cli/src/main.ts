import { COMMANDS } from './commands.ts';
import { runCommandLine } from './run-command-line.ts';
import { SYSTEM_TERMINAL } from './system-terminal.ts';

process.exitCode = await runCommandLine(COMMANDS, process.argv.slice(2), SYSTEM_TERMINAL);
