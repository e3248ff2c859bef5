import type { VariableInfo } from '@tandem/designer-core/desktop-flow';
import { useState } from 'react';
import { useDesigner } from '../state/designer-context.ts';
import { DeclarationDialog } from './declaration/declaration-dialog.tsx';
import { declarationOf, draftOfVariable, newDeclaration } from './declaration/declaration-draft.ts';
import { keyOfVariable } from './list/variable-entries.ts';
import { RenameVariableDialog } from './rename-variable-dialog.tsx';
import { UsagesDialog } from './usages-dialog.tsx';
import { ValueViewer } from './viewer/value-viewer.tsx';

/** What a person wants to see or do about a variable in a dialog. */
export type Asked =
  /** A new input or output; with a name, one of a variable that the flow has. */
  | { readonly kind: 'declare'; readonly direction: 'input' | 'output'; readonly name?: string }
  | { readonly kind: 'edit' | 'rename' | 'usages' | 'value'; readonly name: string };

interface VariableDialogsProps {
  readonly asked: Asked;
  readonly onRenamed: (from: string, to: string) => void;
  readonly onClose: () => void;
}

/** The dialog about a variable that is open. */
export function VariableDialogs({ asked, onRenamed, onClose }: VariableDialogsProps) {
  switch (asked.kind) {
    case 'declare':
      return <NewDeclaration direction={asked.direction} name={asked.name} onClose={onClose} />;
    case 'edit':
      return <EditDeclaration name={asked.name} onClose={onClose} />;
    case 'rename':
      return <RenameVariableDialog name={asked.name} onRenamed={(to) => onRenamed(asked.name, to)} onClose={onClose} />;
    case 'usages':
      return <UsagesDialog name={asked.name} onClose={onClose} />;
    case 'value':
      return <ValueViewer name={asked.name} onClose={onClose} />;
  }
}

interface NewDeclarationProps {
  readonly direction: 'input' | 'output';
  readonly name: string | undefined;
  readonly onClose: () => void;
}

function NewDeclaration({ direction, name, onClose }: NewDeclarationProps) {
  const { variables } = useDesigner();
  const [first] = useState(() => {
    if (name === undefined) return newDeclaration(direction, freeName(direction, variables));
    const { isSensitive = false, type } = infoOf(variables, name) ?? {};
    return declarationOf({ name, isSensitive, type }, direction);
  });
  return <DeclarationDialog first={first} onClose={onClose} />;
}

function EditDeclaration({ name, onClose }: { readonly name: string; readonly onClose: () => void }) {
  const { variables } = useDesigner();
  const [first] = useState(() => {
    const info = infoOf(variables, name);
    return info === undefined ? undefined : draftOfVariable(info);
  });
  return first === undefined ? null : <DeclarationDialog first={first} previous={name} onClose={onClose} />;
}

function infoOf(variables: readonly VariableInfo[], name: string): VariableInfo | undefined {
  return variables.find((info) => keyOfVariable(info.name) === keyOfVariable(name));
}

const FIRST_NAMES = { input: 'NewInput', output: 'NewOutput' } as const;

function freeName(direction: 'input' | 'output', variables: readonly VariableInfo[]): string {
  const base = FIRST_NAMES[direction];
  if (infoOf(variables, base) === undefined) return base;
  let number = 2;
  while (infoOf(variables, `${base}${number}`) !== undefined) number++;
  return `${base}${number}`;
}
