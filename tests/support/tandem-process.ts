import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../apps/cli/src/main.ts', import.meta.url));

/** One `tandem …` as a process of its own, with what it has printed. */
export class TandemProcess {
  readonly child: ChildProcess;
  readonly lines: string[] = [];
  readonly notes: string[] = [];

  constructor(child: ChildProcess) {
    this.child = child;
    if (child.stdout !== null) createInterface({ input: child.stdout }).on('line', (line) => this.lines.push(line));
    if (child.stderr !== null) createInterface({ input: child.stderr }).on('line', (line) => this.notes.push(line));
  }

  /** @param env what it has besides the environment of the tests; undefined takes a variable away */
  static start(words: readonly string[], env: Readonly<Record<string, string | undefined>> = {}): TandemProcess {
    return TandemProcess.startProgram([MAIN, ...words], env);
  }

  /** Starts a program of the tests with its arguments. */
  static startProgram(words: readonly string[], env: Readonly<Record<string, string | undefined>> = {}): TandemProcess {
    return new TandemProcess(spawn(process.execPath, words, { stdio: ['pipe', 'pipe', 'pipe'], env: { ...process.env, ...env } }));
  }

  get hasEnded(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }

  /** Resolves with the first line that matches. @throws Error when the process ends before, or after the time */
  async line(pattern: RegExp, timeoutMs = 60_000): Promise<RegExpExecArray> {
    const deadline = Date.now() + timeoutMs;
    for (;;) {
      for (const line of this.lines) {
        const match = pattern.exec(line);
        if (match !== null) return match;
      }
      if (this.hasEnded || Date.now() > deadline) throw new Error(`no line ${pattern} in:\n${[...this.lines, ...this.notes].join('\n')}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Resolves when it has ended by itself. @throws Error after the time, when it was killed with SIGKILL for that */
  async ended(timeoutMs: number): Promise<Pick<ChildProcess, 'exitCode' | 'signalCode'>> {
    if (!this.hasEnded) {
      const overdue = AbortSignal.timeout(timeoutMs);
      await once(this.child, 'close', { signal: overdue }).catch(() => this.kill('SIGKILL'));
      if (overdue.aborted) throw new Error(`did not end within ${timeoutMs} ms:\n${[...this.lines, ...this.notes].join('\n')}`);
    }
    return this.child;
  }

  async kill(signal: NodeJS.Signals): Promise<void> {
    if (this.hasEnded) return;
    const ended = once(this.child, 'exit');
    this.child.kill(signal);
    await ended;
  }
}
