import { JsonObject, parseJson, printJson } from '@tandem/kernel';
import { type Command, onlyOperand, readArguments } from '../command.ts';
import { readInput } from '../read-input.ts';
import { ExitCode } from '../terminal.ts';
import { evaluateIn, evaluateLine } from './evaluate-text.ts';

export const evalCommand: Command = {
  name: 'eval',
  usage: 'TEMPLATE [--context FILE] | --batch FILE',
  summary:
    'Evaluates a template of a cloud flow; a batch is one JSON request a line, answered by one line each. FILE may be - for standard input.',
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, { context: { type: 'string' }, batch: { type: 'string' } });
    if (values.batch !== undefined) {
      for (const line of readInput(values.batch).split('\n')) if (line.trim() !== '') terminal.out(printJson(evaluateLine(line)));
      return ExitCode.done;
    }
    const template = onlyOperand(positionals, 'TEMPLATE');
    const context = values.context === undefined ? new JsonObject() : parseJson(readInput(values.context));
    terminal.out(printJson(evaluateIn(template, context)));
    return ExitCode.done;
  },
};
