// Brings a clean clone to where "npm start" and "npm test" can run: installs what the lockfile names when it is not there
// yet, and builds the portal when its sources have changed. Plain JavaScript for whatever Node the system has.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PORTAL = join(ROOT, 'apps/portal');
/** What the built portal is made of. */
const PORTAL_SOURCES = [
  'apps/portal',
  'packages/kernel',
  'packages/dotnet',
  'packages/xml',
  'packages/protocol',
  'packages/sealing',
  'packages/cloud-flow',
  'packages/desktop-flow',
  'packages/designer-core',
];

once('dependencies', join(ROOT, 'node_modules/.tandem'), [join(ROOT, 'package-lock.json')], () =>
  run('npm', ['ci', '--no-progress', '--loglevel=error']),
);
once('portal', join(PORTAL, 'dist/.tandem'), PORTAL_SOURCES.flatMap(filesOf), () =>
  run(join(ROOT, 'node_modules/node/bin/node'), [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], PORTAL),
);

/**
 * Does the work unless it was done for exactly these files.
 *
 * @param {string} name
 * @param {string} mark the file that remembers for which files it was done
 * @param {string[]} files
 * @param {() => void} work
 */
function once(name, mark, files, work) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file.slice(ROOT.length)).update(readFileSync(file));
  const digest = hash.digest('hex');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === digest) return;
  console.error(`Preparing the ${name} …`);
  work();
  mkdirSync(join(mark, '..'), { recursive: true });
  writeFileSync(mark, digest);
}

/** @param {string} folder below the repository @returns {string[]} */
function filesOf(folder) {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((path) => !/[\\/](node_modules|dist|test)[\\/]/.test(path))
    .sort();
}

/** @param {string} command @param {string[]} args @param {string} [folder] */
function run(command, args, folder = ROOT) {
  const { status, error } = spawnSync(command, args, {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (status === 0) return;
  console.error(`"${[command, ...args].join(' ')}" failed${error === undefined ? '' : `: ${error.message}`}.`);
  process.exit(1);
}
