import { type Expression, parseTemplateText } from '@tandem/cloud-flow';
import { JsonObject, type JsonValue, valueAt } from '@tandem/kernel';

/** What an expression reads: the outputs of a card or the item of a loop, and the members that lead from there to the value. */
export interface ValuePath {
  readonly root: { readonly kind: 'outputs' | 'item'; readonly name: string } | { readonly kind: 'trigger-outputs' };
  readonly steps: readonly string[];
}

/**
 * Reads `outputs('A')?['body/files']`, `body('A')?['files']`, `triggerBody()?['files']`, `items('Each')?['files']` in every spelling;
 * undefined for any other template, such as one that computes its value.
 */
export function readValuePath(template: JsonValue | undefined): ValuePath | undefined {
  if (typeof template !== 'string') return undefined;
  try {
    const text = parseTemplateText(template);
    if (text.kind === 'whole') return pathOf(text.expression);
    const [only, ...others] = text.kind === 'interpolation' ? text.parts : [];
    return only === undefined || typeof only === 'string' || others.length > 0 ? undefined : pathOf(only);
  } catch {
    // The checker tells what is wrong with the expression.
    return undefined;
  }
}

/** The same text for expressions that read the same value. */
export function valueKey({ root, steps }: ValuePath): string {
  return JSON.stringify([root.kind, 'name' in root ? root.name.toLowerCase() : '', ...steps]);
}

/** The schema of a value inside another. */
export function schemaAt(schema: JsonValue | undefined, steps: readonly string[]): JsonValue | undefined {
  return steps.reduce<JsonValue | undefined>((at, step) => valueAt(at, ['properties', step]), schema);
}

/** The schema of the items of a list. */
export function itemsOf(schema: JsonValue | undefined): JsonValue | undefined {
  return schema instanceof JsonObject ? schema.get('items') : undefined;
}

function pathOf(expression: Expression): ValuePath | undefined {
  if (expression.kind === 'call') return rootOf(expression);
  if (expression.kind !== 'access') return undefined;
  const target = pathOf(expression.target);
  const { index } = expression;
  if (target === undefined || index.kind !== 'literal' || typeof index.value !== 'string') return undefined;
  return { ...target, steps: [...target.steps, ...index.value.split('/')] };
}

function rootOf({ name, args }: Expression & { readonly kind: 'call' }): ValuePath | undefined {
  const [first] = args;
  const named = first?.kind === 'literal' && typeof first.value === 'string' ? first.value : undefined;
  switch (name.toLowerCase()) {
    case 'triggeroutputs':
      return { root: { kind: 'trigger-outputs' }, steps: [] };
    case 'triggerbody':
      return { root: { kind: 'trigger-outputs' }, steps: ['body'] };
    case 'outputs':
    case 'actionoutputs':
      return named === undefined ? undefined : { root: { kind: 'outputs', name: named }, steps: [] };
    case 'body':
    case 'actionbody':
      return named === undefined ? undefined : { root: { kind: 'outputs', name: named }, steps: ['body'] };
    case 'items':
      return named === undefined ? undefined : { root: { kind: 'item', name: named }, steps: [] };
    default:
      return undefined;
  }
}
