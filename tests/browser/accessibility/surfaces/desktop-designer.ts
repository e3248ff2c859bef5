import { DESKTOP_DESIGNER } from '../../../../apps/portal/src/desktop-flow-designer/messages.ts';
import type { Language } from '../../../../apps/portal/src/i18n/catalogue.ts';
import { button, dialog, menu, menuItem, press, type Surface } from './surface.ts';

/** Rows of the desktop flow of the sample. */
const ROW = { action: 1, condition: 5, wait: 8, comment: 10 } as const;

/** What opens in the designer of the desktop flow of the sample. */
export function desktopDesignerSurfaces(language: Language, desktopFlowId: string): readonly Surface[] {
  const path = `/desktop-flows/${desktopFlowId}/design`;
  const words = DESKTOP_DESIGNER[language];
  const { panes, workspace, commands, run } = words;
  const pane = (name: string, ...presses: Surface['presses']): Surface => ({
    name,
    path,
    presses,
    shows: (page) => page.getByRole('main'),
    isClosedByEscape: false,
  });
  const atRow = (row: number) => `${path}?subflow=Main&row=${row}`;
  const ofRow = (name: string, row: number, command: string): Surface => dialog(name, atRow(row), ROW_MENU, menuItem(command));
  return [
    pane('the steps'),
    menu('menu of a row', atRow(ROW.action), ROW_MENU),
    ofRow('dialog of an action', ROW.action, commands.edit),
    ofRow('dialog of a condition', ROW.condition, commands.edit),
    ofRow('dialog of a comment', ROW.comment, commands.edit),
    ofRow(commands.onError, ROW.wait, commands.onError),
    pane(words.find, button(words.find)),
    pane(words.text, button(words.text)),
    pane(panes.errors, button(new RegExp(`^${panes.errors}`))),
    pane(panes.log, button(new RegExp(`^${panes.log}`))),
    dialog(workspace.newSubflow, path, button(workspace.newSubflow)),
    menu('menu of a subflow', `${path}?subflow=Greet`, button(workspace.subflowMenu('Greet'))),
    menu(run.speed, path, button(new RegExp(`^${run.speed}`))),
    dialog(run.notLinked, path, button(run.notLinked)),
  ];
}

const ROW_MENU = press((page) => page.locator('[data-steps]'), 'Shift+F10');
