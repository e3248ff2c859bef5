import { asTandemError } from '@tandem/kernel';
import type { Command } from './command.ts';
import { ExitCode, type Terminal, UsageError } from './terminal.ts';

/** Commands by their first word, each loaded when it is needed. */
export type CommandTable = ReadonlyMap<string, () => Promise<readonly Command[]>>;

/** Finds the command that the words name, runs it, and turns what it throws into text and an exit code. */
export async function runCommandLine(table: CommandTable, words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [first = 'help'] = words;
  if (first === 'help' || words.includes('--help')) return showHelp(table, words, terminal);
  const commands = (await table.get(first)?.()) ?? [];
  const found = findCommand(commands, words);
  if (found === undefined) {
    terminal.note(unknownCommand(commands, words));
    terminal.note(commands.length > 0 ? `See: tandem help ${first}` : 'See: tandem help');
    return ExitCode.usage;
  }
  try {
    return await found.command.run(found.args, terminal);
  } catch (thrown) {
    return report(found.command, thrown, terminal);
  }
}

/** A first word alone may name a group of commands. */
function unknownCommand(commands: readonly Command[], words: readonly string[]): string {
  const [first, second] = words;
  if (commands.length === 0 || second !== undefined) return `tandem knows no command "${words.slice(0, 2).join(' ')}".`;
  return `tandem ${first} needs one of: ${commands.map(({ name }) => name.slice(name.indexOf(' ') + 1)).join(', ')}.`;
}

function findCommand(commands: readonly Command[], words: readonly string[]) {
  for (const length of [2, 1]) {
    const name = words.slice(0, length).join(' ');
    const command = commands.find((candidate) => candidate.name === name);
    if (command !== undefined) return { command, args: words.slice(length) };
  }
  return undefined;
}

function report(command: Command, thrown: unknown, terminal: Terminal): ExitCode {
  if (thrown instanceof UsageError) {
    terminal.note(thrown.message);
    terminal.note(`Usage: tandem ${command.name} ${command.usage}`);
    return ExitCode.usage;
  }
  const error = asTandemError(thrown);
  terminal.note(`${error.code}: ${error.message}`);
  if (error.fix !== undefined) terminal.note(error.fix);
  if (error.code === 'InternalError' && error.cause instanceof Error) terminal.note(error.cause.stack ?? error.cause.message);
  return ExitCode.failed;
}

async function showHelp(table: CommandTable, words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const asked = words.filter((word) => word !== '--help' && word !== 'help');
  const commands = (await Promise.all(Array.from(table.values(), (load) => load()))).flat();
  terminal.out('tandem: cloud flows that run desktop flows on your own machines');
  for (const { name, usage, summary } of commandsAskedFor(commands, asked)) terminal.out(`\n  tandem ${name} ${usage}\n      ${summary}`);
  return ExitCode.done;
}

/** One command, a group of them, or the command whose arguments stand there, too; all of them when nothing of that is known. */
function commandsAskedFor(commands: readonly Command[], asked: readonly string[]): readonly Command[] {
  const words = asked.join(' ');
  const named = commands.filter(({ name }) => name === words || name.startsWith(`${words} `));
  if (named.length > 0) return named;
  const found = findCommand(commands, asked);
  return found === undefined ? commands.filter(({ isHidden }) => isHidden !== true) : [found.command];
}
