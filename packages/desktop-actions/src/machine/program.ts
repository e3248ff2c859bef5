import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { platform } from 'node:os';
import type { Readable, Writable } from 'node:stream';

/** Bytes that a program may print on each of its two outputs. */
export const OUTPUT_LIMIT = 64 * 1024 * 1024;
/** A program that has ended may have left another one behind that holds its output open: it is not waited for. */
const DRAIN_MS = 1000;

export interface ProgramCall {
  /** Path, or a name that `PATH` finds. */
  readonly command: string;
  /** Never anything secret: other users of the machine can read them. */
  readonly args: readonly string[];
  readonly folder?: string;
  /** Added to the environment of this process; undefined takes a variable out. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** What the program reads from file descriptor 3, such as a passphrase. */
  readonly secret?: string;
  /** Undefined: it may take as long as it wants. */
  readonly timeoutMs?: number | undefined;
  readonly signal: AbortSignal;
  /** Windows: the arguments are passed on as they are. */
  readonly isVerbatim?: boolean;
}

/** How a program came to its end. Unless it ended by itself, it and all that it started are gone. */
export type ProgramEnd =
  | { readonly kind: 'ended'; readonly exitCode: number; readonly output: Buffer; readonly error: Buffer }
  /** It cannot be started: `reason` is the code of the system, `ENOENT` when it is not there. */
  | { readonly kind: 'unstartable'; readonly reason: string }
  | { readonly kind: 'timedOut' | 'cancelled' | 'printedTooMuch' };

/** Runs a program to its end, without a window and without input. */
export function runProgramOnMachine(call: ProgramCall): Promise<ProgramEnd> {
  return new Promise((resolve) => new RunningProgram(call, resolve));
}

/** How a program is started so that {@link killTree} reaches everything that it starts. */
export function spawnOptions({
  folder,
  environment,
  isVerbatim,
}: Pick<ProgramCall, 'folder' | 'environment' | 'isVerbatim'>): SpawnOptions {
  return {
    ...(folder === undefined ? {} : { cwd: folder }),
    env: { ...process.env, ...environment },
    detached: platform() !== 'win32',
    windowsHide: true,
    windowsVerbatimArguments: isVerbatim === true,
  };
}

/** Ends a program and all that it started. */
export function killTree({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  if (platform() === 'win32') {
    spawn('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore', windowsHide: true }).on('error', () => undefined);
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nothing of it is left.
  }
}

type Forced = Exclude<ProgramEnd['kind'], 'ended' | 'unstartable'>;

class RunningProgram {
  readonly #child: ChildProcess;
  readonly #signal: AbortSignal;
  readonly #resolve: (end: ProgramEnd) => void;
  readonly #parts = { output: [] as Buffer[], error: [] as Buffer[] };
  #forced: Forced | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(call: ProgramCall, resolve: (end: ProgramEnd) => void) {
    this.#resolve = resolve;
    this.#signal = call.signal;
    const options = spawnOptions(call);
    this.#child = spawn(call.command, call.args, {
      ...options,
      stdio: ['ignore', 'pipe', 'pipe', call.secret === undefined ? 'ignore' : 'pipe'],
    });
    this.#child.on('error', (error) => this.#settle({ kind: 'unstartable', reason: codeOf(error) }));
    this.#child.on('close', (code) => this.#ended(code));
    this.#child.on('exit', (code) => setTimeout(() => this.#ended(code), DRAIN_MS).unref());
    this.#collect(this.#child.stdout, 'output');
    this.#collect(this.#child.stderr, 'error');
    if (call.secret !== undefined) passSecret(this.#child.stdio[3] as Writable, call.secret);
    if (call.timeoutMs !== undefined) this.#timer = setTimeout(() => this.#force('timedOut'), call.timeoutMs);
    this.#signal.addEventListener('abort', this.#cancel);
    if (this.#signal.aborted) this.#cancel();
  }

  readonly #cancel = (): void => this.#force('cancelled');

  #collect(stream: Readable | null, name: 'output' | 'error'): void {
    let length = 0;
    stream?.on('data', (part: Buffer) => {
      length += part.length;
      if (length > OUTPUT_LIMIT) this.#force('printedTooMuch');
      else this.#parts[name].push(part);
    });
  }

  #force(kind: Forced): void {
    this.#forced ??= kind;
    killTree(this.#child);
    this.#settle({ kind: this.#forced });
  }

  #ended(code: number | null): void {
    this.#settle({
      kind: 'ended',
      exitCode: code ?? -1,
      output: Buffer.concat(this.#parts.output),
      error: Buffer.concat(this.#parts.error),
    });
  }

  /** Only the first end counts. */
  #settle(end: ProgramEnd): void {
    clearTimeout(this.#timer);
    this.#signal.removeEventListener('abort', this.#cancel);
    this.#child.stdout?.destroy();
    this.#child.stderr?.destroy();
    this.#resolve(end);
  }
}

function passSecret(stream: Writable, secret: string): void {
  stream.on('error', () => undefined);
  stream.end(secret);
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : error.message;
}
