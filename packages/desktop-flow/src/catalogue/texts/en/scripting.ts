import type { FieldTexts, ModuleTexts } from '../../action-texts.ts';

/** Fields that several actions have. */
const shared = { Timeout: 'Timeout in seconds', WorkingDirectory: 'Working folder' } as const satisfies Record<string, FieldTexts>;

/** Outputs that several actions have. */
const sharedOutputs = {
  ScriptOutput: 'What the script printed',
  ScriptError: 'What the script printed as an error',
} as const satisfies Record<string, string>;

export const scripting: ModuleTexts = {
  module: 'Scripting',
  title: 'Scripting',
  actions: {
    'Scripting.RunDOSCommand': {
      title: 'Run DOS command',
      description: 'Runs a command of the command prompt without a window and waits until it ends.',
      notes:
        'On Windows the command prompt runs the command. On Linux it is /bin/sh, which knows other commands (ls instead of dir); line breaks of the output become those of Windows. Without a working folder it runs in the home of the user. The encodings EBCDIC, ISCII and a few more cannot be read.',
      summary: 'Run command {DOSCommandOrApplication} and store its output into {StandardOutput}',
      inputs: {
        DOSCommandOrApplication: 'DOS command or application',
        WorkingDirectory: shared.WorkingDirectory,
        Timeout: shared.Timeout,
        Encoding: 'Encoding',
      },
      outputs: {
        StandardOutput: 'What the command printed',
        StandardError: 'What the command printed as an error',
        ExitCode: 'The number that the command ended with',
      },
      variants: {
        'Scripting.RunDOSCommand.RunDOSCommand': { title: 'Until it ends' },
        'Scripting.RunDOSCommand.RunDOSCommandAndFailOnTimeout': { title: 'Fail after a timeout' },
        'Scripting.RunDOSCommand.RunDOSCommandWithCodePage': { title: 'With an encoding' },
        'Scripting.RunDOSCommand.RunDOSCommandWithCodePageAndFailOnTimeout': { title: 'With an encoding, fail after a timeout' },
      },
      keywords: ['cmd', 'shell', 'batch', 'command line'],
    },
    'Scripting.RunDotNetScript': {
      title: 'Run .NET script',
      description: 'Runs C# or Visual Basic code inside the flow; values go in and out by named parameters.',
      summary: 'Run {Language} script {Script}',
      inputs: {
        Language: 'Language',
        Imports: { label: '.NET script imports', help: 'Namespaces, separated by commas' },
        ReferenceRootPath: { label: 'References to be loaded', help: 'Folder with the libraries that the script uses' },
        Script: '.NET code to run',
      },
      outputs: {},
      keywords: ['C#', 'VB.NET', 'code'],
    },
    'Scripting.RunJavascript': {
      title: 'Run JavaScript',
      description: 'Runs JavaScript code with the script host of Windows. Variables in percent signs are put into the code as text first.',
      notes:
        'On Windows the script host of Windows runs it. On Linux it is Node.js with the object WScript (Echo, StdOut, StdErr, Sleep, Quit), but without ActiveXObject and other objects of Windows.',
      summary: 'Run JavaScript and store its output into {ScriptOutput}',
      inputs: { JavascriptCode: 'JavaScript to run', Timeout: shared.Timeout },
      outputs: { ScriptOutput: sharedOutputs.ScriptOutput, ScriptError: sharedOutputs.ScriptError },
      variants: {
        'Scripting.RunJavascript.RunJavascript': { title: 'Until it ends' },
        'Scripting.RunJavascript.RunJavascriptAndFailOnTimeout': { title: 'Fail after a timeout' },
      },
      keywords: ['JS', 'JScript', 'code'],
    },
    'Scripting.RunPowershellScript': {
      title: 'Run PowerShell script',
      description: 'Runs PowerShell code. Variables in percent signs are put into the code as text first.',
      notes: 'On Windows it is Windows PowerShell, or PowerShell 7. Other machines need PowerShell 7, the command pwsh.',
      summary: 'Run PowerShell script and store its output into {ScriptOutput}',
      inputs: { Script: 'PowerShell code to run', Timeout: shared.Timeout },
      outputs: { ScriptOutput: sharedOutputs.ScriptOutput, ScriptError: sharedOutputs.ScriptError },
      variants: {
        'Scripting.RunPowershellScript.RunScript': { title: 'Until it ends' },
        'Scripting.RunPowershellScript.RunScriptAndFailOnTimeout': { title: 'Fail after a timeout' },
      },
      keywords: ['PS1', 'shell', 'code'],
    },
    'Scripting.RunPythonScript': {
      title: 'Run Python script',
      description: 'Runs Python code. Variables in percent signs are put into the code as text first.',
      notes:
        'The choices 2.7 and 3.4 are not IronPython: 2.7 runs with the Python 2 of the machine when it has one, and otherwise both run with its Python 3, where print needs parentheses. On Linux a Python folder of Windows stands for the python3 of the machine.',
      summary: 'Run Python script and store its output into {ScriptOutput}',
      inputs: {
        PythonCode: 'Python script to run',
        ModuleFolderPaths: { label: 'Module folder paths', help: 'A folder or a list of folders to look for modules in' },
        PythonPath: 'Python installation folder',
      },
      outputs: { ScriptOutput: sharedOutputs.ScriptOutput, ScriptError: sharedOutputs.ScriptError },
      variants: {
        'Scripting.RunPythonScript.RunPythonScript': { title: 'Python 2.7' },
        'Scripting.RunPythonScript.RunPythonScript34': { title: 'Python 3.4' },
        'Scripting.RunPythonScript.RunPythonScriptCPython': { title: 'Python that is installed on the machine' },
      },
      keywords: ['py', 'code'],
    },
    'Scripting.RunVBScript': {
      title: 'Run VBScript',
      description: 'Runs VBScript code with the script host of Windows. Variables in percent signs are put into the code as text first.',
      notes: 'It runs on Windows only; on other machines it fails with RunVBScriptError.',
      summary: 'Run VBScript and store its output into {ScriptOutput}',
      inputs: { VBScriptCode: 'VBScript to run', Timeout: shared.Timeout },
      outputs: { ScriptOutput: sharedOutputs.ScriptOutput, ScriptError: sharedOutputs.ScriptError },
      variants: {
        'Scripting.RunVBScript.RunVBScript': { title: 'Until it ends' },
        'Scripting.RunVBScript.RunVBScriptAndFailOnTimeout': { title: 'Fail after a timeout' },
      },
      keywords: ['VBS', 'Visual Basic', 'code'],
    },
  },
  options: { DotNetActionLanguageType: { CSharp: 'C#', VisualBasic: 'VB.NET' } },
  errors: {
    CommandExecutionError: 'The command cannot be run, or it prints too much',
    DirectoryNotFoundError: 'A folder does not exist',
    RunJavascriptError: 'The JavaScript cannot be run, or it prints too much',
    RunPowershellScriptError: 'The PowerShell script cannot be run, or it prints too much',
    RunPythonScriptError: 'The Python script cannot be run, or it prints too much',
    RunVBScriptError: 'The VBScript cannot be run, or it prints too much',
    TimeoutError: 'The script does not end within the timeout',
  },
};
