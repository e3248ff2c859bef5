import { type ActionContext, defineAction, parameters } from '@tandem/desktop-engine';
import { pathFor } from '../machine/machine-path.ts';
import { DOCUMENT_FORMATS, type DocumentFormat, withEnding } from './file-formats.ts';
import { CLOSED_ERROR, instance, type OpenWorkbook } from './open-workbook.ts';
import { SAVE_ERROR, saveWorkbook, storeAs } from './store-workbook.ts';

const { choice, path, text } = parameters;

const SAVE_AS = {
  Instance: instance(),
  DocumentFormat: choice(DOCUMENT_FORMATS, 'FromExtension'),
  DocumentPath: path(),
  XmlMapName: text(''),
} as const;
const SAVE_ERRORS = [SAVE_ERROR, CLOSED_ERROR];
const SAVE_AS_ERRORS = ['DirectoryNotFoundError', ...SAVE_ERRORS];

interface SaveAsRequest {
  readonly Instance: OpenWorkbook;
  readonly DocumentFormat: DocumentFormat;
  readonly DocumentPath: string;
}

function saveAs({ Instance, DocumentFormat, DocumentPath }: SaveAsRequest, action: ActionContext): Promise<void> {
  const path = pathFor('write', withEnding(DocumentPath, DocumentFormat), action);
  return storeAs(Instance, { path, format: DocumentFormat, action });
}

export const SAVE_CLOSE_ACTIONS = [
  defineAction({
    id: 'Excel.SaveExcel.Save',
    title: 'Save Excel',
    parameters: { Instance: instance() },
    errors: SAVE_ERRORS,
    run: async ({ Instance }, action) => {
      await saveWorkbook(Instance, action);
      return {};
    },
  }),
  defineAction({
    id: 'Excel.SaveExcel.SaveAs',
    title: 'Save Excel',
    parameters: SAVE_AS,
    errors: SAVE_AS_ERRORS,
    run: async (request, action) => {
      await saveAs(request, action);
      return {};
    },
  }),
  defineAction({
    id: 'Excel.CloseExcel.Close',
    title: 'Close Excel',
    parameters: { Instance: instance() },
    errors: [CLOSED_ERROR],
    run: ({ Instance }) => {
      Instance.checkOpen();
      Instance.close();
      return {};
    },
  }),
  defineAction({
    id: 'Excel.CloseExcel.CloseAndSave',
    title: 'Close Excel',
    parameters: { Instance: instance() },
    errors: SAVE_ERRORS,
    run: async ({ Instance }, action) => {
      await saveWorkbook(Instance, action);
      Instance.close();
      return {};
    },
  }),
  defineAction({
    id: 'Excel.CloseExcel.CloseAndSaveAs',
    title: 'Close Excel',
    parameters: SAVE_AS,
    errors: SAVE_AS_ERRORS,
    run: async (request, action) => {
      await saveAs(request, action);
      request.Instance.close();
      return {};
    },
  }),
];
