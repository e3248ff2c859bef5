import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TandemError } from '@tandem/kernel';
import { signIn } from '../api-sign-in.ts';
import { type Command, readArguments } from '../command.ts';
import { startTandemHost, type TandemHost } from '../start/tandem-host.ts';
import { ExitCode } from '../terminal.ts';
import { printRuns, runAndWait } from './sample-run.ts';

export const demoCommand: Command = {
  name: 'demo',
  usage: '[--country NAME] [--json]',
  summary:
    'Starts everything on a fresh data directory, runs the sample cloud flow on this computer, and prints both runs. The sample leaves a folder Countries on your desktop.',
  async run(args, terminal) {
    const { values } = readArguments(args, { country: { type: 'string', default: 'Greece' }, json: { type: 'boolean', default: false } });
    const dataDir = mkdtempSync(join(tmpdir(), 'tandem-demo-'));
    try {
      const host = await startTandemHost({
        port: 0,
        dataDir,
        hasMachine: true,
        installsUrlHandler: false,
        log: { level: 'error' },
        onNote: (line) => terminal.note(line),
      });
      terminal.note(`Server ${host.url}, machine ${host.machineName ?? ''}`);
      try {
        const runs = await runAndWait(await signIn(host.url, firstSignInOf(host)), values.country);
        printRuns(runs, values.json, terminal);
        return runs.cloudFlowRun.status === 'Succeeded' ? ExitCode.done : ExitCode.failed;
      } finally {
        await host.close();
      }
    } finally {
      rmSync(dataDir, { recursive: true, force: true });
    }
  },
};

function firstSignInOf({ firstSignIn }: TandemHost) {
  if (firstSignIn !== undefined) return firstSignIn;
  throw new TandemError('DemoNotFresh', 'The demo did not start on a fresh data directory.', { kind: 'internal' });
}
