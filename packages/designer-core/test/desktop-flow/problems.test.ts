import { actionCatalogue } from '@tandem/desktop-flow/catalogue';
import { isImplemented } from '@tandem/desktop-flow/catalogue/implemented';
import { describe, expect, test } from 'vitest';
import { findText, hasErrors, openDocument, type Problem, problemsOf, replaceHits } from '../../src/desktop-flow/index.ts';
import { msAtWork } from '../time-at-work.ts';
import { documentOf, linesOf } from './edited-text.ts';

/** The code of what the check found, or the kind of a risk. */
function nameOf(problem: Problem): string {
  return problem.kind === 'check' ? problem.code : problem.kind;
}

describe('problems', () => {
  test('they tell subflow, row and field', () => {
    const document = documentOf(
      "@INPUT A : { 'Type': 'Strange' }",
      'IF A THEN',
      'ELSE IF Unset = 1 THEN',
      'END',
      "Text.Pad Text: '' TotalLength: 'many' PaddedText=> P",
      'FUNCTION Sub GLOBAL',
      '    ???',
      'END FUNCTION',
    );
    const problems = problemsOf(document, actionCatalogue, isImplemented);
    expect(problems.map((problem) => [nameOf(problem), problem.place?.subflow, problem.place?.row, problem.field])).toEqual(
      expect.arrayContaining([
        ['InvalidType', undefined, undefined, undefined],
        ['VariableNeverSet', 'Main', 2, 'condition'],
        ['UnknownStatement', 'Sub', 1, undefined],
      ]),
    );
    expect(hasErrors(problems)).toBe(true);
  });

  test('steps whose action cannot run here get a warning each, in the order of the text', () => {
    const document = documentOf(
      'WAIT 1',
      'outlook.launch Instance=> E',
      '    ON ERROR',
      '        Outlook.Launch Instance=> E',
      '    END',
      'IF A = 1 THEN',
      'ELSE',
      '    WebAutomation.CloseWebBrowser BrowserInstance: E',
      'END',
      'DISABLE Outlook.Launch Instance=> E',
      'FUNCTION Sub GLOBAL',
      "    Text.Trim Text: 'a' TrimmedText=> T",
      '    Outlook.Close Instance: E',
      'END FUNCTION',
    );
    const problems = problemsOf(document, actionCatalogue, isImplemented).filter(({ kind }) => kind === 'cannotRun');
    expect(problems.map(({ severity, place, field }) => [severity, place?.subflow, place?.row, field])).toEqual([
      ['warning', 'Main', 2, undefined],
      ['warning', 'Main', 2, undefined],
      ['warning', 'Main', 5, undefined],
      ['warning', 'Sub', 2, undefined],
    ]);
    expect(problems).toMatchObject([
      { actionId: 'Outlook.Launch', need: 'windows' },
      { actionId: 'Outlook.Launch', need: 'windows' },
      { actionId: expect.stringMatching(/^WebAutomation\.CloseWebBrowser/), need: 'browser' },
      { actionId: 'Outlook.Close', need: 'windows' },
    ]);
  });

  test('an action that nobody knows is told of once', () => {
    const problems = problemsOf(documentOf('Qqq.Zzzzzzzzz'), actionCatalogue, isImplemented);
    expect(problems.map(nameOf)).toEqual(['UnknownAction']);
  });

  test('a credential whose name is computed gets a warning, at its field', () => {
    const document = documentOf(
      "SET Which TO 'SAP'",
      "PowerAutomateSecretVariables.GetCredential CredentialName: 'SAP' Credential=> C",
      "powerautomatesecretvariables.getcredential credentialname: $'''%Which%''' Credential=> C",
      'DISABLE PowerAutomateSecretVariables.GetCredential CredentialName: Which Credential=> C',
    );
    const problems = problemsOf(document, actionCatalogue, isImplemented);
    expect(problems).toMatchObject([
      { kind: 'computedCredential', severity: 'warning', place: { subflow: 'Main', row: 3 }, field: 'credentialname' },
    ]);
    expect(hasErrors(problems)).toBe(false);
  });

  test('a flow whose steps can all run here has no problems', () => {
    expect(problemsOf(documentOf('SET A TO 1', 'WAIT A'), actionCatalogue, isImplemented)).toEqual([]);
  });

  test('2,000 steps are checked in less than 100 ms', () => {
    const document = openDocument("IF A = 1 THEN\n    SET A TO 1\n    File.WriteText File: 'a' TextToWrite: A\nEND\n".repeat(500));
    const times = Array.from({ length: 5 }, () => {
      const start = msAtWork();
      problemsOf(document, actionCatalogue, isImplemented);
      return msAtWork() - start;
    });
    expect(Math.min(...times)).toBeLessThan(100);
  });
});

describe('find and replace', () => {
  const document = documentOf(
    "SET Name TO $'''C:\\\\temp\\\\%Name%'''",
    '# the name',
    'SWITCH Name',
    "    CASE = 'temp'",
    'END',
    'FUNCTION Sub GLOBAL',
    "    Text.Trim Text: 'temp' TrimmedText=> Name",
    'END FUNCTION',
  );

  test('hits are in what people see, in all subflows', () => {
    const hits = findText(document, { text: 'NAME' }, actionCatalogue);
    expect(hits.map(({ place, field, range }) => `${place.subflow} ${place.row} ${field} ${range.start}`)).toEqual([
      'Main 1 target 0',
      'Main 1 value 9',
      'Main 2 text 4',
      'Main 3 subject 1',
      'Sub 1 TrimmedText 0',
    ]);
    expect(findText(document, { text: 'C:\\temp' }, actionCatalogue)).toHaveLength(1);
    expect(findText(document, { text: 'name', matchesCase: true }, actionCatalogue)).toHaveLength(1);
    expect(findText(document, { text: 'tem', wholeWord: true }, actionCatalogue)).toEqual([]);
  });

  test('all hits are replaced, except where no value would be left', () => {
    const hits = findText(document, { text: 'temp' }, actionCatalogue);
    const replaced = replaceHits(document, hits, "it's 50%%", actionCatalogue);
    expect([replaced.count, replaced.skipped]).toEqual([3, []]);
    expect(linesOf({ ok: true, value: replaced.edited })).toEqual([
      "SET Name TO $'''C:\\\\it\\'s 50%%\\\\%Name%'''",
      '# the name',
      'SWITCH Name',
      "    CASE = $'''it\\'s 50%%'''",
      'END',
      'FUNCTION Sub GLOBAL',
      "    Text.Trim Text: $'''it\\'s 50%%''' TrimmedText=> Name",
      'END FUNCTION',
    ]);
    const names = findText(document, { text: 'Name', wholeWord: true, matchesCase: true }, actionCatalogue);
    expect(replaceHits(document, names.slice(-1), '1 x', actionCatalogue).skipped).toHaveLength(1);
  });
});
