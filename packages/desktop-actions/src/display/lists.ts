import { type ActionContext, type DesktopValue, defineAction, ListValue, parameters, toItems, toText } from '@tandem/desktop-engine';
import { ask, DIALOG_ERRORS, isAnswered } from './ask.ts';

const { anything, boolean, text } = parameters;

const LIST = { Title: text(''), Message: text(''), List: anything(), IsTopMost: boolean(false) } as const;

interface ListQuestion {
  readonly Title: string;
  readonly Message: string;
  readonly List: DesktopValue;
  readonly IsTopMost: boolean;
  readonly AllowEmpty?: boolean;
  readonly PreSelectItemsWithPlus?: boolean;
}

interface Way {
  readonly allowsMany: boolean;
  readonly allowsOther: boolean;
}

interface Chosen {
  readonly button: string;
  readonly values: readonly string[];
  readonly indices: readonly number[];
}

async function choose(question: ListQuestion, way: Way, context: ActionContext): Promise<Chosen> {
  const written = itemsOf(question.List);
  const isPlussed = (item: string): boolean => question.PreSelectItemsWithPlus === true && item.startsWith('+');
  const items = written.map((item) => (isPlussed(item) ? item.slice(1) : item));
  const answer = await ask(
    {
      kind: 'list',
      title: question.Title,
      message: question.Message,
      items,
      ...way,
      allowsEmpty: question.AllowEmpty === true,
      preselected: written.flatMap((item, i) => (isPlussed(item) ? [i] : [])),
      isTopMost: question.IsTopMost,
    },
    context,
  );
  if (!isAnswered(answer)) return { button: answer.button, values: [], indices: [] };
  return { button: answer.button, values: answer.values, indices: answer.indices ?? answer.values.map((value) => items.indexOf(value)) };
}

/** A text has an item in each of its lines. */
function itemsOf(list: DesktopValue): readonly string[] {
  if (typeof list !== 'string') return toItems(list).map(toText);
  return list.split(/\r\n|\n|\r/).filter((line) => line !== '');
}

function one({ button, values, indices }: Chosen) {
  return { SelectedItem: values[0] ?? '', SelectedIndex: indices[0] ?? -1, ButtonPressed: button };
}

export const LIST_ACTIONS = [
  defineAction({
    id: 'Display.SelectFromListDialog.SelectFromList',
    title: 'Display select from list dialog',
    parameters: { ...LIST, AllowEmpty: boolean(false) },
    outputs: ['SelectedItem', 'SelectedIndex', 'ButtonPressed'],
    errors: DIALOG_ERRORS,
    run: async (question, context) => one(await choose(question, { allowsMany: false, allowsOther: false }, context)),
  }),
  defineAction({
    id: 'Display.SelectFromListDialog.SelectFromListOrInsertValue',
    title: 'Display select from list dialog',
    parameters: LIST,
    outputs: ['SelectedItem', 'SelectedIndex', 'ButtonPressed'],
    errors: DIALOG_ERRORS,
    run: async (question, context) => one(await choose(question, { allowsMany: false, allowsOther: true }, context)),
  }),
  defineAction({
    id: 'Display.SelectFromListDialog.SelectItemsFromList',
    title: 'Display select from list dialog',
    parameters: { ...LIST, AllowEmpty: boolean(false), PreSelectItemsWithPlus: boolean(false) },
    outputs: ['SelectedItems', 'SelectedIndexes', 'ButtonPressed'],
    errors: DIALOG_ERRORS,
    run: async (question, context) => {
      const { button, values, indices } = await choose(question, { allowsMany: true, allowsOther: false }, context);
      return { SelectedItems: new ListValue([...values]), SelectedIndexes: new ListValue([...indices]), ButtonPressed: button };
    },
  }),
];
