import { extname, join, parse } from 'node:path';
import { type ActionContext, ActionError, defineAction, parameters } from '@tandem/desktop-engine';
import { existingFile } from '../file/source-files.ts';
import { pathFor } from '../machine/machine-path.ts';
import { inPrivateFolder } from '../machine/private-folder.ts';
import { runMachineCommand } from './machine-command.ts';

const { path, text } = parameters;

const GET_ERROR = 'GetDefaultPrinterError';
const SET_ERROR = 'SetDefaultPrinterError';
const PRINT_ERROR = 'PrintDocumentError';
const REMEDY = 'Install cups-client and set up a printer.';

/** Files of office programs: the printing system of the machine takes PDF, texts and pictures only. */
const OFFICE_FILES = new Set('.doc .docx .docm .odt .rtf .xls .xlsx .xlsm .ods .csv .ppt .pptx .pptm .odp .html .htm'.split(' '));

async function defaultPrinter(context: ActionContext): Promise<string> {
  const what = 'The default printer cannot be found out';
  const printed = await runMachineCommand({ programs: ['lpstat'], args: ['-d'], what, errorId: GET_ERROR, remedy: REMEDY }, context);
  const name = /default destination: (.+)/.exec(printed)?.[1]?.trim();
  if (name === undefined) throw new ActionError(GET_ERROR, 'The machine has no default printer. Choose one with "Set default printer".');
  return name;
}

/** Names of printers as CUPS has them: no blanks, slashes or signs of a shell. */
function checkedName(name: string): string {
  if (/^[^\s/#'"\\-][^\s/#'"\\]*$/.test(name)) return name;
  throw new ActionError(SET_ERROR, `'${name}' is no name of a printer. Look for it with 'lpstat -e'.`);
}

async function print(file: string, context: ActionContext): Promise<void> {
  if (OFFICE_FILES.has(extname(file).toLowerCase()))
    await inPrivateFolder(async (folder) => send(await asPdf(file, folder, context), context));
  else await send(file, context);
}

/** `lp` has read the file when it ends. */
async function send(file: string, context: ActionContext): Promise<void> {
  const what = `The document '${file}' cannot be printed`;
  await runMachineCommand({ programs: ['lp'], args: ['--', file], what, errorId: PRINT_ERROR, remedy: REMEDY }, context);
}

async function asPdf(file: string, folder: string, context: ActionContext): Promise<string> {
  const args = [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder, file];
  const what = `The document '${file}' cannot be made ready to print`;
  await runMachineCommand({ programs: ['soffice'], args, what, errorId: PRINT_ERROR, remedy: 'Install LibreOffice.' }, context);
  return existingFile(join(folder, `${parse(file).name}.pdf`));
}

export const PRINTING_ACTIONS = [
  defineAction({
    id: 'Workstation.GetDefaultPrinter',
    title: 'Get default printer',
    parameters: {},
    outputs: ['PrinterName'],
    errors: [GET_ERROR],
    run: async (_, context) => ({ PrinterName: await defaultPrinter(context) }),
  }),
  defineAction({
    id: 'Workstation.SetDefaultPrinter',
    title: 'Set default printer',
    parameters: { PrinterName: text() },
    errors: [SET_ERROR],
    run: async ({ PrinterName }, context) => {
      const name = checkedName(PrinterName.trim());
      const what = `'${name}' cannot be the default printer`;
      await runMachineCommand({ programs: ['lpoptions'], args: ['-d', name], what, errorId: SET_ERROR, remedy: REMEDY }, context);
      return {};
    },
  }),
  defineAction({
    id: 'Workstation.PrintDocument',
    title: 'Print document',
    parameters: { DocumentPath: path() },
    errors: ['FileNotFoundError', PRINT_ERROR],
    run: async ({ DocumentPath }, context) => {
      await print(existingFile(pathFor('read', DocumentPath, context)), context);
      return {};
    },
  }),
];
