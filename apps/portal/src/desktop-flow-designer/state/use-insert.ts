import type { PaneEntry } from '@tandem/desktop-flow/catalogue/entries';
import type { StepPlace } from '@tandem/protocol';
import { useCallback, useEffect, useRef } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { entryTitle } from '../catalogue/entry-words.ts';
import { DESKTOP_DESIGNER } from '../messages.ts';
import { type OpenDesigner, useDesigner } from './designer-context.ts';
import { hasFields, insertCommand } from './new-step.ts';

/** Where a new step goes: after the last selected row, or at the end of the subflow. */
export function insertionPlace({ state, rows }: Pick<OpenDesigner, 'state' | 'rows'>): StepPlace {
  const { subflow, rows: selected, focus } = state.selection;
  const last = selected.at(-1) ?? focus;
  return { subflow, row: last === undefined ? rows.length + 1 : last + 1 };
}

/** Puts a step of the actions pane into the flow, after its dialog where it has one. The function stays the same. */
export function useInsert(): (entry: PaneEntry, at?: StepPlace) => void {
  const designer = useDesigner();
  const words = useMessages(DESKTOP_DESIGNER).edits;
  const latest = useRef({ designer, words });
  useEffect(() => {
    latest.current = { designer, words };
  });
  return useCallback((entry, at) => insert(latest.current.designer, entry, { at, words: latest.current.words }), []);
}

interface InsertOptions {
  readonly at: StepPlace | undefined;
  readonly words: { readonly add: (title: string) => string };
}

function insert(designer: OpenDesigner, entry: PaneEntry, { at = insertionPlace(designer), words }: InsertOptions): void {
  if (designer.isReadOnly) return;
  if (hasFields(entry)) designer.dispatch({ kind: 'open-dialog', dialog: { kind: 'new-step', entry, at } });
  else {
    const command = insertCommand(designer.document, entry, at);
    if (command !== undefined) designer.edit(command, words.add(entryTitle(entry, designer.catalogue)));
  }
}
