import { writeFile } from 'node:fs/promises';
import { homedir, platform } from 'node:os';
import { join } from 'node:path';
import { type ActionContext, defineAction, parameters } from '@tandem/desktop-engine';
import { findProgram } from '../machine/find-program.ts';
import { inPrivateFolder } from '../machine/private-folder.ts';
import { runScript, TIMEOUT_ERROR } from './run-script.ts';

const { integer, text } = parameters;
const POWERSHELL_ERROR = 'RunPowershellScriptError';
const SCRIPT = { Script: text('') } as const;
const OUTPUTS = ['ScriptOutput', 'ScriptError'] as const;
const REMEDY =
  'PowerShell is not on this machine. Install the package powershell (https://learn.microsoft.com/powershell/scripting/install), so that the command pwsh is found.';
/** What the script prints is read as UTF-8. */
const AS_UTF8 = '[Console]::OutputEncoding = [Text.UTF8Encoding]::new($false); & ';
const MARK = '\uFEFF';

interface Request {
  readonly Script: string;
  readonly Timeout?: number;
}

async function run({ Script, Timeout }: Request, action: ActionContext) {
  const end = await inPrivateFolder(async (place) => {
    const file = join(place, 'script.ps1');
    await writeFile(file, MARK + Script, { mode: 0o600 });
    const args = ['-NoLogo', '-NoProfile', '-NonInteractive', '-ExecutionPolicy', 'Bypass', '-Command', `${AS_UTF8}'${file}'`];
    const command = findProgram(platform() === 'win32' ? ['powershell', 'pwsh'] : ['pwsh', 'powershell']) ?? 'pwsh';
    const environment = { POWERSHELL_TELEMETRY_OPTOUT: '1', NO_COLOR: '1' };
    return runScript(
      { command, args, environment, folder: homedir(), timeoutSeconds: Timeout, errorId: POWERSHELL_ERROR, remedy: REMEDY },
      action,
    );
  });
  return { ScriptOutput: end.output, ScriptError: end.error };
}

export const POWERSHELL_ACTIONS = [
  defineAction({
    id: 'Scripting.RunPowershellScript.RunScript',
    aliases: ['Scripting.RunPowershellScript', 'Scripting.RunPowershellScript.RunPowershellScript', 'System.RunPowershellScript'],
    title: 'Run PowerShell script',
    parameters: SCRIPT,
    outputs: OUTPUTS,
    errors: [POWERSHELL_ERROR],
    run,
  }),
  defineAction({
    id: 'Scripting.RunPowershellScript.RunScriptAndFailOnTimeout',
    aliases: ['Scripting.RunPowershellScript.RunPowershellScriptAndFailOnTimeout'],
    title: 'Run PowerShell script',
    parameters: { ...SCRIPT, Timeout: integer(10) },
    outputs: OUTPUTS,
    errors: [POWERSHELL_ERROR, TIMEOUT_ERROR],
    run,
  }),
];
