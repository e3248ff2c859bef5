import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { type ActionContext, ActionError, defineAction, parameters } from '@tandem/desktop-engine';
import { pathFor, permitted } from '../machine/machine-path.ts';
import { fileList, fileValue, folderValue } from '../machine/path-values.ts';
import { ask, DIALOG_ERRORS, isAnswered } from './ask.ts';

const { boolean, path, text } = parameters;

const FILE = {
  Title: text(''),
  InitialDirectory: path(''),
  FileFilter: text(''),
  IsTopMost: boolean(false),
  CheckIfFileExists: boolean(false),
} as const;

interface FileQuestion {
  readonly Title: string;
  readonly InitialDirectory: string;
  readonly FileFilter: string;
  readonly IsTopMost: boolean;
  readonly CheckIfFileExists: boolean;
}

interface ChosenPaths {
  readonly button: string;
  readonly paths: readonly string[];
}

async function chooseFiles(question: FileQuestion, allowsMany: boolean, context: ActionContext): Promise<ChosenPaths> {
  const answer = await ask(
    {
      kind: 'file',
      title: question.Title,
      folder: initialFolder(question.InitialDirectory, context),
      filter: question.FileFilter,
      allowsMany,
      mustExist: question.CheckIfFileExists,
      isTopMost: question.IsTopMost,
    },
    context,
  );
  return { button: answer.button, paths: isAnswered(answer) ? answer.values.map((file) => permitted('read', file, context)) : [] };
}

/** A folder that is not there is passed over: the person begins at home. */
function initialFolder(written: string, context: ActionContext): string {
  if (written === '') return homedir();
  try {
    const folder = pathFor('read', written, context);
    return statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true ? folder : homedir();
  } catch (thrown) {
    if (thrown instanceof ActionError && thrown.errorId === 'InvalidPathError') return homedir();
    throw thrown;
  }
}

export const FILE_DIALOG_ACTIONS = [
  defineAction({
    id: 'Display.SelectFileDialog.SelectFile',
    title: 'Display select file dialog',
    parameters: FILE,
    outputs: ['SelectedFile', 'ButtonPressed'],
    errors: DIALOG_ERRORS,
    run: async (question, context) => {
      const { button, paths } = await chooseFiles(question, false, context);
      return { SelectedFile: paths[0] === undefined ? '' : fileValue(paths[0]), ButtonPressed: button };
    },
  }),
  defineAction({
    id: 'Display.SelectFileDialog.SelectFiles',
    title: 'Display select file dialog',
    parameters: FILE,
    outputs: ['SelectedFiles', 'ButtonPressed'],
    errors: DIALOG_ERRORS,
    run: async (question, context) => {
      const { button, paths } = await chooseFiles(question, true, context);
      return { SelectedFiles: fileList(paths), ButtonPressed: button };
    },
  }),
  defineAction({
    id: 'Display.SelectFolder',
    title: 'Display select folder dialog',
    parameters: { Description: text(''), InitialDirectory: path(''), IsTopMost: boolean(false) },
    outputs: ['SelectedFolder', 'ButtonPressed'],
    errors: DIALOG_ERRORS,
    run: async ({ Description, InitialDirectory, IsTopMost }, context) => {
      const folder = initialFolder(InitialDirectory, context);
      const answer = await ask({ kind: 'folder', title: Description, folder, isTopMost: IsTopMost }, context);
      const [chosen] = isAnswered(answer) ? answer.values : [];
      return { SelectedFolder: chosen === undefined ? '' : folderValue(permitted('read', chosen, context)), ButtonPressed: answer.button };
    },
  }),
];
