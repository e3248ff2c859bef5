import { type DesktopAction, toText } from '@tandem/desktop-engine';
import { type ActionInput, type ActionSignature, actionCatalogue } from '@tandem/desktop-flow/catalogue';
import { entryIdOf } from '@tandem/desktop-flow/catalogue/entries';
import { needOf } from '@tandem/desktop-flow/catalogue/needs';
import { loadActionTexts } from '@tandem/desktop-flow/catalogue/texts';
import { describe, expect, test } from 'vitest';
import { allActions } from '../src/index.ts';
import { presentOutputs } from './older-outputs.ts';

const DESKTOP_ACTIONS = await allActions();

/** Inputs that the designer does not offer any more; flows of older versions have them. */
const OLDER_INPUTS: Readonly<Record<string, readonly string[]>> = { 'Text.Replace.ReplaceText': ['IsRegEx'] };

/** Inputs that the designer wants by now; flows of older versions leave them out. */
const LEFT_OUT_BEFORE: Readonly<Record<string, readonly string[]>> = { 'Excel.LaunchExcel.LaunchAndOpen': ['UseMachineLocale'] };

/** What the designer can say that the action does not understand, or the other way round. */
function differences(action: DesktopAction, signature: ActionSignature): readonly string[] {
  const inputs = new Map(signature.inputs.map((input) => [input.name.toLowerCase(), input]));
  const outputs = new Set(signature.outputs.map(({ name }) => name.toLowerCase()));
  return [
    ...namesMissing(
      Object.keys(action.parameters).filter((name) => OLDER_INPUTS[action.id]?.includes(name) !== true),
      [...inputs.keys()],
      'input',
    ),
    ...Object.entries(action.parameters)
      .filter(([name]) => LEFT_OUT_BEFORE[action.id]?.includes(name) !== true)
      .flatMap(([name, parameter]) => inputDifferences(name, parameter, inputs.get(name.toLowerCase()))),
    ...namesMissing(presentOutputs(action), [...outputs], 'output'),
    ...((action.kind === 'action') === (signature.kind === 'action') ? [] : ['one is a condition, the other is not']),
  ];
}

function namesMissing(own: readonly string[], known: readonly string[], what: string): readonly string[] {
  const folded = new Set(own.map((name) => name.toLowerCase()));
  return [
    ...known.filter((name) => !folded.has(name)).map((name) => `the ${what} ${name} is missing`),
    ...[...folded].filter((name) => !known.includes(name)).map((name) => `the designer knows no ${what} ${name}`),
  ];
}

function inputDifferences(
  name: string,
  { members, fallback, isPlace }: DesktopAction['parameters'][string],
  input: ActionInput | undefined,
): readonly string[] {
  if (input === undefined) return [];
  const unknown = (input.members ?? []).filter((member) => members !== undefined && !members.includes(member));
  const written = input.defaultValue;
  const isSame = fallback === undefined || written === undefined || sameDefault(toText(fallback), written);
  return [
    ...(input.members !== undefined && members === undefined ? [`${name} is a choice`] : []),
    ...unknown.map((member) => `${name} does not take ${member}`),
    ...(isSame ? [] : [`the default of ${name} is ${toText(fallback)}, but the designer fills in ${written}`]),
    ...(input.isRequired && isPlace !== true && fallback !== undefined && written === undefined ? [`${name} is required`] : []),
  ];
}

/** `File.IfExists.DoNothing` and `DoNothing`; `0` and `0.0`; an empty table. */
function sameDefault(own: string, written: string): boolean {
  const [left, right] = [own.toLowerCase(), (written.split('.').at(-1) ?? '').toLowerCase()];
  return (
    left === right ||
    (own === '' && written === '{ }') ||
    own.toLowerCase() === written.toLowerCase() ||
    (own !== '' && Number(own) === Number(written))
  );
}

describe('the actions that run here', () => {
  test.each(DESKTOP_ACTIONS.actions.map((action) => [action.id, action] as const))('%s is as the designer knows it', (id, action) => {
    const signature = actionCatalogue.find(id);
    expect(signature?.id).toBe(id);
    if (signature?.isDescribed === true) expect(differences(action, signature)).toEqual([]);
  });

  test('no id stands for two actions', () => {
    const ids = DESKTOP_ACTIONS.actions.flatMap(({ id, aliases }) => [id, ...aliases]).map((id) => id.toLowerCase());
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test('the log calls them what the dialog of their step does', async () => {
    const titles = new Map(
      (await loadActionTexts('en')).flatMap(({ actions }) => Object.entries(actions).map(([id, texts]) => [id, texts.title] as const)),
    );
    const differing = DESKTOP_ACTIONS.actions.filter(({ id, title }) => titles.get(entryIdOf(id)) !== title);
    expect(differing.map(({ id, title }) => `${id}: ${title} / ${titles.get(entryIdOf(id))}`)).toEqual([]);
  });

  test.each(['en', 'de'] as const)('their errors have a meaning in %s', async (language) => {
    const modules = new Map((await loadActionTexts(language)).map((texts) => [texts.module, texts]));
    const missing = DESKTOP_ACTIONS.actions.flatMap(({ id, errors }) => {
      const known = modules.get(id.split('.', 1).join(''))?.errors ?? {};
      return errors.filter((error) => known[error] === undefined).map((error) => `${id}: ${error}`);
    });
    expect(missing).toEqual([]);
  });
});

test('an action that does not run here says what it needs', () => {
  const missing = actionCatalogue.actions.filter(({ id }) => DESKTOP_ACTIONS.find(id) === undefined && needOf(id) === 'nothing');
  expect(missing.map(({ id }) => id)).toEqual([]);
});
