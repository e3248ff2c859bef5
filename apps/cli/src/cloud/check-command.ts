import { readCloudFlow } from '@tandem/cloud-flow';
import { asTandemError, type Diagnostic } from '@tandem/kernel';
import { type Command, readArguments } from '../command.ts';
import { readInput } from '../read-input.ts';
import { ExitCode, UsageError } from '../terminal.ts';

export const checkCloudCommand: Command = {
  name: 'cloud check',
  usage: 'FILE…',
  summary: 'Parses and checks definitions in any container form; one line of JSON for each file.',
  async run(args, terminal) {
    const { positionals } = readArguments(args, {});
    if (positionals.length === 0) throw new UsageError('FILE is missing.');
    let isOk = true;
    for (const file of positionals) {
      const diagnostics = diagnosticsOf(file);
      const ok = diagnostics.every(({ severity }) => severity !== 'error');
      isOk &&= ok;
      terminal.out(JSON.stringify({ file, ok, diagnostics }));
    }
    return isOk ? ExitCode.done : ExitCode.failed;
  },
};

function diagnosticsOf(file: string): readonly Diagnostic[] {
  try {
    return readCloudFlow(readInput(file)).diagnostics;
  } catch (thrown) {
    const { code, message } = asTandemError(thrown);
    return [{ code, severity: 'error', message }];
  }
}
