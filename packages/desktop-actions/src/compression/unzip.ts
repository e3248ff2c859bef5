import { realpathSync, type WriteStream } from 'node:fs';
import { mkdir, utimes } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { Writable } from 'node:stream';
import { ActionError, defineAction, parameters } from '@tandem/desktop-engine';
import type { Entry, FileEntry } from '@zip.js/zip.js';
import { existingFile } from '../file/source-files.ts';
import { guarded } from '../machine/file-fault.ts';
import { type PathPolicy, pathFor, permitted } from '../machine/machine-path.ts';
import { nameFilter, wildCardsOf } from '../machine/name-filter.ts';
import { replaceEntryBy } from '../machine/replace-file.ts';
import { writeNewFile } from '../machine/write-new-file.ts';
import { ARCHIVE_ERROR, openArchive } from './archive.ts';

const { path, text } = parameters;

const UNZIP_ERROR = 'UnzipFilesError';
const FOLDER_ERROR = 'CreateFolderError';

/** An entry of an archive with the place that it goes to. */
interface Extraction {
  readonly entry: Entry;
  readonly target: string;
}

/**
 * Where the entries go. One that leads out of the folder spoils the whole archive: nothing of it is written.
 *
 * @throws ActionError `UnzipFilesError`
 */
function planned(entries: readonly Entry[], folder: string, isWanted: (name: string) => boolean): readonly Extraction[] {
  return entries.flatMap((entry) => {
    const name = entry.filename.replaceAll('\\', '/');
    const target = join(folder, name);
    const isOutside = name.startsWith('/') || /^[A-Za-z]:/.test(name) || name.split('/').includes('..');
    if (isOutside || name.includes('\0'))
      throw new ActionError(
        UNZIP_ERROR,
        `The archive is not safe: its entry '${entry.filename}' leads out of the folder. Nothing was unzipped.`,
      );
    return isWanted(name) ? [{ entry, target }] : [];
  });
}

/** Whether the masks want an entry. They are for file names; one with a slash is for the whole path in the archive. */
function wanted(include: string, exclude: string): (name: string) => boolean {
  const isIncluded = anyOf(include === '' ? '*' : include);
  const isExcluded = anyOf(exclude);
  const isAll = nameFilter(include)('/') && exclude === '';
  return (name) => (name.endsWith('/') ? isAll : isIncluded(name) && !isExcluded(name));
}

function anyOf(masks: string): (name: string) => boolean {
  const tests = wildCardsOf(masks.replaceAll('\\', '/')).map((mask) => ({ fits: nameFilter(mask), isPath: mask.includes('/') }));
  return (name) => tests.some(({ fits, isPath }) => fits(isPath ? name : name.slice(name.lastIndexOf('/') + 1)));
}

interface Extractor {
  readonly folder: string;
  readonly password: string;
  readonly policy: PathPolicy;
  readonly signal: AbortSignal;
}

async function extract({ entry, target }: Extraction, { folder, password, policy, signal }: Extractor): Promise<void> {
  signal.throwIfAborted();
  permitted('write', target, policy);
  const parent = entry.directory ? target : dirname(target);
  await mkdir(parent, { recursive: true });
  checkInside(parent, folder);
  if (entry.directory) return;
  // A link that is there is replaced, not followed: what an archive holds stays in the destination.
  await replaceEntryBy(target, async (made, how) => {
    await writeNewFile(made, how, (stream) => writeEntry(entry, stream, { password, signal }));
    await utimes(made, new Date(), entry.lastModDate);
  });
}

/** A link in the destination must not lead the files of an archive to another place. */
function checkInside(folder: string, root: string): void {
  const way = relative(realpathSync(root), realpathSync(folder));
  if (way === '..' || way.startsWith(`..${sep}`))
    throw new ActionError(UNZIP_ERROR, `'${folder}' is a link that leads out of '${root}'. Choose another destination.`);
}

interface EntryOptions {
  readonly password: string;
  readonly signal: AbortSignal;
}

async function writeEntry(entry: FileEntry, target: WriteStream, { password, signal }: EntryOptions): Promise<void> {
  const { ERR_ENCRYPTED, ERR_INVALID_PASSWORD } = await import('@zip.js/zip.js');
  try {
    await entry.getData(Writable.toWeb(target), {
      useWebWorkers: false,
      checkSignature: true,
      signal,
      ...(password === '' ? {} : { password }),
    });
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    if (message === ERR_ENCRYPTED) throw new ActionError(UNZIP_ERROR, `'${entry.filename}' is encrypted. Give the password.`);
    if (message === ERR_INVALID_PASSWORD) throw new ActionError(UNZIP_ERROR, `The password is wrong for '${entry.filename}'.`);
    throw thrown;
  }
}

export const UNZIP_ACTION = defineAction({
  id: 'Compression.UnzipFiles',
  title: 'Unzip files',
  parameters: { ArchivePath: path(), DestinationFolder: path(), IncludeMask: text('*'), ExcludeMask: text(''), Password: text('') },
  errors: ['FileNotFoundError', ARCHIVE_ERROR, FOLDER_ERROR, UNZIP_ERROR],
  run: ({ ArchivePath, DestinationFolder, IncludeMask, ExcludeMask, Password }, context) =>
    guarded(UNZIP_ERROR, `The archive '${ArchivePath}' cannot be unzipped`, async () => {
      const archive = await openArchive(existingFile(pathFor('read', ArchivePath, context)));
      try {
        const folder = pathFor('write', DestinationFolder, context);
        const plan = planned(archive.entries, folder, wanted(IncludeMask.trim(), ExcludeMask.trim()));
        await guarded(FOLDER_ERROR, `The folder '${folder}' cannot be created`, () => mkdir(folder, { recursive: true }));
        const extractor = { folder, password: Password, policy: context, signal: context.context.signal };
        for (const extraction of plan) await extract(extraction, extractor);
      } finally {
        await archive.close();
      }
      return {};
    }),
});
