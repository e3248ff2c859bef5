import type { Page } from 'playwright-core';
import { CANVAS } from '../../../../apps/portal/src/cloud-flow-designer/canvas/canvas-messages.ts';
import { DESIGNER } from '../../../../apps/portal/src/cloud-flow-designer/designer/designer-messages.ts';
import { MENU } from '../../../../apps/portal/src/cloud-flow-designer/designer/menu-messages.ts';
import { PANE } from '../../../../apps/portal/src/cloud-flow-designer/pane/pane-messages.ts';
import { EDITORS } from '../../../../apps/portal/src/editors/messages.ts';
import type { Language } from '../../../../apps/portal/src/i18n/catalogue.ts';
import { button, dialog, menu, menuItem, type Press, press, type Surface, tab } from './surface.ts';

/** What opens in the designer of the cloud flow of the sample. */
export function cloudDesignerSurfaces(language: Language, cloudFlowId: string): readonly Surface[] {
  const path = `/cloud-flows/${cloudFlowId}/edit`;
  const words = DESIGNER[language];
  const canvas = CANVAS[language];
  const tabs = PANE[language];
  const editors = EDITORS[language];
  const side = (page: Page) => page.getByRole('complementary', { name: words.panel });
  const pane = (name: string, ...presses: Surface['presses']): Surface => ({ name, path, presses, shows: side, isClosedByEscape: false });
  /** Opened from a field, and closed into it. */
  const popover = (opener: string): Surface => ({
    ...dialog(opener, path, card('action:Greeting'), button(opener)),
    returnsTo: (page) => side(page).locator('[role="textbox"], button'),
  });
  return [
    pane('trigger', card('trigger:manual')),
    pane('settings of a trigger', card('trigger:manual'), tab(tabs.settings)),
    pane('action', card('action:Greeting')),
    ...[tabs.settings, tabs.codeView, tabs.testing].map((name) => pane(`${name} of an action`, card('action:Greeting'), tab(name))),
    pane('condition', card('action:Is_it_far')),
    pane('switch', card('action:By_continent')),
    pane(
      'case of a switch',
      WHOLE_FLOW,
      press((page) => page.locator('[data-branch="By_continent>case:Europe"]')),
    ),
    pane('loop', WHOLE_FLOW, card('action:For_each_letter')),
    pane('settings of a loop', WHOLE_FLOW, card('action:For_each_letter'), tab(tabs.settings)),
    pane('action picker', WHOLE_FLOW, button(canvas.addIn(canvas.branchOf(canvas.branches.default, 'By continent')))),
    ...[words.search, words.code].map((name) => pane(name, button(name))),
    pane(words.checker, button(new RegExp(`^${words.checker}:`))),
    popover(editors.insertContent),
    popover(editors.insertExpression),
    dialog(words.keys, path, button(words.keys)),
    dialog(words.test, path, button(words.test)),
    menu('menu of a card', path, card('action:Greeting', 'Shift+F10')),
    menu('menu of a place', path, button(canvas.addBetween('Greeting', 'Is it far'))),
    pane('a parallel branch', button(canvas.addBetween('Greeting', 'Is it far')), menuItem(MENU[language].addParallel)),
  ];
}

function card(id: string, key?: string): Press {
  return press((page) => page.locator(`[data-card="${id}"]`), key);
}

/** Cards out of sight are not there. */
const WHOLE_FLOW = card('trigger:manual', '0');
