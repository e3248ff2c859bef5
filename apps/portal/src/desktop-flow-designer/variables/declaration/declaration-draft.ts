import {
  applyEdit,
  type DesktopFlowDocument,
  type EditCommand,
  type Refusal,
  type VariableDeclaration,
  type VariableInfo,
} from '@tandem/designer-core/desktop-flow';
import type { JsonValue, Result } from '@tandem/kernel';
import { type DeclaredType, type DefaultDraft, draftOf, emptyDraft } from '../default-value/default-draft.ts';
import { type DefaultFault, readDefault } from '../default-value/read-default.ts';
import { readType, type ValueType } from '../types/value-type.ts';

/** An input or output while a person writes it. */
export interface DeclarationDraft {
  readonly direction: 'input' | 'output';
  readonly name: string;
  readonly externalName: string;
  readonly description: string;
  readonly type: DeclaredType;
  readonly isSensitive: boolean;
  readonly isOptional: boolean;
  readonly defaultValue: DefaultDraft;
  /** One variable shall be made of this and the one that has the name. */
  readonly merges: boolean;
}

/** What is wrong with a draft, by its field. */
export interface DeclarationFaults {
  readonly name?: Refusal;
  /** Another input, or another output, has it. */
  readonly externalName?: 'required' | 'taken';
  readonly defaultValue?: DefaultFault;
}

/** What a draft is checked against. */
export interface Surroundings {
  readonly document: DesktopFlowDocument;
  readonly variables: readonly VariableInfo[];
  /** Name of the input or output that the draft changes; a new one without it. */
  readonly previous?: string;
}

export function newDeclaration(direction: 'input' | 'output', name: string): DeclarationDraft {
  return {
    direction,
    name,
    externalName: name,
    description: '',
    type: 'String',
    isSensitive: false,
    isOptional: false,
    defaultValue: emptyDraft('String'),
    merges: false,
  };
}

/** Of a variable that the flow has, which becomes an input or output under its name. */
export function declarationOf(
  { name, type, isSensitive }: Pick<VariableInfo, 'name' | 'type' | 'isSensitive'>,
  direction: 'input' | 'output',
): DeclarationDraft {
  return { ...withType(newDeclaration(direction, name), declaredTypeOf(type)), merges: true, isSensitive };
}

const DECLARED: { readonly [type in ValueType]?: DeclaredType } = {
  text: 'String',
  number: 'Numeric',
  boolean: 'Bool',
  object: 'CustomObject',
  list: 'List',
  table: 'Datatable',
};

/** The type that an input or output of that type has; what cannot pass to a cloud flow goes as a text. */
function declaredTypeOf(name: string | undefined): DeclaredType {
  const { type } = name === undefined ? {} : readType(name);
  return (type === undefined ? undefined : DECLARED[type]) ?? 'String';
}

/** Undefined for a variable of the flow, which has no declaration. */
export function draftOfVariable({ kind, declaration }: VariableInfo): DeclarationDraft | undefined {
  if (kind === 'flow' || declaration === undefined) return undefined;
  const { variable, name, description, type, isSensitive, isOptional, defaultValue } = declaration;
  return {
    direction: kind,
    name: variable,
    externalName: name,
    description,
    type,
    isSensitive,
    isOptional,
    defaultValue: draftOf(defaultValue, type),
    merges: false,
  };
}

/** The external name follows the name until it gets one of its own. */
export function withName(draft: DeclarationDraft, name: string): DeclarationDraft {
  return { ...draft, name, merges: false, ...(draft.externalName === draft.name ? { externalName: name } : {}) };
}

/** A value of another type does not carry over. */
export function withType(draft: DeclarationDraft, type: DeclaredType): DeclarationDraft {
  return { ...draft, type, defaultValue: emptyDraft(type) };
}

export function commandOf(draft: DeclarationDraft, previous: string | undefined, value: JsonValue | undefined): EditCommand {
  const { direction, name, externalName, description, type, isSensitive, merges } = draft;
  const declaration: VariableDeclaration = {
    direction,
    variable: name.trim(),
    externalName: externalName.trim(),
    description,
    type,
    isSensitive,
    isOptional: direction === 'input' && draft.isOptional,
    ...(value === undefined || direction === 'output' ? {} : { defaultValue: value }),
  };
  return { kind: 'setDeclaration', declaration, merge: merges, ...(previous === undefined ? {} : { previous }) };
}

/** The edit that a draft stands for, or what is wrong with it. */
export function readDraft(draft: DeclarationDraft, surroundings: Surroundings): Result<EditCommand, DeclarationFaults> {
  const value = readDefault(draft.defaultValue, draft.type);
  const command = commandOf(draft, surroundings.previous, value.ok ? value.value : undefined);
  const applied = applyEdit(surroundings.document, command);
  const externalName = faultOfExternalName(draft, surroundings);
  if (applied.ok && value.ok && externalName === undefined) return { ok: true, value: command };
  return {
    ok: false,
    error: {
      ...(applied.ok ? {} : { name: applied.error }),
      ...(externalName === undefined ? {} : { externalName }),
      ...(value.ok ? {} : { defaultValue: value.error }),
    },
  };
}

/** Cloud flows tell inputs apart by this name, and outputs. */
function faultOfExternalName({ direction, externalName }: DeclarationDraft, { variables, previous }: Surroundings) {
  const wanted = externalName.trim().toLowerCase();
  if (wanted === '') return 'required';
  const isTaken = variables.some(
    ({ kind, name, declaration }) =>
      kind === direction && name.toLowerCase() !== previous?.toLowerCase() && declaration?.name.toLowerCase() === wanted,
  );
  return isTaken ? 'taken' : undefined;
}
