import { applyEdit, listVariables, openDocument } from '@tandem/designer-core/desktop-flow';
import { readInterface } from '@tandem/desktop-flow';
import { describe, expect, test } from 'vitest';
import {
  type DeclarationDraft,
  declarationOf,
  draftOfVariable,
  newDeclaration,
  readDraft,
  withName,
  withType,
} from '../../../src/desktop-flow-designer/variables/declaration/declaration-draft.ts';

const DOCUMENT = openDocument(
  [
    "@INPUT Name : { 'Description': 'Of the customer', 'FriendlyName': 'Who', 'Type': 'String', 'IsOptional': True, 'DefaultValue': 'Ann' }",
    "@OUTPUT Total : { 'Description': '', 'FriendlyName': 'Total', 'Type': 'Numeric' }",
    'SET Total TO Name.Length',
    'SET Free TO Total',
  ].join('\r\n'),
);
const VARIABLES = listVariables(DOCUMENT);
const SURROUNDINGS = { document: DOCUMENT, variables: VARIABLES };
const input = (part: Partial<DeclarationDraft>) => ({ ...newDeclaration('input', 'Fresh'), ...part });

test('a declaration that is opened and saved unchanged leaves the flow as it is', () => {
  const info = VARIABLES.find(({ name }) => name === 'Name');
  const draft = info === undefined ? undefined : draftOfVariable(info);
  const read = draft === undefined ? undefined : readDraft(draft, { ...SURROUNDINGS, previous: 'Name' });
  const saved = read?.ok === true ? applyEdit(DOCUMENT, read.value) : undefined;
  expect(saved?.ok === true ? readInterface(saved.value.document.flow).inputs : undefined).toEqual(readInterface(DOCUMENT.flow).inputs);
});

test('the external name follows the name until it has one of its own', () => {
  const named = withName(newDeclaration('input', 'A'), 'Ab');
  expect(named).toMatchObject({ name: 'Ab', externalName: 'Ab' });
  expect(withName({ ...named, externalName: 'Who' }, 'Abc')).toMatchObject({ name: 'Abc', externalName: 'Who' });
});

test('a default does not carry over to another type', () => {
  expect(withType(input({ defaultValue: { kind: 'text', text: 'x' } }), 'Bool').defaultValue).toEqual({
    kind: 'boolean',
    value: undefined,
  });
});

describe('faults', () => {
  test.each<[string, DeclarationDraft, object]>([
    ['a word of the language', input({ name: 'Loop' }), { name: { code: 'InvalidName' } }],
    ['a name that a step uses may be merged', input({ name: 'free' }), { name: { code: 'NameTaken', mayMerge: true } }],
    ['an input cannot have the name of an output', input({ name: 'total' }), { name: { code: 'NameTaken', mayMerge: false } }],
    ['an external name that is missing', input({ externalName: ' ' }), { externalName: 'required' }],
    ['an external name that another input has', input({ externalName: 'who' }), { externalName: 'taken' }],
    [
      'a default that is no number',
      input({ type: 'Numeric', defaultValue: { kind: 'number', text: 'x' } }),
      { defaultValue: { code: 'notANumber' } },
    ],
  ])('%s', (_, draft, faults) => {
    expect(readDraft(draft, SURROUNDINGS)).toMatchObject({ ok: false, error: faults });
  });

  test('a merge that was asked for is made, never one with an output', () => {
    expect(readDraft(input({ name: 'Free', merges: true }), SURROUNDINGS).ok).toBe(true);
    expect(readDraft(input({ name: 'Total', merges: true }), SURROUNDINGS)).toMatchObject({
      ok: false,
      error: { name: { mayMerge: false } },
    });
  });

  test('an output may have the external name of an input', () => {
    expect(readDraft({ ...newDeclaration('output', 'Fresh'), externalName: 'Who' }, SURROUNDINGS).ok).toBe(true);
  });
});

test('a variable of the flow becomes an output of its type, and what cannot pass to a cloud flow a text', () => {
  const made = (type: string | undefined) => {
    const read = readDraft(declarationOf({ name: 'Free', type, isSensitive: true }, 'output'), SURROUNDINGS);
    const applied = read.ok ? applyEdit(DOCUMENT, read.value) : undefined;
    return applied?.ok === true ? readInterface(applied.value.document.flow).outputs.at(-1) : undefined;
  };
  expect(made('Int32')).toMatchObject({ name: 'Free', variable: 'Free', type: 'Numeric', isSensitive: true });
  expect(made('ExcelInstanceHandle')).toMatchObject({ type: 'String' });
  expect(made(undefined)).toMatchObject({ type: 'String' });
});
