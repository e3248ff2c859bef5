import { parseDesktopFlow } from '@tandem/desktop-flow';
import { actionCatalogue } from '@tandem/desktop-flow/catalogue';
import { loadActionTexts, loadStatementTexts } from '@tandem/desktop-flow/catalogue/texts';
import { describe, expect, test } from 'vitest';
import { formOfStep, indexTexts, rowsOf, summarise, summariseRow, summaryText } from '../../src/desktop-flow/index.ts';
import { documentOf } from './edited-text.ts';

function formOf(line: string) {
  const [statement] = parseDesktopFlow(line).flow.main.statements;
  if (statement === undefined) throw new Error(line);
  return formOfStep(statement, actionCatalogue);
}

const NO_TEXTS = indexTexts([], await loadStatementTexts('en'));

describe('the summary of a step', () => {
  const form = formOf("Folder.Create FolderPath: $'''C:\\\\%Base%\\\\x''' Folder=> NewFolder");

  test('fields are in the words of the template', () => {
    expect(summarise(form, 'Create folder {FolderName} in {FolderPath}[ named {FolderName}][ into {Folder}]', NO_TEXTS)).toEqual([
      { kind: 'text', text: 'Create folder  in ' },
      { kind: 'value', text: 'C:\\', field: 'FolderPath' },
      { kind: 'variable', text: 'Base', field: 'FolderPath' },
      { kind: 'value', text: '\\x', field: 'FolderPath' },
      { kind: 'text', text: ' into ' },
      { kind: 'output', text: 'NewFolder', field: 'Folder' },
    ]);
  });

  test('without a template all that is filled in shows', () => {
    expect(summaryText(summarise(form, undefined, NO_TEXTS))).toBe('FolderPath: C:\\Base\\x, Folder → NewFolder');
  });

  test('members of enumerations show as the dialog shows them', async () => {
    const texts = indexTexts(await loadActionTexts('de'), await loadStatementTexts('de'));
    const document = documentOf('Folder.GetSpecialFolder SpecialFolder: Folder.SpecialFolder.DesktopDirectory SpecialFolderPath=> Path');
    const [row] = rowsOf(document.flow.main);
    const { segments } = row === undefined ? { segments: [] } : summariseRow(row, texts, actionCatalogue);
    expect(segments).toContainEqual({ kind: 'value', text: 'Desktop', field: 'SpecialFolder' });
  });

  test.each([
    ["UIAutomation.Click.Click Element: appmask['Window \\'Calc\\'']['Button \\'OK\\'']", "Click on UI element 'Button 'OK''"],
    ["UIAutomation.PressButton Button: appmask['Window']['X']", "Press button 'X'"],
    ["MouseAndKeyboard.MoveMouseToImage.MoveMouseToImage Images: [imgrepo['Sun'], imgrepo['Moon']]", "Move mouse to image 'Sun', 'Moon'"],
  ])('%s names the element or image as the pane lists it', async (line, words) => {
    const texts = indexTexts(await loadActionTexts('en'), await loadStatementTexts('en'));
    const [row] = rowsOf(documentOf(line).flow.main);
    expect(row === undefined ? '' : summaryText(summariseRow(row, texts, actionCatalogue).segments)).toBe(words);
  });

  test('rows show titles and segments, unknown actions their id', () => {
    const texts = NO_TEXTS;
    const document = documentOf('LOOP I FROM 1 TO N', '    New.Action X: 1', 'END', 'SWITCH A', '    CASE > 5', 'END', 'what is this');
    const lines = rowsOf(document.flow.main).map((row) => summariseRow(row, texts, actionCatalogue));
    expect(lines.map(({ title, segments }) => `${title}: ${summaryText(segments)}`)).toEqual([
      'Loop: Loop I from 1 to N',
      'New.Action: X: 1',
      'End: End',
      'Switch: Switch A',
      'Case: Case > 5',
      'End: End',
      'Unreadable line: what is this',
    ]);
  });
});
