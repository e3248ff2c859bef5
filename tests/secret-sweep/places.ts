import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { API, type Route } from '@tandem/protocol';
import { osProcesses } from '../support/os-processes.ts';

/** Something that was read, with its name for whoever must look there. */
export interface Place {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Every file below the folder. A file that goes away while it is read has nothing to show. */
export function filesBelow(folder: string): readonly Place[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .flatMap((path) => {
      try {
        return [{ name: path, bytes: readFileSync(path) }];
      } catch {
        return [];
      }
    });
}

/** Argument list and environment of every process. */
export function processTable(): readonly Place[] {
  return osProcesses().flatMap(({ pid, commandLine, environment }) => [
    { name: `arguments of process ${pid}: ${commandLine.slice(0, 100)}`, bytes: Buffer.from(commandLine, 'latin1') },
    { name: `environment of process ${pid}`, bytes: Buffer.from(environment, 'latin1') },
  ]);
}

/** Ids for the parameters of paths; those of runs differ between cloud and desktop flows. */
export type PathIds = Readonly<Record<string, readonly string[]>>;

/** What routes must be asked with. */
const QUERIES: Readonly<Record<string, string>> = {
  '/api/people': '?search=ad',
  '/api/approvals': '?list=sent',
  '/api/approvals/:approvalId/file': '?number=0',
};

/** What the API answers on every route that reads. @throws Error when there is no id for a parameter of a route */
export async function everyAnswer(ask: (path: string) => Promise<Response>, ids: PathIds): Promise<readonly Place[]> {
  const readable = Object.values<Route>(API).filter(({ method, access }) => method === 'GET' && access !== 'machine');
  const paths = ['/api/openapi.json', ...readable.flatMap(({ path }) => fill(path, ids).map((filled) => filled + (QUERIES[path] ?? '')))];
  return Promise.all(
    paths.map(async (path) => {
      const answer = await ask(path);
      const bytes = Buffer.from(await answer.arrayBuffer());
      if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${bytes}`);
      return { name: path, bytes };
    }),
  );
}

function fill(path: string, ids: PathIds): readonly string[] {
  const parameter = /:(\w+)/.exec(path)?.[1];
  if (parameter === undefined) return [path];
  const known = ids[`${path.split('/')[2]}/${parameter}`] ?? ids[parameter];
  if (known === undefined) throw new Error(`the sweep has no id for "${parameter}" of ${path}`);
  return known.flatMap((id) => fill(path.replace(`:${parameter}`, id), ids));
}
