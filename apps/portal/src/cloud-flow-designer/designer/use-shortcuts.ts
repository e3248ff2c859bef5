import { AT_THE_END, type CardId, findAction, type Place, readCardId } from '@tandem/designer-core/cloud-flow';
import { useEffect, useRef } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import type { OpenDesigner } from './designer-context.ts';
import { DESIGNER } from './designer-messages.ts';

interface ShortcutOptions {
  readonly onSave: () => void;
}

/** Keys of the designer: save, undo and redo everywhere; delete and paste where no text is edited. */
export function useShortcuts(designer: OpenDesigner, options: ShortcutOptions): void {
  const words = useMessages(DESIGNER).edits;
  const latest = useRef({ designer, options, words });
  useEffect(() => {
    latest.current = { designer, options, words };
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (handleKey(event, latest.current.designer, latest.current)) event.preventDefault();
    };
    const paste = (event: ClipboardEvent) => {
      if (isText(event.target)) return;
      pasteActions(event.clipboardData?.getData('text/plain') ?? '', latest.current.designer, latest.current.words.paste);
    };
    window.addEventListener('keydown', press);
    window.addEventListener('paste', paste);
    return () => {
      window.removeEventListener('keydown', press);
      window.removeEventListener('paste', paste);
    };
  }, []);
}

interface KeyOptions {
  readonly options: ShortcutOptions;
  readonly words: { readonly remove: string };
}

/** @returns true when the key was taken */
function handleKey(event: KeyboardEvent, designer: OpenDesigner, { options, words }: KeyOptions): boolean {
  const key = event.key.toLowerCase();
  const isCommand = event.ctrlKey || event.metaKey;
  if (isCommand && key === 's') return did(options.onSave);
  if (isText(event.target) || designer.isReadOnly) return false;
  if (isCommand && key === 'z' && !event.shiftKey) return did(() => designer.dispatch({ kind: 'undo' }));
  if (isCommand && (key === 'y' || (key === 'z' && event.shiftKey))) return did(() => designer.dispatch({ kind: 'redo' }));
  const card = focusedCard();
  if ((key === 'delete' || key === 'backspace') && card !== undefined && card.startsWith('action:')) {
    return did(() => designer.edit({ kind: 'remove-actions', actions: [readCardId(card).key] }, words.remove));
  }
  return false;
}

function did(act: () => void): true {
  act();
  return true;
}

/** After the card that has the focus, or at the end of the flow. */
function pasteActions(text: string, { definition, edit, isReadOnly }: OpenDesigner, label: string): void {
  if (isReadOnly || text.trim() === '') return;
  edit({ kind: 'paste-actions', text, place: placeAfter(definition, focusedCard()) }, label);
}

function placeAfter(definition: OpenDesigner['definition'], card: CardId | undefined): Place {
  const action = card?.startsWith('action:') === true ? findAction(definition, readCardId(card).key) : undefined;
  return action === undefined ? AT_THE_END : { kind: 'after', level: action.level.address, action: action.name };
}

function focusedCard(): CardId | undefined {
  const card = document.activeElement instanceof HTMLElement ? document.activeElement.dataset['card'] : undefined;
  return card === undefined ? undefined : (card as CardId);
}

function isText(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea, select, [role="dialog"]') !== null);
}
