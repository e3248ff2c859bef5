import type { FieldTexts, ModuleTexts } from '../../action-texts.ts';

/** Fields that several actions have. */
const shared = { Timeout: 'Timeout in Sekunden', WorkingDirectory: 'Arbeitsordner' } as const satisfies Record<string, FieldTexts>;

/** Outputs that several actions have. */
const sharedOutputs = {
  ScriptOutput: 'Was das Skript ausgegeben hat',
  ScriptError: 'Was das Skript als Fehler ausgegeben hat',
} as const satisfies Record<string, string>;

export const scripting: ModuleTexts = {
  module: 'Scripting',
  title: 'Skripterstellung',
  actions: {
    'Scripting.RunDOSCommand': {
      title: 'DOS-Befehl ausführen',
      description: 'Führt einen Befehl der Eingabeaufforderung ohne Fenster aus und wartet, bis er endet.',
      notes:
        'Unter Windows führt die Eingabeaufforderung den Befehl aus. Unter Linux ist es /bin/sh, das andere Befehle kennt (ls statt dir); Zeilenumbrüche der Ausgabe werden zu denen von Windows. Ohne Arbeitsordner läuft er im persönlichen Ordner des Benutzers. EBCDIC, ISCII und einige andere Codierungen können nicht gelesen werden.',
      summary: 'Befehl {DOSCommandOrApplication} ausführen und Ausgabe in {StandardOutput} speichern',
      inputs: {
        DOSCommandOrApplication: 'DOS-Befehl oder Anwendung',
        WorkingDirectory: shared.WorkingDirectory,
        Timeout: shared.Timeout,
        Encoding: 'Codierung',
      },
      outputs: {
        StandardOutput: 'Was der Befehl ausgegeben hat',
        StandardError: 'Was der Befehl als Fehler ausgegeben hat',
        ExitCode: 'Die Zahl, mit der der Befehl endete',
      },
      variants: {
        'Scripting.RunDOSCommand.RunDOSCommand': { title: 'Bis zum Ende' },
        'Scripting.RunDOSCommand.RunDOSCommandAndFailOnTimeout': { title: 'Nach Timeout fehlschlagen' },
        'Scripting.RunDOSCommand.RunDOSCommandWithCodePage': { title: 'Mit einer Codierung' },
        'Scripting.RunDOSCommand.RunDOSCommandWithCodePageAndFailOnTimeout': { title: 'Mit einer Codierung, nach Timeout fehlschlagen' },
      },
      keywords: ['cmd', 'Shell', 'Batch', 'Befehlszeile'],
    },
    'Scripting.RunDotNetScript': {
      title: '.NET-Skript ausführen',
      description: 'Führt C#- oder Visual-Basic-Code im Flow aus; Werte gehen über benannte Parameter hinein und heraus.',
      summary: 'Skript {Script} in {Language} ausführen',
      inputs: {
        Language: 'Sprache',
        Imports: { label: 'Importe des .NET-Skripts', help: 'Namespaces, durch Kommas getrennt' },
        ReferenceRootPath: { label: 'Zu ladende Verweise', help: 'Ordner mit den Bibliotheken, die das Skript verwendet' },
        Script: 'Auszuführender .NET-Code',
      },
      outputs: {},
      keywords: ['C#', 'VB.NET', 'Code'],
    },
    'Scripting.RunJavascript': {
      title: 'JavaScript ausführen',
      description:
        'Führt JavaScript-Code mit dem Skripthost von Windows aus. Variablen in Prozentzeichen werden vorher als Text in den Code eingesetzt.',
      notes:
        'Unter Windows führt der Script Host von Windows es aus. Unter Linux ist es Node.js mit dem Objekt WScript (Echo, StdOut, StdErr, Sleep, Quit), aber ohne ActiveXObject und andere Objekte von Windows.',
      summary: 'JavaScript ausführen und Ausgabe in {ScriptOutput} speichern',
      inputs: { JavascriptCode: 'Auszuführendes JavaScript', Timeout: shared.Timeout },
      outputs: { ScriptOutput: sharedOutputs.ScriptOutput, ScriptError: sharedOutputs.ScriptError },
      variants: {
        'Scripting.RunJavascript.RunJavascript': { title: 'Bis zum Ende' },
        'Scripting.RunJavascript.RunJavascriptAndFailOnTimeout': { title: 'Nach Timeout fehlschlagen' },
      },
      keywords: ['JS', 'JScript', 'Code'],
    },
    'Scripting.RunPowershellScript': {
      title: 'PowerShell-Skript ausführen',
      description: 'Führt PowerShell-Code aus. Variablen in Prozentzeichen werden vorher als Text in den Code eingesetzt.',
      notes: 'Unter Windows ist es Windows PowerShell oder PowerShell 7. Andere Maschinen brauchen PowerShell 7, den Befehl pwsh.',
      summary: 'PowerShell-Skript ausführen und Ausgabe in {ScriptOutput} speichern',
      inputs: { Script: 'Auszuführender PowerShell-Code', Timeout: shared.Timeout },
      outputs: { ScriptOutput: sharedOutputs.ScriptOutput, ScriptError: sharedOutputs.ScriptError },
      variants: {
        'Scripting.RunPowershellScript.RunScript': { title: 'Bis zum Ende' },
        'Scripting.RunPowershellScript.RunScriptAndFailOnTimeout': { title: 'Nach Timeout fehlschlagen' },
      },
      keywords: ['PS1', 'Shell', 'Code'],
    },
    'Scripting.RunPythonScript': {
      title: 'Python-Skript ausführen',
      description: 'Führt Python-Code aus. Variablen in Prozentzeichen werden vorher als Text in den Code eingesetzt.',
      notes:
        '2.7 und 3.4 sind hier kein IronPython: 2.7 läuft mit dem Python 2 der Maschine, wenn sie eines hat, sonst laufen beide mit ihrem Python 3, wo print Klammern braucht. Unter Linux steht ein Python-Ordner von Windows für das python3 der Maschine.',
      summary: 'Python-Skript ausführen und Ausgabe in {ScriptOutput} speichern',
      inputs: {
        PythonCode: 'Auszuführendes Python-Skript',
        ModuleFolderPaths: {
          label: 'Pfade der Modulordner',
          help: 'Ein Ordner oder eine Liste von Ordnern, in denen Module gesucht werden',
        },
        PythonPath: 'Python-Installationsordner',
      },
      outputs: { ScriptOutput: sharedOutputs.ScriptOutput, ScriptError: sharedOutputs.ScriptError },
      variants: {
        'Scripting.RunPythonScript.RunPythonScript': { title: 'Python 2.7' },
        'Scripting.RunPythonScript.RunPythonScript34': { title: 'Python 3.4' },
        'Scripting.RunPythonScript.RunPythonScriptCPython': { title: 'Auf dem Computer installiertes Python' },
      },
      keywords: ['py', 'Code'],
    },
    'Scripting.RunVBScript': {
      title: 'VBScript ausführen',
      description:
        'Führt VBScript-Code mit dem Skripthost von Windows aus. Variablen in Prozentzeichen werden vorher als Text in den Code eingesetzt.',
      notes: 'Es läuft nur unter Windows; auf anderen Maschinen schlägt es mit RunVBScriptError fehl.',
      summary: 'VBScript ausführen und Ausgabe in {ScriptOutput} speichern',
      inputs: { VBScriptCode: 'Auszuführendes VBScript', Timeout: shared.Timeout },
      outputs: { ScriptOutput: sharedOutputs.ScriptOutput, ScriptError: sharedOutputs.ScriptError },
      variants: {
        'Scripting.RunVBScript.RunVBScript': { title: 'Bis zum Ende' },
        'Scripting.RunVBScript.RunVBScriptAndFailOnTimeout': { title: 'Nach Timeout fehlschlagen' },
      },
      keywords: ['VBS', 'Visual Basic', 'Code'],
    },
  },
  options: { DotNetActionLanguageType: { CSharp: 'C#', VisualBasic: 'VB.NET' } },
  errors: {
    CommandExecutionError: 'Der Befehl kann nicht ausgeführt werden oder gibt zu viel aus',
    DirectoryNotFoundError: 'Ein Ordner ist nicht vorhanden',
    RunJavascriptError: 'Das JavaScript kann nicht ausgeführt werden oder gibt zu viel aus',
    RunPowershellScriptError: 'Das PowerShell-Skript kann nicht ausgeführt werden oder gibt zu viel aus',
    RunPythonScriptError: 'Das Python-Skript kann nicht ausgeführt werden oder gibt zu viel aus',
    RunVBScriptError: 'Das VBScript kann nicht ausgeführt werden oder gibt zu viel aus',
    TimeoutError: 'Das Skript endet nicht innerhalb der Zeitüberschreitung',
  },
};
