import { existsSync, openAsBlob, type WriteStream } from 'node:fs';
import { dirname } from 'node:path';
import { Writable } from 'node:stream';
import { ActionError, defineAction, parameters } from '@tandem/desktop-engine';
import type { ZipWriter } from '@zip.js/zip.js';
import { existingFolder } from '../file/source-files.ts';
import { guarded } from '../machine/file-fault.ts';
import { pathFor } from '../machine/machine-path.ts';
import { fileValue } from '../machine/path-values.ts';
import { replaceFileBy } from '../machine/replace-file.ts';
import { writeNewFile } from '../machine/write-new-file.ts';
import { ARCHIVE_ERROR, openArchive } from './archive.ts';
import { SOURCE_ERROR, type ZipSource, zipSources } from './zip-sources.ts';

const { choice, items, path, text } = parameters;

const LEVELS = { None: 0, BestSpeed: 1, BestBalanceOfSpeedAndCompression: 6, BestCompression: 9 } as const;
const ZIP_ERROR = 'ZipFilesError';

interface ZipRequest {
  readonly archive: string;
  readonly sources: readonly ZipSource[];
  readonly level: number;
  readonly password: string;
  readonly comment: string;
  readonly signal: AbortSignal;
}

function zip(request: ZipRequest): Promise<void> {
  return replaceFileBy(request.archive, (made, how) => writeNewFile(made, how, (target) => writeArchive(target, request)), request.signal);
}

async function writeArchive(target: WriteStream, request: ZipRequest): Promise<void> {
  const { ZipWriter } = await import('@zip.js/zip.js');
  const writer = new ZipWriter(Writable.toWeb(target), { useWebWorkers: false });
  const kept = existsSync(request.archive) ? await keepOthers(writer, request) : undefined;
  for (const source of request.sources) await addSource(writer, source, request);
  await writer.close(request.comment === '' ? kept : new TextEncoder().encode(request.comment));
}

/** Takes over what the archive holds already, but for what gets a new content, and gives the comment of the archive. */
async function keepOthers(writer: ZipWriter<unknown>, { archive, sources }: ZipRequest): Promise<Uint8Array | undefined> {
  const reader = await openArchive(archive);
  const replaced = new Set(sources.map(({ name }) => name));
  const { BlobReader } = await import('@zip.js/zip.js');
  await writer.appendZip(new BlobReader(await openAsBlob(archive)), { filter: ({ filename }) => !replaced.has(filename) });
  await reader.close();
  return reader.comment.length > 0 ? reader.comment : undefined;
}

async function addSource(writer: ZipWriter<unknown>, source: ZipSource, request: ZipRequest): Promise<void> {
  const { BlobReader } = await import('@zip.js/zip.js');
  const isFolder = source.name.endsWith('/');
  request.signal.throwIfAborted();
  await writer.add(source.name, isFolder ? undefined : new BlobReader(await openAsBlob(source.path)), {
    directory: isFolder,
    level: request.level,
    lastModDate: source.stats.mtime,
    signal: request.signal,
    ...(request.password === '' || isFolder ? {} : { password: request.password, encryptionStrength: 3 }),
  });
}

export const ZIP_ACTION = defineAction({
  id: 'Compression.ZipFiles',
  title: 'Zip files',
  parameters: {
    ArchivePath: path(),
    FilesOrFoldersToZip: items(),
    CompressionLevel: choice(
      ['None', 'BestSpeed', 'BestBalanceOfSpeedAndCompression', 'BestCompression'],
      'BestBalanceOfSpeedAndCompression',
    ),
    ArchiveComment: text(''),
    Password: text(''),
  },
  renamed: { FilesToZip: 'FilesOrFoldersToZip' },
  outputs: ['ZipFile'],
  errors: [SOURCE_ERROR, 'DirectoryNotFoundError', ARCHIVE_ERROR, ZIP_ERROR],
  run: ({ ArchivePath, FilesOrFoldersToZip, CompressionLevel, ArchiveComment, Password }, context) =>
    guarded(ZIP_ERROR, `The archive '${ArchivePath}' cannot be written`, async () => {
      const archive = pathFor('write', ArchivePath, context);
      existingFolder(dirname(archive));
      const sources = (await zipSources(FilesOrFoldersToZip, context)).filter((source) => source.path !== archive);
      await zip({
        archive,
        sources: checkedNames(sources),
        level: LEVELS[CompressionLevel],
        password: Password,
        comment: ArchiveComment,
        signal: context.context.signal,
      });
      return { ZipFile: fileValue(archive) };
    }),
});

/** @throws ActionError `ZipFilesError` when two files would have one name */
function checkedNames(sources: readonly ZipSource[]): readonly ZipSource[] {
  const byName = Map.groupBy(sources, ({ name }) => name);
  const twice = [...byName].find(([, same]) => new Set(same.map((source) => source.path)).size > 1);
  if (twice !== undefined) {
    const paths = twice[1].map((source) => `'${source.path}'`).join(' and ');
    throw new ActionError(ZIP_ERROR, `${paths} would both be '${twice[0]}' in the archive. Zip the folders that they are in.`);
  }
  return [...byName.values()].flatMap((same) => same.slice(0, 1));
}
