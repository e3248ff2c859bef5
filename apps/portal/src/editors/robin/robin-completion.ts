import { autocompletion, type Completion, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import type { ActionSignature } from '@tandem/desktop-flow';
import { actionCatalogue, findAction } from '@tandem/desktop-flow/catalogue';

const KEYWORDS = 'SET IF ELSE END SWITCH CASE DEFAULT LOOP EXIT NEXT WAIT LABEL GOTO CALL BLOCK FUNCTION THROW DISABLE'.split(' ');

/** What completion says about an action besides its signature. */
export type ActionWords = (action: ActionSignature) => { readonly title: string; readonly description: string } | undefined;

/** Completes action ids, the parameters of an action, members of enumerations, and the variables of the text. */
export function robinCompletion(wordsOf: ActionWords): Extension {
  const actions = actionCatalogue.actions.map((action) => completionOf(action, wordsOf));
  return autocompletion({ override: [(context) => complete(context, actions)], icons: false });
}

function complete(context: CompletionContext, actions: readonly Completion[]): CompletionResult | null {
  const line = context.state.doc.lineAt(context.pos);
  const before = line.text.slice(0, context.pos - line.from);
  const id = /(?:^\s*(?:DISABLE\s+)?|\(\s*)([\p{L}][\p{L}\p{N}_.]*)$/iu.exec(before)?.[1];
  if (id !== undefined) {
    return { from: context.pos - id.length, options: [...keywords, ...actions], validFor: /^[\p{L}\p{N}_.]*$/u };
  }
  const action = actionOf(before);
  const word = /[\p{L}][\p{L}\p{N}_]*$/u.exec(before)?.[0] ?? '';
  if (word === '' && !context.explicit) return null;
  const options = [...(action === undefined ? [] : argumentsOf(action, before)), ...variablesOf(context)];
  return options.length === 0 ? null : { from: context.pos - word.length, options, validFor: /^[\p{L}\p{N}_]*$/u };
}

const keywords: readonly Completion[] = KEYWORDS.map((label) => ({ label, type: 'keyword' }));

function completionOf(action: ActionSignature, wordsOf: ActionWords): Completion {
  return {
    label: action.id,
    type: 'function',
    apply: `${action.id}${templateOf(action)}`,
    info: () => infoOf(action, wordsOf),
  };
}

/** Inputs that must be there, each with its default or an empty text; outputs with the variables that the designer proposes. */
function templateOf({ inputs, outputs }: ActionSignature): string {
  const required = inputs
    .filter(({ isRequired }) => isRequired)
    .map(({ name, defaultValue }) => ` ${name}: ${defaultValue ?? "$'''%''%'''"}`);
  const produced = outputs.map(({ name, defaultVariable }) => ` ${name}=> ${defaultVariable ?? name}`);
  return [...required, ...produced].join('');
}

function infoOf(action: ActionSignature, wordsOf: ActionWords): HTMLElement {
  const box = document.createElement('div');
  const words = wordsOf(action);
  const title = box.appendChild(document.createElement('strong'));
  title.textContent = words?.title ?? action.id;
  const help = box.appendChild(document.createElement('div'));
  help.textContent = words?.description ?? '';
  return box;
}

function actionOf(before: string): ActionSignature | undefined {
  const ids = [...before.matchAll(/(?:^\s*(?:DISABLE\s+)?|\(\s*)([\p{L}][\p{L}\p{N}_]*(?:\.[\p{L}\p{N}_]+)+)\s/giu)];
  const id = ids.at(-1)?.[1];
  return id === undefined ? undefined : findAction(id);
}

/** Parameters that are not written yet, or the members of the enumeration after `Name:`. */
function argumentsOf(action: ActionSignature, before: string): readonly Completion[] {
  const parameter = /([\p{L}\p{N}_]+):\s*[\p{L}\p{N}_.]*$/u.exec(before)?.[1];
  const input = action.inputs.find(({ name }) => name.toLowerCase() === parameter?.toLowerCase());
  if (input?.members !== undefined)
    return input.members.map((label) => ({ label, type: 'enum', apply: enumeration(action, input.type, label) }));
  if (input !== undefined) return [];
  const isWritten = (name: string) => new RegExp(`\\b${name}:`, 'i').test(before);
  const inputs = action.inputs.filter(({ name }) => !isWritten(name));
  return [
    ...inputs.map(({ name, type }) => ({ label: name, detail: type, type: 'property', apply: `${name}: ` })),
    ...action.outputs.map(({ name, type, defaultVariable }) => ({
      label: name,
      detail: type,
      type: 'property',
      apply: `${name}=> ${defaultVariable ?? name}`,
    })),
  ];
}

function enumeration({ id }: ActionSignature, type: string, member: string): string {
  return `${id.split('.', 1)[0]}.${type}.${member}`;
}

/** Names that the text assigns: by SET, by loops, and by outputs. */
function variablesOf({ state }: CompletionContext): readonly Completion[] {
  const names = new Set<string>();
  for (const match of state.doc.toString().matchAll(/(?:\bSET|\bFOREACH|\bLOOP|=>|@INPUT|@OUTPUT)\s+([\p{L}][\p{L}\p{N}_]*)/giu)) {
    if (match[1] !== undefined) names.add(match[1]);
  }
  for (const word of ['FOREACH', 'WHILE', 'FROM']) names.delete(word);
  return [...names].map((label) => ({ label, type: 'variable' }));
}
