import { describe, expect, test } from 'vitest';
import { listActionEntries, moduleOf } from '../../src/catalogue/action-entries.ts';
import { actionCatalogue } from '../../src/catalogue/index.ts';
import { STATEMENT_FIELDS } from '../../src/catalogue/statement-entries.ts';
import { loadActionTexts, loadStatementTexts } from '../../src/catalogue/texts/index.ts';
import { faultsOfModule, placeholdersOf } from './action-text-faults.ts';
import { textsOfModule } from './text-values.ts';

const entriesByModule = Map.groupBy(listActionEntries(actionCatalogue), (entry) => moduleOf(entry.id));

/** Ids, and names of fields and members that are no single word. */
const scriptNames = new Set(
  actionCatalogue.actions.flatMap((action) => [
    action.id,
    ...[...action.inputs, ...action.outputs].map((field) => field.name).filter((name) => /[a-z][A-Z]/.test(name)),
    ...action.inputs.flatMap((input) => input.members ?? []).filter((member) => /[a-z][A-Z]/.test(member)),
  ]),
);

describe.each(['en', 'de'] as const)('in %s', async (language) => {
  const modules = await loadActionTexts(language);
  const statements = await loadStatementTexts(language);

  test('every module of the catalogue has texts, once', () => {
    expect(modules.map((texts) => texts.module).toSorted()).toEqual([...entriesByModule.keys()].toSorted());
  });

  test.each(modules)('the texts of $module say everything about its actions and nothing else', (texts) => {
    expect(faultsOfModule(texts, entriesByModule.get(texts.module) ?? [])).toEqual([]);
  });

  test.each(modules)('no text of $module is a name from a script', (texts) => {
    expect([...textsOfModule(texts)].filter(([, text]) => scriptNames.has(text))).toEqual([]);
  });

  test.each(Object.entries(STATEMENT_FIELDS))('the statement %s has a text for each field, and names only fields', (name, fields) => {
    const texts = statements.statements[name];
    expect(Object.keys(texts?.inputs ?? {})).toEqual(fields);
    const { required, optional } = placeholdersOf(texts?.summary ?? '{missing}');
    expect([...required, ...optional].filter((field) => !new Set<string>(fields).has(field))).toEqual([]);
  });
});
