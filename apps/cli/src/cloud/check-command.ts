import { readCloudFlow, underLimits } from '@tandem/cloud-flow';
import { asTandemError, CLOUD_FLOW_LIMITS, type CloudFlowLimits, type Diagnostic, LimitProfile } from '@tandem/kernel';
import { type Command, readArguments } from '../command.ts';
import { readInput } from '../read-input.ts';
import { ExitCode, UsageError } from '../terminal.ts';

export const checkCloudCommand: Command = {
  name: 'cloud check',
  usage: '[--limits PROFILE] FILE…',
  summary: 'Parses and checks definitions in any container form, under the limits of a profile; one line of JSON for each file.',
  async run(args, terminal) {
    const { positionals, values } = readArguments(args, { limits: { type: 'string', default: LimitProfile.unlimited } });
    if (positionals.length === 0) throw new UsageError('FILE is missing.');
    const limits = limitsOf(values.limits);
    let isOk = true;
    for (const file of positionals) {
      const diagnostics = diagnosticsOf(file, limits);
      const ok = diagnostics.every(({ severity }) => severity !== 'error');
      isOk &&= ok;
      terminal.out(JSON.stringify({ file, ok, diagnostics }));
    }
    return isOk ? ExitCode.done : ExitCode.failed;
  },
};

function limitsOf(profile: string): CloudFlowLimits {
  const profiles = Object.values(LimitProfile);
  const found = profiles.find((known) => known === profile);
  if (found === undefined) throw new UsageError(`There is no limit profile ${profile}; choose one of ${profiles.join(', ')}.`);
  return CLOUD_FLOW_LIMITS[found];
}

function diagnosticsOf(file: string, limits: CloudFlowLimits): readonly Diagnostic[] {
  try {
    return underLimits(readCloudFlow(readInput(file)).diagnostics, limits);
  } catch (thrown) {
    const { code, message } = asTandemError(thrown);
    return [{ code, severity: 'error', message }];
  }
}
