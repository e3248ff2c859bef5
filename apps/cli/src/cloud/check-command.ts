import { CLOUD_FLOW_LIMITS, type CloudFlowLimits, LimitProfile } from '@tandem/kernel';
import { CheckSummary } from '../check-summary.ts';
import { type Command, readArguments } from '../command.ts';
import { ExitCode, UsageError } from '../terminal.ts';
import { checkCloudFlow, reportLines } from './check-cloud-flow.ts';

export const checkCloudCommand: Command = {
  name: 'cloud check',
  usage: '[--limits PROFILE] [--json] FILE…',
  summary:
    'Parses and checks definitions in any container form, under the limits of a profile. Says on a terminal what is wrong and where; with --json, in a pipe and in a file it prints one line of JSON for each file.',
  async run(args, terminal) {
    const { positionals, values } = readArguments(args, {
      limits: { type: 'string', default: LimitProfile.unlimited },
      json: { type: 'boolean', default: false },
    });
    if (positionals.length === 0) throw new UsageError('FILE is missing.');
    const limits = limitsOf(values.limits);
    const isJson = values.json || !terminal.isShown;
    const summary = new CheckSummary();
    for (const file of positionals) {
      const checked = checkCloudFlow(file, limits);
      summary.add(checked.report);
      for (const line of isJson ? [JSON.stringify(checked.report)] : reportLines(checked)) terminal.out(line);
    }
    if (!isJson) terminal.out(summary.text);
    return summary.isOk ? ExitCode.done : ExitCode.failed;
  },
};

function limitsOf(profile: string): CloudFlowLimits {
  const profiles = Object.values(LimitProfile);
  const found = profiles.find((known) => known === profile);
  if (found === undefined) throw new UsageError(`There is no limit profile ${profile}; choose one of ${profiles.join(', ')}.`);
  return CLOUD_FLOW_LIMITS[found];
}
