import { type ActionContext, type DesktopValue, defineAction, parameters } from '@tandem/desktop-engine';
import { Workbook } from '@tandem/office-files';
import { pathFor } from '../machine/machine-path.ts';
import { loadWorkbook, OPEN_ERROR } from './load-workbook.ts';
import { excelInstance, OpenWorkbook } from './open-workbook.ts';

const { boolean, path, text } = parameters;

const NEW = { UseMachineLocale: boolean(false), Visible: boolean(true) } as const;
const STORED = {
  Path: path(),
  ReadOnly: boolean(false),
  WriteProtectionPassword: text(''),
  ReadProtectionPassword: text(''),
  ...NEW,
} as const;
const ADD_INS = { LoadAddInsAndMacros: boolean(false) } as const;
const OPEN_ERRORS = ['FileNotFoundError', OPEN_ERROR];

function launched(open: OpenWorkbook, action: ActionContext): { readonly Instance: DesktopValue } {
  action.closeAtEnd(() => open.close());
  return { Instance: excelInstance(open) };
}

function launchNew(action: ActionContext): { readonly Instance: DesktopValue } {
  return launched(new OpenWorkbook(Workbook.create(), { path: undefined, isReadOnly: false }), action);
}

interface OpenRequest {
  readonly Path: string;
  readonly ReadOnly: boolean;
  readonly ReadProtectionPassword: string;
}

async function launchStored(request: OpenRequest, action: ActionContext): Promise<{ readonly Instance: DesktopValue }> {
  const path = pathFor('read', request.Path, action);
  const { content, password } = await loadWorkbook(path, { password: request.ReadProtectionPassword, action });
  return launched(new OpenWorkbook(content, { path, isReadOnly: request.ReadOnly, password }), action);
}

export const LAUNCH_ACTIONS = [
  defineAction({
    id: 'Excel.LaunchExcel.Launch',
    aliases: ['Excel.LaunchExcel.LaunchNewDocument'],
    title: 'Launch Excel',
    parameters: { ...NEW, ...ADD_INS },
    outputs: ['Instance'],
    run: (_, action) => launchNew(action),
  }),
  defineAction({
    id: 'Excel.LaunchExcel.LaunchUnderExistingProcess',
    title: 'Launch Excel',
    parameters: NEW,
    outputs: ['Instance'],
    run: (_, action) => launchNew(action),
  }),
  defineAction({
    id: 'Excel.LaunchExcel.LaunchAndOpen',
    aliases: ['Excel.LaunchAndOpen'],
    title: 'Launch Excel',
    parameters: { ...STORED, ...ADD_INS },
    outputs: ['Instance'],
    errors: OPEN_ERRORS,
    run: launchStored,
  }),
  defineAction({
    id: 'Excel.LaunchExcel.LaunchAndOpenUnderExistingProcess',
    title: 'Launch Excel',
    parameters: STORED,
    outputs: ['Instance'],
    errors: OPEN_ERRORS,
    run: launchStored,
  }),
];
