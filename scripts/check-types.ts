import { spawnSync } from 'node:child_process';

/** Each project with the globals of its platform: Node, any platform (no Node, no DOM), the browser. */
const PROJECTS = ['tsconfig.json', 'tsconfig.any-platform.json', 'apps/portal/tsconfig.json'];

const failed = PROJECTS.filter((project) => spawnSync('tsc', ['-p', project], { stdio: 'inherit' }).status !== 0);
if (failed.length > 0) {
  console.error(`Type errors in ${failed.join(', ')}.`);
  process.exitCode = 1;
}
