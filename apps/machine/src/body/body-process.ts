import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { environmentOf, findBody, type RunMark } from '../processes/run-mark.ts';
import { inSession, type Session } from '../sessions/session.ts';

/** The desktop flow runtime. */
export const BODY_PROGRAM = fileURLToPath(new URL('./body-main.ts', import.meta.url));
/** Tells a body that its flow should end where it can. A process that does not listen, or not yet, takes no notice of it. */
export const SAFE_STOP_SIGNAL = 'SIGURG';
/** How soon the end and the words of a body are seen that an earlier agent began. */
const LOOK_MS = 100;

/** Why a body process is no more. */
export interface BodyExit {
  readonly code: number | null;
  readonly signal: string | null;
  /** Set when the process could not be begun. */
  readonly error: Error | undefined;
}

/** A body as its agent sees it, whether this agent began it or an earlier one. */
export interface BodyProcess {
  readonly exited: Promise<BodyExit>;
  /** Called whenever the spool may have grown. */
  onBell(listener: () => void): void;
  askToStop(): void;
  /** Leaves it to the flow when it ends. */
  askToStopSafely(): void;
  /** Lets go of the body without ending it. */
  release(): void;
}

/** A body that waits for its order. */
export interface WaitingBody extends BodyProcess {
  /** Hands the order over and closes the way in. */
  give(order: string): void;
}

export interface BodyStart {
  readonly session: Session;
  readonly mark: RunMark;
  /** The file that the body reports into. */
  readonly spoolPath: string;
  /** Path of the program that Node runs. */
  readonly program: string;
}

/**
 * Begins a body process in a process group and session of its own. It takes its order from standard input; its argument
 * list and environment say nothing but where the program lies and whose session it is. It has no standard output or error,
 * since what a script prints there may be secret.
 */
export function startBody({ session, mark, spoolPath, program }: BodyStart): WaitingBody {
  const { file, args, env, cwd } = inSession(session, { file: process.execPath, args: ['--disable-warning=ExperimentalWarning', program] });
  const spool = openSync(spoolPath, 'a', 0o600);
  try {
    const child = spawn(file, [...args], {
      cwd,
      env: { ...env, ...environmentOf(mark) },
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore', spool, 'pipe'],
    });
    return followChild(child);
  } finally {
    closeSync(spool);
  }
}

function followChild(child: ChildProcess): WaitingBody {
  const [input, , , , bell] = child.stdio;
  input?.on('error', () => undefined); // a body that died before it read its order is seen by its exit
  bell?.on('error', () => undefined);
  const exited = new Promise<BodyExit>((resolve) => {
    child.once('error', (error) => resolve({ code: null, signal: null, error }));
    child.once('exit', (code, signal) => resolve({ code, signal, error: undefined }));
  });
  return {
    exited,
    onBell: (listener) => bell?.on('data', listener),
    askToStop: () => child.kill('SIGTERM'),
    askToStopSafely: () => child.kill(SAFE_STOP_SIGNAL),
    give: (order) => child.stdin?.end(order),
    release: () => {
      child.unref();
      for (const stream of child.stdio) stream?.destroy();
    },
  };
}

/** A body that an earlier agent began; only its mark is known, and what it wrote. */
export function adoptBody(mark: RunMark): BodyProcess | undefined {
  if (findBody(mark) === undefined) return undefined;
  const released = new AbortController();
  let ring = (): void => undefined;
  return {
    exited: lookUntilGone(mark, () => ring(), released.signal),
    onBell: (listener) => {
      ring = listener;
    },
    askToStop: () => signalBody(mark, 'SIGTERM'),
    askToStopSafely: () => signalBody(mark, SAFE_STOP_SIGNAL),
    release: () => released.abort(),
  };
}

function signalBody(mark: RunMark, signal: NodeJS.Signals): void {
  const pid = findBody(mark);
  if (pid !== undefined) process.kill(pid, signal);
}

async function lookUntilGone(mark: RunMark, ring: () => void, signal: AbortSignal): Promise<BodyExit> {
  while (findBody(mark) !== undefined && !signal.aborted) {
    await sleep(LOOK_MS, undefined, { ref: false });
    ring();
  }
  return { code: null, signal: null, error: undefined };
}
