import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { onTestFinished } from 'vitest';

/** As the build writes it, with addresses relative to the page. */
const PAGE = `<!doctype html><meta name="tandem-base-path" content="/" /><title>Portal</title>
<script type="module" crossorigin src="./assets/main-abc.js"></script>`;

/** Makes a folder as the build of the portal leaves it, with a file beside it that must not be served. */
export function buildPortal(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-portal-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const dist = join(folder, 'dist');
  mkdirSync(join(dist, 'assets'), { recursive: true });
  writeFileSync(join(dist, 'index.html'), PAGE);
  writeFileSync(join(dist, 'assets', 'main-abc.js'), 'export {};');
  writeFileSync(join(dist, 'assets', 'main-abc.js.br'), brotliCompressSync('export {};'));
  writeFileSync(join(dist, 'assets', 'main-abc.js.gz'), gzipSync('export {};'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  return dist;
}
