import type { ActionInput } from '@tandem/desktop-flow';

/** What a field of a dialog takes, and how its text stands for a value. */
export type FieldType =
  /** Any value; a number that is typed is a number, everything else a text. */
  | { readonly kind: 'any' }
  | { readonly kind: 'text' }
  /** The id of something that is chosen, which scripts write in plain quotes. */
  | { readonly kind: 'id' }
  | { readonly kind: 'number' }
  | { readonly kind: 'boolean' }
  /** One of the members; scripts write `module.type.member`. */
  | { readonly kind: 'enumeration'; readonly module: string; readonly type: string; readonly members: readonly string[] }
  | { readonly kind: 'uiElement' }
  | { readonly kind: 'image' }
  /** An expression without percent signs around it. */
  | { readonly kind: 'condition' }
  /** The name of a variable that the step sets, or a place in one: `Order['total']`. */
  | { readonly kind: 'target' }
  | { readonly kind: 'variable' }
  /** A name of a label, block or region, or the text of a comment: as it is. */
  | { readonly kind: 'name' }
  /** The name of a subflow, or an expression that gives one. */
  | { readonly kind: 'subflow' }
  | { readonly kind: 'operator' };

const NUMBERS = new Set(['Int32', 'Int64', 'Decimal', 'Double']);
const TEXTS = new Set(['String', 'FileObject', 'FolderObject', 'EncryptableObject', 'DateTime', 'CustomErrorCode', 'WorkQueue']);

/** The type of the field of an action's input. */
export function fieldTypeOf(input: ActionInput, module: string): FieldType {
  const type = input.type.replace(/^Nullable\*<(.*)>$/, '$1');
  if (input.members !== undefined) return { kind: 'enumeration', module, type, members: input.members };
  if (type === 'Boolean') return { kind: 'boolean' };
  if (NUMBERS.has(type)) return { kind: 'number' };
  if (type === 'WebControl' || type === 'UIControl') return { kind: 'uiElement' };
  if (type === 'Image') return { kind: 'image' };
  return TEXTS.has(type) ? { kind: 'text' } : { kind: 'any' };
}
