import { indexTexts, openDocument, problemsOf } from '@tandem/designer-core/desktop-flow';
import { actionCatalogue } from '@tandem/desktop-flow/catalogue';
import { isImplemented } from '@tandem/desktop-flow/catalogue/implemented';
import { loadActionTexts, loadStatementTexts } from '@tandem/desktop-flow/catalogue/texts';
import { expect, test } from 'vitest';
import { DESKTOP_DESIGNER } from '../../src/desktop-flow-designer/messages.ts';
import { problemText } from '../../src/desktop-flow-designer/problems/problem-text.ts';
import type { Language } from '../../src/i18n/catalogue.ts';

/** The lines of the errors pane for a flow, on a server that runs what Tandem carries out. */
async function linesFor(script: string, language: Language, isRunnable = isImplemented): Promise<string[]> {
  const texts = indexTexts(await loadActionTexts(language), await loadStatementTexts(language));
  const { problems: words } = DESKTOP_DESIGNER[language];
  const say = (english: string) => `<${english}>`;
  return problemsOf(openDocument(script), actionCatalogue, isRunnable).map((problem) => problemText(problem, { words, texts, say }));
}

test.each([
  [
    'Outlook.Launch Instance=> E',
    'Launch Outlook cannot run here: it needs Windows or a program of Windows; the flow fails when it gets there.',
  ],
  [
    'Clipboard.Clear',
    'Clear clipboard contents cannot run here: it needs a screen with windows, mouse and keyboard; the flow fails when it gets there.',
  ],
  [
    'WebAutomation.CloseWebBrowser BrowserInstance: 1',
    'Close web browser cannot run here: it needs a browser that it can work in; the flow fails when it gets there.',
  ],
  ['AWS.AttachVolume', 'Attach volume cannot run here: it needs a service that is not connected here; the flow fails when it gets there.'],
])('says of %s what it needs', async (script, line) => {
  expect(await linesFor(script, 'en')).toContain(line);
});

test('says it in German with the title that the action has there', async () => {
  expect(await linesFor('Outlook.Launch Instance=> E', 'de')).toEqual([
    '„Outlook starten“ kann hier nicht ausgeführt werden, denn dafür braucht es Windows oder ein Programm von Windows; der Flow schlägt fehl, wenn er dort ankommt.',
  ]);
});

test('says of an action that needs nothing, on an older server, only that it cannot run', async () => {
  expect(await linesFor("Text.Trim Text: 'a' TrimmedText=> T", 'en', () => false)).toEqual([
    'Trim text cannot run here; the flow fails when it gets there.',
  ]);
});

test.each([
  ['en', 'It must be listed on the page of the flow, under Credentials'],
  ['de', 'Er muss auf der Seite des Flows unter „Anmeldeinformationen“ aufgeführt sein'],
] as const)('says in %s where to list a credential whose name is computed', async (language, remedy) => {
  const script = "SET Which TO 'SAP'\nPowerAutomateSecretVariables.GetCredential CredentialName: Which Credential=> C\n";
  expect(await linesFor(script, language)).toEqual([expect.stringContaining(remedy)]);
});

test('leaves what the checker says to the phrases of the server', async () => {
  expect(await linesFor('Qqq.Zzzzzzzzz', 'de')).toEqual(['<There is no action Qqq.Zzzzzzzzz. Check its spelling.>']);
});
