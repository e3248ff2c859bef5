import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where Tandem keeps its data unless it is told otherwise (XDG Base Directory Specification). */
export function defaultDataDirectory(): string {
  const data = process.env['XDG_DATA_HOME'];
  return join(data === undefined || data === '' ? join(homedir(), '.local', 'share') : data, 'tandem');
}

export interface DataFolders {
  readonly server: string;
  readonly machine: string;
}

export function dataFolders(dataDir: string): DataFolders {
  return { server: join(dataDir, 'server'), machine: join(dataDir, 'machine') };
}
