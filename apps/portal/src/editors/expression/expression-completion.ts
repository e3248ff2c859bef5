import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  snippetCompletion,
} from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import { BUILT_IN_FUNCTIONS, type FunctionDefinition, signatureOf } from '@tandem/cloud-flow';
import type { Language } from '../../i18n/catalogue.ts';
import { callAt } from './call-at.ts';
import type { ExpressionScope } from './expression-scope.ts';
import { helpWithExample } from './function-help.ts';

/** Functions that take the name of an action, of a loop or of a variable. */
const NAME_OF_ACTION = new Set(['outputs', 'body', 'actions', 'actionoutputs', 'actionbody', 'result']);

/** Completes functions, dynamic content, and names in quotes. */
export function expressionCompletion(scope: ExpressionScope, language: Language): Extension {
  const functions = BUILT_IN_FUNCTIONS.map((definition) => completionOf(definition, language));
  return autocompletion({ override: [(context) => complete(context, scope, functions)], icons: false, activateOnTyping: true });
}

function complete(context: CompletionContext, scope: ExpressionScope, functions: readonly Completion[]): CompletionResult | null {
  const quoted = context.matchBefore(/'[^']*/);
  if (quoted !== null) return completeName(context, scope, quoted.from + 1);
  const word = context.matchBefore(/[\w]+/);
  if (word === null && !context.explicit) return null;
  return { from: word?.from ?? context.pos, options: [...contentOf(scope), ...functions], validFor: /^\w*$/ };
}

function completeName(context: CompletionContext, scope: ExpressionScope, from: number): CompletionResult | null {
  const text = context.state.doc.toString();
  const name = callAt(text, from - 1)?.functionName.toLowerCase();
  if (name === undefined) return null;
  const names = name === 'variables' ? variablesOf(scope) : NAME_OF_ACTION.has(name) ? actionsOf(scope) : [];
  return names.length === 0 ? null : { from, options: names.map((label) => ({ label, type: 'text' })), validFor: /^[^']*$/ };
}

function completionOf(definition: FunctionDefinition, language: Language): Completion {
  const isNullary = definition.maxArgs === 0;
  return snippetCompletion(isNullary ? `${definition.name}()` : `${definition.name}(\${})`, {
    label: definition.name,
    detail: signatureOf(definition).slice(definition.name.length),
    info: helpWithExample(definition, language),
    type: 'function',
  });
}

function contentOf({ content }: ExpressionScope): Completion[] {
  return content.flatMap(({ title, items }) =>
    items.map((item) => ({
      label: item.title,
      detail: title,
      apply: item.expression,
      type: 'variable',
      boost: 1,
      ...(item.description === undefined ? {} : { info: item.description }),
    })),
  );
}

function variablesOf({ content }: ExpressionScope): string[] {
  return namesIn(
    content.flatMap(({ items }) => items.map(({ expression }) => expression)),
    /^variables\('((?:[^']|'')+)'\)$/,
  );
}

function actionsOf({ content }: ExpressionScope): string[] {
  return namesIn(
    content.flatMap(({ items }) => items.map(({ expression }) => expression)),
    /^(?:outputs|body)\('((?:[^']|'')+)'\)/,
  );
}

function namesIn(expressions: readonly string[], pattern: RegExp): string[] {
  return [...new Set(expressions.map((expression) => pattern.exec(expression)?.[1]).filter((name) => name !== undefined))];
}
