import { type ChildProcess, spawn } from 'node:child_process';
import { platform } from 'node:os';
import type { Readable } from 'node:stream';
import { NEW_LINE } from '@tandem/desktop-engine';
import iconv from 'iconv-lite';
import { killTree, OUTPUT_LIMIT, spawnOptions } from '../machine/program.ts';

/** Name of the type as the designer shows it. */
export const CMD_SESSION = 'CMD session';
const CLOSE_MS = 1000;
/** What the shell printed last may come after its end; a program that it left behind may hold the output open. */
const DRAIN_MS = 200;

export interface SessionOptions {
  readonly folder: string;
  /** Of what the session prints and of what is typed into it. */
  readonly charset: string;
}

type StreamName = 'output' | 'error';

interface Printed {
  readonly stream: StreamName;
  readonly text: string;
}

/** @throws Error with the reason of the system when the shell cannot be started */
export async function openCmdSession({ folder, charset }: SessionOptions): Promise<CmdSession> {
  const isWindows = platform() === 'win32';
  const [command, args] = isWindows ? [process.env['ComSpec'] ?? 'cmd.exe', ['/d']] : ['/bin/sh', []];
  const child = spawn(command, args, { ...spawnOptions({ folder }), stdio: ['pipe', 'pipe', 'pipe'] });
  const session = new CmdSession(child, charset);
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', reject);
  });
  return session;
}

/** A shell of the machine that reads commands until it is closed, and what it has printed and nobody has read. */
export class CmdSession {
  readonly #child: ChildProcess;
  readonly #charset: string;
  readonly #listeners = new Set<() => void>();
  #printed: Printed[] = [];
  #length = 0;
  #isEnded = false;
  #onEnd: (() => void) | undefined;

  constructor(child: ChildProcess, charset: string) {
    this.#child = child;
    this.#charset = charset;
    this.#follow(child.stdout, 'output');
    this.#follow(child.stderr, 'error');
    child.stdin?.on('error', () => undefined);
    child.on('close', () => this.#ended());
    child.on('exit', () => setTimeout(() => this.#ended(), DRAIN_MS).unref());
    child.on('error', () => this.#ended());
  }

  get processId(): number {
    return this.#child.pid ?? 0;
  }

  get isAlive(): boolean {
    return !this.#isEnded;
  }

  /** Types a text, with Enter behind it or without. */
  write(text: string, sendEnter: boolean): void {
    const enter = platform() === 'win32' ? '\r\n' : '\n';
    const typed = text.replaceAll(/\r?\n/g, enter);
    this.#child.stdin?.write(iconv.encode(sendEnter ? typed + enter : typed, this.#charset));
  }

  /** What was printed since the last time, in the order in which it came, or of one stream. */
  peek(stream?: StreamName): string {
    const parts = this.#printed.filter((part) => stream === undefined || part.stream === stream);
    const text = parts.map((part) => part.text).join('');
    return platform() === 'win32' ? text : text.replaceAll(/\r?\n/g, NEW_LINE);
  }

  /** Forgets what was printed up to now. */
  clear(): void {
    this.#printed = [];
    this.#length = 0;
  }

  /** Called whenever something is printed and when the session ends; the function that comes back ends that. */
  watch(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  whenEnded(listener: () => void): void {
    this.#onEnd = listener;
  }

  /** Ends the shell with all that it started. */
  async close(): Promise<void> {
    if (this.#isEnded) return;
    const gone = new Promise<void>((resolve) => {
      this.#child.once('exit', () => resolve());
      setTimeout(resolve, CLOSE_MS).unref();
    });
    killTree(this.#child);
    await gone;
    this.#ended();
  }

  #follow(stream: Readable | null, name: StreamName): void {
    const decoder = iconv.getDecoder(this.#charset);
    stream?.on('data', (bytes: Buffer) => this.#add(name, decoder.write(bytes)));
    stream?.on('end', () => this.#add(name, decoder.end() ?? ''));
  }

  /** Of an output that nobody reads only the latest part is kept. */
  #add(stream: StreamName, text: string): void {
    if (text === '') return;
    this.#printed.push({ stream, text });
    this.#length += text.length;
    while (this.#length > OUTPUT_LIMIT && this.#printed.length > 1) this.#length -= this.#printed.shift()?.text.length ?? 0;
    this.#tell();
  }

  #ended(): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    this.#onEnd?.();
    this.#tell();
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
