import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { useMessages } from '../../../i18n/language.tsx';
import { useNotify } from '../../../parts/notify.tsx';
import { DESKTOP_DESIGNER } from '../../messages.ts';
import { useDesigner } from '../../state/designer-context.ts';
import { declarationOf, readDraft } from '../declaration/declaration-draft.ts';
import type { Asked } from '../variable-dialogs.tsx';
import { VARIABLES } from '../variables-messages.ts';
import type { VariableEntry } from './variable-entries.ts';

/**
 * Makes a variable of the flow an output at once, of the type that it is known to have; asks where that cannot be. Stays the same.
 *
 * @param movedTo gets its name, so that the focus goes with it
 */
export function useMakeOutput(onAsk: (asked: Asked) => void, movedTo: RefObject<string | undefined>): (entry: VariableEntry) => void {
  const { document, variables, edit } = useDesigner();
  const words = useMessages(VARIABLES);
  const label = useMessages(DESKTOP_DESIGNER).edits.variable;
  const notify = useNotify();
  const make = ({ info, type }: VariableEntry) => {
    const { name, isSensitive } = info;
    const command = readDraft(declarationOf({ name, isSensitive, type }, 'output'), { document, variables });
    if (!command.ok) return onAsk({ kind: 'declare', direction: 'output', name });
    movedTo.current = name;
    edit(command.value, label);
    notify.done(words.isOutput(name));
  };
  const latest = useRef(make);
  useEffect(() => {
    latest.current = make;
  });
  return useCallback((entry) => latest.current(entry), []);
}
