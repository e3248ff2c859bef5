import { posix } from 'node:path';
import { type DesktopValue, Instance } from '@tandem/desktop-engine';
import { dateTimeOf } from '../machine/local-time.ts';
import type { RemoteEntry } from './remote-server.ts';

/** A file of a server as scripts see it. */
export function ftpFile(entry: RemoteEntry): DesktopValue {
  const { name, ext } = posix.parse(entry.path);
  return new Instance('FTP file', entry, {
    ...shared(entry),
    Directory: () => posix.dirname(entry.path),
    NameWithoutExtension: () => name,
    Extension: () => ext,
    Size: () => entry.size,
  });
}

/** A directory of a server as scripts see it. */
export function ftpDirectory(entry: RemoteEntry): DesktopValue {
  return new Instance('FTP directory', entry, { ...shared(entry), Parent: () => posix.dirname(entry.path) });
}

function shared({ path, name, modifiedAt }: RemoteEntry) {
  return {
    FullName: () => path,
    Name: () => name,
    LastModified: () => (modifiedAt === undefined ? null : dateTimeOf(modifiedAt)),
  };
}
