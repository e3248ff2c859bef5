import { dataFolders, defaultDataDirectory } from '../start/data-directory.ts';

/** The option that every machine command takes: the same directory as that of `tandem start`. */
export const DATA_OPTION = { data: { type: 'string' } } as const;

/** The folder of the machine agent in the data directory. */
export function machineData(data: string | undefined): string {
  return dataFolders(data ?? defaultDataDirectory()).machine;
}

/** The words that name the same data directory in another command. */
export function dataWords(data: string | undefined): string {
  return data === undefined ? '' : ` --data ${data}`;
}
