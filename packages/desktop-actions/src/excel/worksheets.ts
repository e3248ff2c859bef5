import { defineAction, ListValue, parameters } from '@tandem/desktop-engine';
import { officeWork } from '../office/office-work.ts';
import { WORKSHEET_ERROR, worksheetByIndex, worksheetByName } from './find-worksheet.ts';
import { CLOSED_ERROR, instance } from './open-workbook.ts';

const { choice, integer, text } = parameters;

const BY_NAME = { Instance: instance(), Name: text() } as const;
const BY_INDEX = { Instance: instance(), Index: integer() } as const;
const POSITION = choice(['First', 'Last'], 'First');
const COPY = {
  SourceInstance: instance(),
  TargetInstance: instance(),
  TargetWorksheetName: text(),
  PasteWorksheetPosition: POSITION,
} as const;
const FIND_ERRORS = [WORKSHEET_ERROR, CLOSED_ERROR];
const ADD_ERROR = 'AddWorksheetError';
const RENAME_ERROR = 'RenameWorksheetError';
const DELETE_ERROR = 'DeleteWorksheetError';
const COPY_ERROR = 'CopyWorksheetError';

type Workbooks = { readonly [name in 'SourceInstance' | 'TargetInstance']: Parameters<typeof worksheetByName>[0] };
type Found = ReturnType<typeof worksheetByName>;

interface CopyRequest extends Workbooks {
  readonly TargetWorksheetName: string;
  readonly PasteWorksheetPosition: 'First' | 'Last';
}

function copy({ SourceInstance, TargetInstance, TargetWorksheetName, PasteWorksheetPosition }: CopyRequest, worksheet: Found): void {
  TargetInstance.checkOpen();
  const target = TargetInstance.workbook;
  const index = PasteWorksheetPosition === 'First' ? 0 : target.worksheets.length;
  target.activeWorksheet = officeWork(COPY_ERROR, () =>
    target.copyWorksheet({ workbook: SourceInstance.workbook, worksheet }, TargetWorksheetName, index),
  );
}

export const WORKSHEET_ACTIONS = [
  defineAction({
    id: 'Excel.GetActiveWorksheet',
    title: 'Get active Excel worksheet',
    parameters: { Instance: instance() },
    outputs: ['Name', 'Index'],
    errors: [CLOSED_ERROR],
    run: ({ Instance }) => ({ Name: Instance.sheet.name, Index: Instance.workbook.worksheets.indexOf(Instance.sheet) + 1 }),
  }),
  defineAction({
    id: 'Excel.GetAllWorksheets',
    title: 'Get all Excel worksheets',
    parameters: { Instance: instance() },
    outputs: ['Worksheets'],
    errors: [CLOSED_ERROR],
    run: ({ Instance }) => {
      Instance.checkOpen();
      return { Worksheets: new ListValue(Instance.workbook.worksheets.map(({ name }) => name)) };
    },
  }),
  defineAction({
    id: 'Excel.SetActiveWorksheet.ActivateWorksheetByName',
    title: 'Set active Excel worksheet',
    parameters: BY_NAME,
    errors: FIND_ERRORS,
    run: ({ Instance, Name }) => {
      Instance.workbook.activeWorksheet = worksheetByName(Instance, Name);
      return {};
    },
  }),
  defineAction({
    id: 'Excel.SetActiveWorksheet.ActivateWorksheetByIndex',
    title: 'Set active Excel worksheet',
    parameters: BY_INDEX,
    errors: FIND_ERRORS,
    run: ({ Instance, Index }) => {
      Instance.workbook.activeWorksheet = worksheetByIndex(Instance, Index);
      return {};
    },
  }),
  defineAction({
    id: 'Excel.AddWorksheet',
    title: 'Add new worksheet',
    parameters: { ...BY_NAME, WorksheetPosition: POSITION },
    errors: [ADD_ERROR, CLOSED_ERROR],
    run: ({ Instance, Name, WorksheetPosition }) => {
      Instance.checkOpen();
      const { workbook } = Instance;
      const index = WorksheetPosition === 'First' ? 0 : workbook.worksheets.length;
      workbook.activeWorksheet = officeWork(ADD_ERROR, () => workbook.addWorksheet(Name, index));
      return {};
    },
  }),
  defineAction({
    id: 'Excel.RenameWorksheet.RenameWorksheetWithName',
    title: 'Rename Excel worksheet',
    parameters: { ...BY_NAME, NewName: text() },
    errors: [...FIND_ERRORS, RENAME_ERROR],
    run: ({ Instance, Name, NewName }) => {
      const sheet = worksheetByName(Instance, Name);
      officeWork(RENAME_ERROR, () => Instance.workbook.renameWorksheet(sheet, NewName));
      return {};
    },
  }),
  defineAction({
    id: 'Excel.RenameWorksheet.RenameWorksheetWithIndex',
    title: 'Rename Excel worksheet',
    parameters: { ...BY_INDEX, NewName: text() },
    errors: [...FIND_ERRORS, RENAME_ERROR],
    run: ({ Instance, Index, NewName }) => {
      const sheet = worksheetByIndex(Instance, Index);
      officeWork(RENAME_ERROR, () => Instance.workbook.renameWorksheet(sheet, NewName));
      return {};
    },
  }),
  defineAction({
    id: 'Excel.DeleteWorksheet.DeleteWorksheetByName',
    title: 'Delete Excel worksheet',
    parameters: BY_NAME,
    errors: [...FIND_ERRORS, DELETE_ERROR],
    run: ({ Instance, Name }) => {
      const sheet = worksheetByName(Instance, Name);
      officeWork(DELETE_ERROR, () => Instance.workbook.removeWorksheet(sheet));
      return {};
    },
  }),
  defineAction({
    id: 'Excel.DeleteWorksheet.DeleteWorksheetByIndex',
    title: 'Delete Excel worksheet',
    parameters: BY_INDEX,
    errors: [...FIND_ERRORS, DELETE_ERROR],
    run: ({ Instance, Index }) => {
      const sheet = worksheetByIndex(Instance, Index);
      officeWork(DELETE_ERROR, () => Instance.workbook.removeWorksheet(sheet));
      return {};
    },
  }),
  defineAction({
    id: 'Excel.CopyExcelWorksheet.CopyWorksheetWithName',
    title: 'Copy Excel worksheet',
    parameters: { ...COPY, SourceWorksheetName: text() },
    errors: [...FIND_ERRORS, COPY_ERROR],
    run: (request) => {
      copy(request, worksheetByName(request.SourceInstance, request.SourceWorksheetName));
      return {};
    },
  }),
  defineAction({
    id: 'Excel.CopyExcelWorksheet.CopyWorksheetWithIndex',
    title: 'Copy Excel worksheet',
    parameters: { ...COPY, SourceWorksheetIndex: integer() },
    errors: [...FIND_ERRORS, COPY_ERROR],
    run: (request) => {
      copy(request, worksheetByIndex(request.SourceInstance, request.SourceWorksheetIndex));
      return {};
    },
  }),
];
