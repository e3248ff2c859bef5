import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { platform } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type ActionContext, ActionError } from '@tandem/desktop-engine';
import { findProgram } from '../machine/find-program.ts';
import { inPrivateFolder } from '../machine/private-folder.ts';
import { runProgramOnMachine } from '../machine/program.ts';

export interface Conversion {
  readonly bytes: Uint8Array;
  /** Endings of file names without the dot. */
  readonly from: string;
  readonly to: string;
  /** The filter of LibreOffice behind the ending, where the ending does not say enough. */
  readonly filter?: string;
  /** The filter that reads the file, where its ending does not say enough. */
  readonly inputFilter?: string;
}

/** What a conversion ends with when LibreOffice is not there or cannot do it. */
export interface ConversionFault {
  readonly errorId: string;
  /** `The workbook cannot be saved as ODS`. */
  readonly what: string;
}

const TIMEOUT_MS = 180_000;
const FOLDERS_OF_WINDOWS = ['C:\\Program Files\\LibreOffice\\program', 'C:\\Program Files (x86)\\LibreOffice\\program'];
const FOLDERS_OF_MAC = ['/Applications/LibreOffice.app/Contents/MacOS'];

/** Path of LibreOffice on this machine; undefined where it is not installed. */
export function libreOffice(): string | undefined {
  const names = ['soffice', 'libreoffice'];
  return findProgram(names) ?? findProgram(names, platform() === 'win32' ? FOLDERS_OF_WINDOWS : FOLDERS_OF_MAC);
}

/**
 * A file in another format, by LibreOffice with a profile of its own, so that it neither meets one that a person has open nor changes
 * settings. Formulas are calculated anew.
 *
 * @throws ActionError
 */
export function convertByLibreOffice(
  conversion: Conversion,
  { context }: Pick<ActionContext, 'context'>,
  fault: ConversionFault,
): Promise<Buffer> {
  const command = libreOffice();
  if (command === undefined)
    throw new ActionError(
      fault.errorId,
      `${fault.what}, because LibreOffice is not installed on this machine. Install it (package ${packageFor(conversion)}).`,
    );
  return inPrivateFolder(async (folder) => {
    await writeProfile(join(folder, 'profile'));
    const input = join(folder, `document.${conversion.from}`);
    await writeFile(input, conversion.bytes);
    const end = await runProgramOnMachine({
      command,
      args: argumentsFor(conversion, folder, input),
      signal: context.signal,
      timeoutMs: TIMEOUT_MS,
    });
    context.signal.throwIfAborted();
    const made = end.kind === 'ended' ? await readFile(join(folder, 'out', `document.${conversion.to}`)).catch(() => undefined) : undefined;
    if (made !== undefined) return made;
    const details = end.kind === 'ended' ? end.error.toString() || end.output.toString() : end.kind;
    throw new ActionError(
      fault.errorId,
      `${fault.what}: LibreOffice did not succeed. Check that the file is whole and has no password, and that ${packageFor(conversion)} is installed.`,
      details,
    );
  });
}

const SHEETS = /^(xl\w+|ods|fods|dif|slk|dbf|csv)$/;
const SLIDES = /^(pp\w+|pot\w?|odp|fodp|otp)$/;

/** The package of the program that does it; what comes from a web page or a text is known by what it becomes. */
function packageFor({ from, to }: Conversion): string {
  const isAny = (pattern: RegExp): boolean => pattern.test(from) || pattern.test(to);
  if (isAny(SHEETS)) return 'libreoffice-calc';
  return isAny(SLIDES) ? 'libreoffice-impress' : 'libreoffice-writer';
}

function argumentsFor({ to, filter, inputFilter }: Conversion, folder: string, input: string): readonly string[] {
  return [
    `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
    '--headless',
    '--norestore',
    ...(inputFilter === undefined ? [] : [`--infilter=${inputFilter}`]),
    '--convert-to',
    filter === undefined ? to : `${to}:${filter}`,
    '--outdir',
    join(folder, 'out'),
    input,
  ];
}

/** Formulas are always calculated when a file is opened, and macros never run. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
</oor:items>
`;

async function writeProfile(profile: string): Promise<void> {
  await mkdir(join(profile, 'user'), { recursive: true });
  await writeFile(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
}
