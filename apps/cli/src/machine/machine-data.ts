import { dataFolders, defaultDataDirectory } from '../start/data-directory.ts';

/** The option that every machine command takes. */
export const DATA_OPTION = { data: { type: 'string' } } as const;

/** The folder of the machine agent: `--data`, or the one that `tandem start` uses. */
export function machineData(data: string | undefined): string {
  return data ?? dataFolders(defaultDataDirectory()).machine;
}
