import { writeFile } from 'node:fs/promises';
import { homedir, platform } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ActionContext, ActionError, defineAction, parameters } from '@tandem/desktop-engine';
import { inPrivateFolder } from '../machine/private-folder.ts';
import { runScript, type ScriptCall, TIMEOUT_ERROR } from './run-script.ts';

const { integer, text } = parameters;
const OUTPUTS = ['ScriptOutput', 'ScriptError'] as const;
const TIMEOUT = { Timeout: integer(10) } as const;
const JAVASCRIPT = { JavascriptCode: text('') } as const;
const VBSCRIPT = { VBScriptCode: text('') } as const;
const JAVASCRIPT_ERROR = 'RunJavascriptError';
const VBSCRIPT_ERROR = 'RunVBScriptError';
const SCRIPT_HOST = fileURLToPath(new URL('./script-host-main.ts', import.meta.url));
const NO_HOST = 'The script host of Windows (cscript.exe) is missing. Switch it on among the optional features of Windows.';
const NO_VBSCRIPT =
  'VBScript runs only on a machine with Windows. Run the flow there, or write the script for PowerShell, Python or JavaScript.';

interface Engine {
  /** `JScript` or `VBScript`, as the script host of Windows knows it. */
  readonly name: string;
  readonly fileName: string;
  readonly errorId: string;
}

const JSCRIPT: Engine = { name: 'JScript', fileName: 'script.js', errorId: JAVASCRIPT_ERROR };
const VBS: Engine = { name: 'VBScript', fileName: 'script.vbs', errorId: VBSCRIPT_ERROR };
const MARK = '\uFEFF';

/** Runs a script with the script host of Windows; elsewhere JavaScript runs with Node. */
async function run(engine: Engine, code: string, timeoutSeconds: number | undefined, action: ActionContext) {
  const isWindows = platform() === 'win32';
  if (!isWindows && engine === VBS) throw new ActionError(VBSCRIPT_ERROR, NO_VBSCRIPT);
  const end = await inPrivateFolder(async (place) => {
    const file = join(place, engine.fileName);
    await writeFile(file, isWindows ? Buffer.from(MARK + code, 'utf16le') : code, { mode: 0o600 });
    const call = isWindows ? windowsHost(engine, file) : nodeHost(file);
    return runScript({ ...call, folder: homedir(), timeoutSeconds, errorId: engine.errorId }, action);
  });
  return { ScriptOutput: end.output, ScriptError: end.error };
}

type Host = Pick<ScriptCall, 'command' | 'args' | 'charset' | 'environment' | 'remedy'>;

function windowsHost({ name }: Engine, file: string): Host {
  return { command: 'cscript.exe', args: ['//Nologo', '//U', `//E:${name}`, file], charset: 'utf-16le', remedy: NO_HOST };
}

function nodeHost(file: string): Host {
  return {
    command: process.execPath,
    args: ['--disable-warning=ExperimentalWarning', SCRIPT_HOST, file],
    environment: { NODE_OPTIONS: undefined },
    remedy: NO_HOST,
  };
}

export const WINDOWS_SCRIPT_ACTIONS = [
  defineAction({
    id: 'Scripting.RunJavascript.RunJavascript',
    aliases: ['Scripting.RunJavascript', 'System.RunJavascript'],
    title: 'Run JavaScript',
    parameters: JAVASCRIPT,
    outputs: OUTPUTS,
    errors: [JAVASCRIPT_ERROR],
    run: ({ JavascriptCode }, action) => run(JSCRIPT, JavascriptCode, undefined, action),
  }),
  defineAction({
    id: 'Scripting.RunJavascript.RunJavascriptAndFailOnTimeout',
    title: 'Run JavaScript',
    parameters: { ...JAVASCRIPT, ...TIMEOUT },
    outputs: OUTPUTS,
    errors: [JAVASCRIPT_ERROR, TIMEOUT_ERROR],
    run: ({ JavascriptCode, Timeout }, action) => run(JSCRIPT, JavascriptCode, Timeout, action),
  }),
  defineAction({
    id: 'Scripting.RunVBScript.RunVBScript',
    aliases: ['Scripting.RunVBScript', 'System.RunVBScript'],
    title: 'Run VBScript',
    parameters: VBSCRIPT,
    outputs: OUTPUTS,
    errors: [VBSCRIPT_ERROR],
    run: ({ VBScriptCode }, action) => run(VBS, VBScriptCode, undefined, action),
  }),
  defineAction({
    id: 'Scripting.RunVBScript.RunVBScriptAndFailOnTimeout',
    title: 'Run VBScript',
    parameters: { ...VBSCRIPT, ...TIMEOUT },
    outputs: OUTPUTS,
    errors: [VBSCRIPT_ERROR, TIMEOUT_ERROR],
    run: ({ VBScriptCode, Timeout }, action) => run(VBS, VBScriptCode, Timeout, action),
  }),
];
