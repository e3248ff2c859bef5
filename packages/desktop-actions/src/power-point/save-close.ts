import { dirname } from 'node:path';
import { type ActionContext, ActionError, defineAction, parameters } from '@tandem/desktop-engine';
import { convertByLibreOffice } from '../excel/libre-office.ts';
import { replaceFile } from '../excel/store-workbook.ts';
import { existingFolder } from '../file/source-files.ts';
import { guarded } from '../machine/file-fault.ts';
import { pathFor, permitted } from '../machine/machine-path.ts';
import { type FileFormat, fileFormat, POWER_POINT_FORMATS, SAVE_ERROR, withEnding } from './file-formats.ts';
import { CLOSED_ERROR, instance, type OpenPresentation, presentationWork, READ_ONLY_ERROR } from './open-presentation.ts';

const { choice, path } = parameters;

const SAVE_AS = { Instance: instance(), DocumentFormat: choice(POWER_POINT_FORMATS, 'FromExtension'), DocumentPath: path() } as const;
const SAVE_ERRORS = [SAVE_ERROR, READ_ONLY_ERROR, CLOSED_ERROR];
const SAVE_AS_ERRORS = ['DirectoryNotFoundError', ...SAVE_ERRORS];

interface SaveAsRequest {
  readonly Instance: OpenPresentation;
  readonly DocumentFormat: string;
  readonly DocumentPath: string;
}

function save(open: OpenPresentation, action: ActionContext): Promise<void> {
  open.checkOpen();
  if (open.path === undefined)
    throw new ActionError(SAVE_ERROR, "The presentation is new and has no file. Save it under a name: 'Save presentation as'.");
  return store(open, { path: permitted('write', open.path, action), format: 'FromExtension' }, action);
}

function saveAs({ Instance, DocumentFormat, DocumentPath }: SaveAsRequest, action: ActionContext): Promise<void> {
  return store(Instance, { path: pathFor('write', withEnding(DocumentPath, DocumentFormat), action), format: DocumentFormat }, action);
}

interface Target {
  readonly path: string;
  readonly format: string;
}

/** Writes the file, which becomes that of the presentation when it is a presentation of ours. */
function store(open: OpenPresentation, { path, format }: Target, action: ActionContext): Promise<void> {
  open.checkOpen();
  return guarded(SAVE_ERROR, `The presentation cannot be saved as '${path}'`, async () => {
    existingFolder(dirname(path));
    if (open.isReadOnly && path === open.path)
      throw new ActionError(READ_ONLY_ERROR, `'${path}' was opened as read-only. Save the presentation under another name.`);
    const target = fileFormat(path, format);
    await replaceFile(path, await bytesOf(open, target, { path, action }));
    if (target.kind === 'presentation') open.path = path;
  });
}

async function bytesOf(
  { presentation }: OpenPresentation,
  target: FileFormat,
  { path, action }: { readonly path: string; readonly action: ActionContext },
): Promise<Uint8Array> {
  if (target.kind === 'presentation') return presentationWork(SAVE_ERROR, () => presentation.save(target.format));
  const bytes = presentationWork(SAVE_ERROR, () => presentation.save());
  const fault = { errorId: SAVE_ERROR, what: `The presentation cannot be saved as '${path}'` };
  return convertByLibreOffice({ ...target, bytes, from: 'pptx' }, action, fault);
}

export const SAVE_CLOSE_ACTIONS = [
  defineAction({
    id: 'PowerPoint.SavePowerPoint.Save',
    title: 'Save PowerPoint',
    parameters: { Instance: instance() },
    errors: SAVE_ERRORS,
    run: async ({ Instance }, action) => {
      await save(Instance, action);
      return {};
    },
  }),
  defineAction({
    id: 'PowerPoint.SavePowerPoint.SaveAs',
    title: 'Save PowerPoint',
    parameters: SAVE_AS,
    errors: SAVE_AS_ERRORS,
    run: async (request, action) => {
      await saveAs(request, action);
      return {};
    },
  }),
  defineAction({
    id: 'PowerPoint.ClosePowerPoint.Close',
    title: 'Close PowerPoint',
    parameters: { Instance: instance() },
    errors: [CLOSED_ERROR],
    run: ({ Instance }) => {
      Instance.checkOpen();
      Instance.close();
      return {};
    },
  }),
  defineAction({
    id: 'PowerPoint.ClosePowerPoint.CloseAndSave',
    title: 'Close PowerPoint',
    parameters: { Instance: instance() },
    errors: SAVE_ERRORS,
    run: async ({ Instance }, action) => {
      await save(Instance, action);
      Instance.close();
      return {};
    },
  }),
  defineAction({
    id: 'PowerPoint.ClosePowerPoint.CloseAndSaveAs',
    title: 'Close PowerPoint',
    parameters: SAVE_AS,
    errors: SAVE_AS_ERRORS,
    run: async (request, action) => {
      await saveAs(request, action);
      request.Instance.close();
      return {};
    },
  }),
];
