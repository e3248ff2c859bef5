import { JsonObject, parseJson, printJson } from '@tandem/kernel';
import { type Command, onlyOperand, readArguments } from '../command.ts';
import { readInput } from '../read-input.ts';
import { ExitCode, UsageError } from '../terminal.ts';
import { evaluateIn, evaluateLine } from './evaluate-text.ts';

export const evalCommand: Command = {
  name: 'eval',
  usage: 'TEMPLATE [--context FILE] | --batch FILE',
  summary:
    'Evaluates a template of a cloud flow. A batch has one request a line, {"template": …, "context"?: {…}}, and is answered by one line each, {"value": …} or {"error": {"code", "message"}}. FILE may be - for standard input.',
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, { context: { type: 'string' }, batch: { type: 'string' } });
    if (values.batch !== undefined) {
      if (positionals.length > 0 || values.context !== undefined) {
        throw new UsageError('--batch stands alone: each of its lines brings its own template and context.');
      }
      for (const line of readInput(values.batch).split('\n')) if (line.trim() !== '') terminal.out(printJson(evaluateLine(line)));
      return ExitCode.done;
    }
    const template = onlyOperand(positionals, 'TEMPLATE');
    const context = values.context === undefined ? new JsonObject() : parseJson(readInput(values.context));
    terminal.out(printJson(evaluateIn(template, context)));
    return ExitCode.done;
  },
};
