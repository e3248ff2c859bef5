import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { RunFile, RunFiles } from '../body/run-files.ts';
import { killRun } from '../processes/kill-run.ts';
import { environmentOf } from '../processes/run-mark.ts';
import { inSession, openSession } from '../sessions/session.ts';
import { type BodyCommand, EVENT_CHARACTERS_MAX, printCommand } from './body-messages.ts';
import { readLines } from './line-reader.ts';

/** The debug runtime of desktop flows. */
export const DESIGNER_PROGRAM = fileURLToPath(new URL('./designer-body-main.ts', import.meta.url));

export interface DesignerProcessParts {
  /** Every body is on record before it begins, so that the next agent ends what a killed one leaves. */
  readonly files: RunFiles;
  /** Path of the program that Node runs. */
  readonly program: string;
}

/**
 * A debug body in the session of the agent, with process group and mark of its own. Commands go in by its standard input, events come
 * out by a pipe; its argument list and environment say nothing of the flow, and what scripts print is nobody's business. It
 * ends when its input closes, so it does not outlive its agent.
 */
export class DesignerProcess {
  /** Fulfilled when the process is no more, or could not be begun. */
  readonly exited: Promise<void>;
  readonly #files: RunFiles;
  readonly #file: RunFile;
  readonly #child: ReturnType<typeof spawn>;
  readonly #events: Readable;

  constructor({ files, program }: DesignerProcessParts) {
    const session = openSession({ kind: 'own-session' });
    this.#files = files;
    this.#file = files.create({ runId: randomUUID(), epoch: 1 }, session);
    const { file, args, env, cwd } = inSession(session, {
      file: process.execPath,
      args: ['--disable-warning=ExperimentalWarning', program],
    });
    const stdio = ['pipe', 'ignore', 'ignore', 'pipe'] as const;
    this.#child = spawn(file, [...args], { cwd, env: { ...env, ...environmentOf(this.#file.mark) }, detached: true, stdio: [...stdio] });
    const events = this.#child.stdio[3];
    this.#events = events instanceof Readable ? events : Readable.from([]);
    this.#events.on('error', () => undefined); // a body that is gone is seen by its exit
    this.#child.stdin?.on('error', () => undefined);
    this.exited = this.#follow();
  }

  /** Listens to what the body tells, a text an event. Until then the body waits with what it has to say. */
  listen(onEvent: (line: string) => void): void {
    readLines(this.#events, EVENT_CHARACTERS_MAX + 1, onEvent);
  }

  /** Leaves what the body tells in its pipe for a while. */
  hold(): void {
    this.#events.pause();
  }

  goOn(): void {
    this.#events.resume();
  }

  send(command: BodyCommand): void {
    this.#child.stdin?.write(printCommand(command));
  }

  /** Lets a body end that has nothing to do. Programs that its flow opened for its user stay open. */
  dismiss(): void {
    this.#child.stdin?.end();
  }

  /** Its run ended by itself: the next agent leaves alone what it opened. */
  forget(): void {
    this.#files.remove(this.#file);
  }

  /** Ends the body and everything that it started. @returns false when something is left that the agent may not kill */
  async kill(): Promise<boolean> {
    this.dismiss();
    const isTreeGone = await killRun(this.#file.mark);
    await this.exited;
    return isTreeGone;
  }

  async #follow(): Promise<void> {
    const exit = once(this.#child, 'exit');
    await exit.catch(() => undefined); // could not be begun
    this.#files.remove(this.#file);
  }
}
