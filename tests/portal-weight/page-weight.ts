import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const PORTAL = fileURLToPath(new URL('../../apps/portal', import.meta.url));
const VITE = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));

/** A chunk of the build, by the source that it begins with. */
interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

export interface BuiltPortal {
  readonly folder: string;
  readonly chunks: Readonly<Record<string, Chunk>>;
}

/** Builds the portal as it is now into a folder that goes when the test is over. */
export function buildRealPortal(): BuiltPortal {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-portal-weight-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const words = [VITE, 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'];
  const { status, stderr } = spawnSync(process.execPath, words, {
    cwd: PORTAL,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error(`the portal cannot be built: ${stderr}`);
  const chunks = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as BuiltPortal['chunks'];
  return { folder, chunks };
}

/** Bytes of script that a browser loads for these sources, each chunk once, as the server sends it to a browser that takes brotli. */
export function scriptBytes({ folder, chunks }: BuiltPortal, sources: readonly string[]): number {
  const files = new Set(sources.flatMap((source) => filesOf(chunks, source, new Set())));
  return [...files].reduce((sum, file) => sum + sentBytes(join(folder, file)), 0);
}

function filesOf(chunks: BuiltPortal['chunks'], source: string, seen: Set<string>): readonly string[] {
  if (seen.has(source)) return [];
  seen.add(source);
  const chunk = chunks[source];
  if (chunk === undefined) throw new Error(`the build has no chunk for ${source}`);
  return [chunk.file, ...(chunk.imports ?? []).flatMap((next) => filesOf(chunks, next, seen))];
}

function sentBytes(path: string): number {
  const compressed = `${path}.br`;
  return statSync(existsSync(compressed) ? compressed : path).size;
}
