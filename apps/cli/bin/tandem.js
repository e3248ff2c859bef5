#!/usr/bin/env node
// Plain JavaScript, because it must run on the Node that the system has. Goes on with the Node that Tandem is pinned to when
// the system's is older than 22.18, which cannot run TypeScript.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const MAIN = new URL('../src/main.ts', import.meta.url);
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

// Every process of Tandem starts in half the time when it finds its code compiled.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('../../../node_modules/.cache/tandem', import.meta.url));

if (major > 22 || (major === 22 && minor >= 18)) {
  module.enableCompileCache(process.env.NODE_COMPILE_CACHE);
  await import(MAIN.href);
} else {
  goOnWith(pinnedNode());
}

/** @returns {string} the path of the pinned Node */
function pinnedNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = fileURLToPath(new URL(`../../../node_modules/node/bin/${name}`, import.meta.url));
  if (existsSync(path)) return path;
  console.error(`Tandem needs Node 22.18 or newer, and this is ${process.versions.node}. Run "npm ci" in its folder first: it brings one.`);
  process.exit(2);
}

/** @param {string} node */
function goOnWith(node) {
  const child = spawn(node, [fileURLToPath(MAIN), ...process.argv.slice(2)], { stdio: 'inherit' });
  // The terminal sends Ctrl+C to both; the child decides when it has ended.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === null ? 1 : 130);
  });
}
