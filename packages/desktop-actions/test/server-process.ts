import type { ChildProcess } from 'node:child_process';

/** Ends a server that a test has started, and waits until it is gone. */
export async function endServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  server.kill('SIGTERM');
  await ended;
}

/** Waits until a server answers. @throws Error when it ends before that, or takes longer than five seconds */
export async function untilAnswers(name: string, server: ChildProcess, answers: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (server.exitCode !== null) throw new Error(`${name} ended with ${server.exitCode}`);
    if (await answers()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${name} does not answer`);
}
