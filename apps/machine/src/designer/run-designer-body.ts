import { Socket } from 'node:net';
import { EVENT_FILE, readCommand } from './body-messages.ts';
import { type DebugRuntime, DebugSession } from './debug-session.ts';
import { EventPipe } from './event-pipe.ts';
import { readLines } from './line-reader.ts';

/** How long a run may take to end when the agent is gone. */
const LAST_MS = 2000;

/**
 * The life of a debug body: it obeys the commands on its standard input until that closes, which also tells that its agent is gone. A run
 * that is at work then ends, with everything that it started.
 */
export function runDesignerBody(runtime: DebugRuntime): void {
  const pipe = new EventPipe(new Socket({ fd: EVENT_FILE, readable: false, writable: true }));
  let isAtWork = false;
  let isLeft = false;
  const session = new DebugSession(runtime, (event) => {
    pipe.tell(event);
    if (event.kind !== 'ended') return;
    isAtWork = false;
    if (isLeft) killOwnGroup();
  });
  readLines(process.stdin, Number.POSITIVE_INFINITY, (line) => {
    const command = readCommand(line);
    if (command.kind === 'run') isAtWork = true;
    session.obey(command);
  });
  process.stdin.on('close', () => {
    if (!isAtWork) process.exit(0);
    isLeft = true;
    session.stop();
    setTimeout(killOwnGroup, LAST_MS);
  });
}

/** The body leads its process group, and most of what a flow starts is in it. */
function killOwnGroup(): void {
  process.kill(-process.pid, 'SIGKILL');
}
