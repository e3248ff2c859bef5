import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const LAUNCHER = fileURLToPath(new URL('../bin/tandem.js', import.meta.url));

export interface Finished {
  readonly code: number | null;
  readonly out: string;
  readonly notes: string;
}

export interface RunOptions {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `tandem` as a process of its own, through its launcher. */
export async function runTandem(words: readonly string[], { input = '', env = {} }: RunOptions = {}): Promise<Finished> {
  const child = spawn(process.execPath, [LAUNCHER, ...words], { stdio: ['pipe', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [out, notes] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code: child.exitCode, out: out.trimEnd(), notes };
}

/** A file that is gone when the test is over. */
export function tempFile(name: string, content: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'tandem-cli-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const path = join(dir, name);
  writeFileSync(path, content);
  return path;
}

/** Runs `tandem` with a terminal of its own to write to. What it notes comes with its results. */
export async function onTerminal(words: readonly string[]): Promise<Omit<Finished, 'notes'>> {
  const line = [process.execPath, LAUNCHER, ...words].map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
  const child = spawn('script', ['--quiet', '--return', '--command', line, '/dev/null'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [out] = await Promise.all([text(child.stdout), once(child, 'close')]);
  return { code: child.exitCode, out: out.trimEnd() };
}
