import { indexTexts, openDocument } from '@tandem/designer-core/desktop-flow';
import { actionCatalogue } from '@tandem/desktop-flow/catalogue';
import { listEntryGroups } from '@tandem/desktop-flow/catalogue/entries';
import { loadActionTexts, loadStatementTexts } from '@tandem/desktop-flow/catalogue/texts';
import { describe, expect, test } from 'vitest';
import { offerGroups, searchEntries } from '../../src/desktop-flow-designer/actions-pane/action-search.ts';
import { hasFields, insertCommand, newForm } from '../../src/desktop-flow-designer/state/new-step.ts';
import { subjectOf } from '../../src/desktop-flow-designer/step-dialog/step-subject.ts';

const modules = await loadActionTexts('en');
const catalogue = {
  actions: actionCatalogue,
  groups: listEntryGroups(actionCatalogue),
  texts: indexTexts(modules, await loadStatementTexts('en')),
  modules: new Map(modules.map((module) => [module.module.toLowerCase(), module])),
  runnable: new Set(['folder.create']),
};
const groups = offerGroups(catalogue);
const titles = (search: string) => searchEntries(groups, search).map(({ title }) => title);

test.each([
  ['create folder', 'Create folder'],
  ['folder create', 'Create folder'],
  ['mkdir', 'Create folder'],
  ['File.WriteText', 'Write text to file'],
  ['if', 'If'],
])('a search for %s finds %s first', (search, title) => {
  expect(titles(search)[0]).toBe(title);
});

test('a search that fits nothing finds nothing', () => {
  expect(titles('qqq zzz')).toEqual([]);
});

const entries = groups.flatMap((group) => group.entries).map(({ key, entry }) => ({ key, entry }));
const AT = { subflow: 'Main', row: 1 };
const EMPTY = openDocument('');

describe('every entry of the actions pane', () => {
  test.each(entries)('$key can be chosen', ({ entry }) => {
    if (!hasFields(entry)) return expect(insertCommand(EMPTY, entry, AT)).toBeDefined();
    const subject = subjectOf({ kind: 'new-step', entry, at: AT }, EMPTY, catalogue);
    expect(subject?.isNew).toBe(true);
    const result = subject?.commandOf(subject.form);
    // What is missing in a new step is only what its author must fill in.
    const codes = result?.ok === false ? result.error.map(({ code }) => code) : [];
    return expect(codes.filter((code) => code !== 'Required')).toEqual([]);
  });
});

test('a new step gets names that no variable of the flow has', () => {
  const document = openDocument("Folder.Create FolderPath: $fx'' FolderName: $fx'' Folder=> NewFolder\r\n");
  const entry = entries.find(({ key }) => key === 'Folder.Create')?.entry;
  const form = entry === undefined ? undefined : newForm(document, entry, { at: AT, catalogue: actionCatalogue });
  expect(form?.outputs.map(({ variable }) => variable)).toEqual(['NewFolder2']);
});
