import { expect, test } from 'vitest';
import { entryIdOf, listActionEntries, listEntryGroups, usualVariant } from '../../src/catalogue/action-entries.ts';
import { ActionNeed, needOf } from '../../src/catalogue/action-needs.ts';
import { actionCatalogue } from '../../src/catalogue/index.ts';

import { USUAL_VARIANTS } from '../../src/catalogue/usual-variants.ts';

const groups = listEntryGroups(actionCatalogue);
const entries = groups.flatMap((group) => group.entries);

test('the pane begins with the groups that statements stand in', () => {
  expect(groups.slice(0, 6).map((group) => group.statementGroup ?? group.module)).toEqual([
    'variables',
    'conditionals',
    'loops',
    'flow-control',
    'External',
    'System',
  ]);
});

test('Set variable and the actions on variables stand in one group', () => {
  const [variables] = groups;
  expect(variables?.module).toBe('Variables');
  expect(variables?.entries[0]).toEqual({ kind: 'statement', statement: 'set' });
  expect(variables?.entries.some((entry) => entry.kind === 'action' && entry.id === 'Variables.SortList')).toBe(true);
});

test('every described action stands in the pane exactly once', () => {
  const shown = entries.flatMap((entry) => (entry.kind === 'action' ? entry.variants.map((variant) => variant.id) : []));
  expect(shown).toEqual([...new Set(shown)]);
  expect(actionCatalogue.actions.filter((action) => action.isDescribed && !shown.includes(action.id))).toEqual([]);
});

test('an action of several selectors is one entry, without the id that it had before', () => {
  const replace = listActionEntries(actionCatalogue).find((entry) => entry.id === 'Text.Replace');
  expect(replace?.variants.map((variant) => variant.id)).toEqual(['Text.Replace.ReplaceText', 'Text.Replace.ReplaceTextWithRegex']);
  expect(entryIdOf('Text.Replace.ReplaceText')).toBe('Text.Replace');
});

test.each([
  ['Text.Trim', ActionNeed.nothing],
  ['Excel.ReadFromExcel.ReadCell', ActionNeed.nothing],
  ['Excel.RunMacro', ActionNeed.windows],
  ['Outlook.Launch', ActionNeed.windows],
  ['Display.ShowMessageDialog.ShowMessage', ActionNeed.nothing],
  ['OCR.ExtractTextWithOCR.ExtractTextFromScreenWithTesseract', ActionNeed.display],
  ['OCR.ExtractTextWithOCR.ExtractTextFromFileWithTesseract', ActionNeed.nothing],
  ['OCR.ExtractTextWithOCR.ExtractTextFromFileWithWindowsOcr', ActionNeed.nothing],
  ['MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR.ClickTextOnScreenWithWindowsOcr', ActionNeed.windows],
  ['MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR.ClickTextOnScreenWithTesseractOCR', ActionNeed.display],
  ['WebAutomation.Click.Click', ActionNeed.browser],
  ['WebAutomation.LaunchInternetExplorer.LaunchInternetExplorer', ActionNeed.windows],
  ['Word.Attach', ActionNeed.windows],
  ['Word.InsertImageToWord.InsertImageEndOfTextFromClipBoard', ActionNeed.display],
  ['Word.InsertImageToWord.InsertImageEndOfTextFromFile', ActionNeed.nothing],
  ['Triggers.WaitForTriggerAction', ActionNeed.display],
  ['Email.SendEmail.Send', ActionNeed.service],
  ['Scripting.RunPowershellScript.RunScript', ActionNeed.nothing],
  ['Unknown.Action', ActionNeed.nothing],
])('%s needs: %s', (id, need) => {
  expect(needOf(id)).toBe(need);
});

test('every usual variant is what the new step of some action begins with, and is not its first anyway', () => {
  const entries = listActionEntries(actionCatalogue);
  const begins = entries
    .filter(({ variants }) => variants.length > 1)
    .map((entry) => ({ usual: usualVariant(entry)?.id, first: entry.variants[0]?.id }));
  const chosen = begins.filter(({ usual, first }) => usual !== first).map(({ usual }) => usual);
  expect(chosen.toSorted()).toEqual([...USUAL_VARIANTS].toSorted());
});
