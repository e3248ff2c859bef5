import { type CardId, NOTHING_SELECTED, selectAll, selectOnly } from '@tandem/designer-core/cloud-flow';
import { useEffect, useRef } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { selectCardName } from '../pane/name-field.tsx';
import { actionsFor, type CardCommand, type CommandWords, copiedText, placeAfterCard, runCommand } from './card-commands.ts';
import type { OpenDesigner } from './designer-context.ts';
import { DESIGNER } from './designer-messages.ts';

interface ShortcutOptions {
  readonly onSave: () => void;
  readonly onHelp: () => void;
}

interface Latest {
  readonly designer: OpenDesigner;
  readonly options: ShortcutOptions;
  readonly words: CommandWords & { readonly paste: string };
}

/** Keys of the designer: save, search, undo and redo everywhere; those of cards where no text is edited. */
export function useShortcuts(designer: OpenDesigner, options: ShortcutOptions): void {
  const words = useMessages(DESIGNER).edits;
  const latest = useRef<Latest>({ designer, options, words });
  useEffect(() => {
    latest.current = { designer, options, words };
  });
  useEffect(() => {
    const listeners = {
      keydown: (event: KeyboardEvent) => handleKey(event, latest.current) && event.preventDefault(),
      copy: (event: ClipboardEvent) => handleCopy(event, latest.current),
      cut: (event: ClipboardEvent) => handleCopy(event, latest.current) && commandOnFocused('remove', latest.current),
      paste: (event: ClipboardEvent) => handlePaste(event, latest.current),
    };
    const controller = new AbortController();
    const { signal } = controller;
    window.addEventListener('keydown', listeners.keydown, { signal });
    window.addEventListener('copy', listeners.copy, { signal });
    window.addEventListener('cut', listeners.cut, { signal });
    window.addEventListener('paste', listeners.paste, { signal });
    return () => controller.abort();
  }, []);
}

/** @returns true when the key was taken */
function handleKey(event: KeyboardEvent, latest: Latest): boolean {
  const { designer, options } = latest;
  const combination = combinationOf(event);
  if (combination === 'ctrl+s') return did(options.onSave);
  if (combination === 'escape' && isSearch(event.target)) return did(() => closePane(designer));
  if (isText(event.target)) return false;
  const act = FREE_KEYS[combination];
  if (act !== undefined) return did(() => act(latest));
  if (designer.isReadOnly) return false;
  const edit = EDIT_KEYS[combination];
  if (edit !== undefined) return did(() => edit(designer));
  const command = COMMAND_KEYS[combination];
  return command !== undefined && commandOnFocused(command, latest);
}

type KeyTable<T> = Readonly<Record<string, T>>;

const FREE_KEYS: KeyTable<(latest: Latest) => void> = {
  'ctrl+f': ({ designer }) => designer.dispatch({ kind: 'show', panel: { kind: 'search' } }),
  '?': ({ options }) => options.onHelp(),
  escape: ({ designer }) => {
    if (designer.state.selection.cards.length > 1) designer.dispatch({ kind: 'select', selection: NOTHING_SELECTED });
    else closePane(designer);
  },
  'ctrl+a': ({ designer }) => designer.dispatch({ kind: 'select', selection: selectAll(designer.definition) }),
};

const EDIT_KEYS: KeyTable<(designer: OpenDesigner) => void> = {
  'ctrl+z': ({ dispatch }) => dispatch({ kind: 'undo' }),
  'ctrl+y': ({ dispatch }) => dispatch({ kind: 'redo' }),
  'ctrl+shift+z': ({ dispatch }) => dispatch({ kind: 'redo' }),
  a: (designer) => {
    const card = focusedCard(designer);
    if (card !== undefined) designer.dispatch({ kind: 'select', selection: selectOnly(card) });
    designer.dispatch({ kind: 'show', panel: { kind: 'add-action', place: placeAfterCard(designer, card) } });
  },
  f2: (designer) => {
    const card = focusedCard(designer);
    if (card === undefined) return;
    designer.dispatch({ kind: 'show', panel: { kind: 'card', card } });
    selectCardName();
  },
};

const COMMAND_KEYS: KeyTable<CardCommand> = {
  delete: 'remove',
  backspace: 'remove',
  'ctrl+d': 'duplicate',
  'ctrl+g': 'group',
  'ctrl+shift+g': 'ungroup',
  'alt+arrowup': 'move-up',
  'alt+arrowdown': 'move-down',
};

/** `ctrl+shift+z`; the command key of a Mac counts as Ctrl. A question mark is itself, however it is typed. */
function combinationOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): string {
  if (key === '?') return '?';
  const parts = [ctrlKey || metaKey ? 'ctrl' : '', altKey ? 'alt' : '', shiftKey ? 'shift' : '', key.toLowerCase()];
  return parts.filter((part) => part !== '').join('+');
}

function did(act: () => void): true {
  act();
  return true;
}

function commandOnFocused(command: CardCommand, { designer, words }: Latest): boolean {
  const card = focusedCard(designer);
  if (card === undefined || designer.isReadOnly || actionsFor(designer, card).length === 0) return false;
  runCommand(designer, command, { card, words });
  return true;
}

/** @returns true when cards were put on the clipboard */
function handleCopy(event: ClipboardEvent, { designer }: Latest): boolean {
  if (isText(event.target) || window.getSelection()?.isCollapsed === false) return false;
  const card = focusedCard(designer);
  const text = card === undefined ? undefined : copiedText(designer, actionsFor(designer, card));
  if (text === undefined) return false;
  event.clipboardData?.setData('text/plain', text);
  event.preventDefault();
  return true;
}

/** After the card that has the focus, or at the end of the flow. */
function handlePaste(event: ClipboardEvent, { designer, words }: Latest): void {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (isText(event.target) || designer.isReadOnly || text.trim() === '') return;
  designer.dispatch({ kind: 'paste', text, place: placeAfterCard(designer, focusedCard(designer)), label: words.paste });
}

/** The card that has the focus, else the one that was selected last. */
function focusedCard({ state }: OpenDesigner): CardId | undefined {
  const card = document.activeElement instanceof HTMLElement ? document.activeElement.dataset['card'] : undefined;
  return card === undefined ? state.selection.anchor : (card as CardId);
}

function closePane({ dispatch }: OpenDesigner): void {
  dispatch({ kind: 'show', panel: { kind: 'none' } });
}

/** The field of a pane that searches; a dialog keeps its Escape for itself. */
function isSearch(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'search' && target.closest('aside') !== null;
}

function isText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select, [role="dialog"], [role="menu"]') !== null)
  );
}
