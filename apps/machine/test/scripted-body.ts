import { spawn } from 'node:child_process';
import { appendFileSync, copyFileSync, existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RunOutcome } from '@tandem/protocol';
import { type BodyRun, runBody } from '../src/body/run-body.ts';

/**
 * A body for tests of the agent: a real process with the life of every body, whose script is a list of commands instead
 * of a desktop flow.
 */
await runBody(async ({ order, signal, log }) => {
  const startedAt = Date.now();
  const lines = order.script.split('\n');
  for (const [index, line] of lines.entries()) {
    await perform(line, { order, signal, log });
    log({
      seq: index + 1,
      at: Date.now(),
      subflow: 'Main',
      line: index + 1,
      action: line.split(' ')[0] ?? '',
      durationMs: 0,
      status: 'Succeeded',
    });
    if (signal.aborted) return outcome('Cancelled', startedAt, null);
  }
  return outcome('Succeeded', startedAt, order.inputs);
});

async function perform(line: string, { signal }: BodyRun): Promise<void> {
  const [command, argument = '', path = ''] = line.split(' ');
  switch (command) {
    case 'note':
      appendFileSync(argument, `${process.pid}\n`);
      break;
    case 'wait':
      await sleep(Number(argument), undefined, { signal }).catch(() => undefined);
      break;
    case 'until':
      while (!existsSync(argument)) await sleep(20);
      break;
    case 'deaf':
      await sleep(Number(argument));
      break;
    case 'tree':
      startTree();
      break;
    case 'crash':
      process.kill(process.pid, 'SIGKILL');
      break;
    case 'copy':
      copyFileSync(argument, path);
      break;
    case 'who':
      appendFileSync(
        argument,
        JSON.stringify({ uid: process.getuid?.(), groups: process.getgroups?.(), env: process.env, cwd: process.cwd() }),
      );
      break;
    default:
    // Any other line is a step that does nothing.
  }
}

/** A child with a child, one in a session of its own, and one that was given away and has another environment. */
function startTree(): void {
  const script = 'sleep 773100 & setsid sleep 773101 & (setsid sh -c "sleep 773102 & sleep 773103" &) ; env -i sleep 773104 & wait';
  spawn('sh', ['-c', script], { stdio: 'ignore' });
}

function outcome(status: RunOutcome['status'], startedAt: number, outputs: string | null): RunOutcome {
  return { status, outputs, error: null, startedAt, endedAt: Date.now(), actionCount: 1 };
}
