import { writeFile } from 'node:fs/promises';
import { homedir, platform } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { type ActionContext, ActionError, type DesktopValue, defineAction, parameters, toText } from '@tandem/desktop-engine';
import { DIRECTORY_ERROR, existingFolder } from '../file/source-files.ts';
import { findProgram } from '../machine/find-program.ts';
import { pathFor } from '../machine/machine-path.ts';
import { inPrivateFolder } from '../machine/private-folder.ts';
import { isWindowsPath } from '../machine/windows-path.ts';
import { runScript } from './run-script.ts';

const { items, path, text } = parameters;
const PYTHON_ERROR = 'RunPythonScriptError';
const SCRIPT = { PythonCode: text(), ModuleFolderPaths: { ...items(), fallback: '' } } as const;
const OUTPUTS = ['ScriptOutput', 'ScriptError'] as const;
const ERRORS = [PYTHON_ERROR, DIRECTORY_ERROR];
const REMEDY = 'Python is not on this machine. Install the package python3, so that the command python3 is found.';
const NAMES = ['python3', 'python'];

interface Request {
  readonly PythonCode: string;
  readonly ModuleFolderPaths: readonly DesktopValue[];
}

async function run({ PythonCode, ModuleFolderPaths }: Request, command: string | undefined, action: ActionContext) {
  const folders = ModuleFolderPaths.map(toText).filter((folder) => folder.trim() !== '');
  const modules = folders.map((folder) => existingFolder(pathFor('read', folder, action)));
  if (command === undefined) throw new ActionError(PYTHON_ERROR, REMEDY);
  const inherited = process.env['PYTHONPATH'] ?? '';
  const search = [...modules, ...(inherited === '' ? [] : [inherited])].join(delimiter);
  const environment = { PYTHONPATH: search === '' ? undefined : search, PYTHONIOENCODING: 'utf-8', PYTHONDONTWRITEBYTECODE: '1' };
  const end = await inPrivateFolder(async (place) => {
    const file = join(place, 'script.py');
    await writeFile(file, PythonCode.replaceAll('\r\n', '\n'), { mode: 0o600 });
    return runScript({ command, args: [file], environment, folder: homedir(), errorId: PYTHON_ERROR, remedy: REMEDY }, action);
  });
  return { ScriptOutput: end.output, ScriptError: end.error };
}

/** The Python of an installation folder; a folder of Windows stands for the Python that this machine has. */
function pythonIn(written: string, action: ActionContext): string | undefined {
  if (platform() !== 'win32' && isWindowsPath(written)) return findProgram(NAMES);
  const folder = pathFor('read', written, action);
  const found = findProgram(NAMES, [folder, join(folder, 'bin')]) ?? findProgram([basename(folder)], [dirname(folder)]);
  if (found !== undefined) return found;
  throw new ActionError(DIRECTORY_ERROR, `There is no Python in '${folder}'. Give the folder that python3 lies in, such as '/usr/bin'.`);
}

export const PYTHON_ACTIONS = [
  defineAction({
    id: 'Scripting.RunPythonScript.RunPythonScript',
    aliases: ['Scripting.RunPythonScript', 'System.RunPythonScript'],
    title: 'Run Python script',
    parameters: SCRIPT,
    outputs: OUTPUTS,
    errors: ERRORS,
    run: (request, action) => run(request, findProgram(['python2.7', 'python2', ...NAMES]), action),
  }),
  defineAction({
    id: 'Scripting.RunPythonScript.RunPythonScript34',
    title: 'Run Python script',
    parameters: SCRIPT,
    outputs: OUTPUTS,
    errors: ERRORS,
    run: (request, action) => run(request, findProgram(NAMES), action),
  }),
  defineAction({
    id: 'Scripting.RunPythonScript.RunPythonScriptCPython',
    title: 'Run Python script',
    parameters: { PythonPath: path(), ...SCRIPT },
    outputs: OUTPUTS,
    errors: ERRORS,
    run: ({ PythonPath, ...request }, action) => run(request, pythonIn(PythonPath, action), action),
  }),
];
