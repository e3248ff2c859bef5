import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { homedir, platform } from 'node:os';
import { join } from 'node:path';
import { type ActionContext, defineAction } from '@tandem/desktop-engine';
import { guarded } from '../machine/file-fault.ts';
import { permitted } from '../machine/machine-path.ts';
import { specialFolder } from '../machine/special-folder.ts';
import { runMachineCommand } from './machine-command.ts';

const EMPTY_ERROR = 'EmptyRecycleBinError';

/** Folders of the home trash (Trash specification 1.0 of freedesktop.org); the first has the files, the others what is known of them. */
function trashFolders(): readonly string[] {
  if (platform() === 'darwin') return [join(homedir(), '.Trash')];
  const trash = join(specialFolder('LocalApplicationData'), 'Trash');
  return ['files', 'expunged', 'info'].map((name) => join(trash, name));
}

async function emptyTrash(context: ActionContext): Promise<void> {
  for (const folder of trashFolders().filter((path) => existsSync(path))) {
    permitted('write', folder, context);
    for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true, force: true });
  }
}

async function emptyBinOfWindows(context: ActionContext): Promise<void> {
  const args = ['-NoProfile', '-Command', 'Clear-RecycleBin -Force -ErrorAction SilentlyContinue; exit 0'];
  const what = 'The recycle bin cannot be emptied';
  await runMachineCommand({ programs: ['powershell'], args, what, errorId: EMPTY_ERROR, remedy: 'Install PowerShell.' }, context);
}

export const RECYCLE_BIN_ACTIONS = [
  defineAction({
    id: 'Workstation.EmptyRecycleBin',
    title: 'Empty recycle bin',
    parameters: {},
    errors: [EMPTY_ERROR],
    run: (_, context) =>
      guarded(EMPTY_ERROR, 'The recycle bin cannot be emptied', async () => {
        await (platform() === 'win32' ? emptyBinOfWindows(context) : emptyTrash(context));
        return {};
      }),
  }),
];
