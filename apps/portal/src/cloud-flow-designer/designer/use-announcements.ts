import { useAnnounce } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import type { DesignerState } from '../state/designer-state.ts';
import { DESIGNER } from './designer-messages.ts';

/** Tells screen readers what an edit, an undo or a selection did. */
export function useAnnouncements({ history, selection }: DesignerState): void {
  const { announce } = useAnnounce();
  const messages = useMessages(DESIGNER);
  const before = useRef({ history, count: selection.cards.length });
  useEffect(() => {
    const former = before.current.history;
    before.current = { ...before.current, history };
    if (former.present === history.present) return;
    const undone = history.undone.at(-1);
    if (history.undone.length > former.undone.length && undone !== undefined) announce(messages.undid(undone.label));
    else announce(messages.didIt(history.past.at(-1)?.label ?? ''));
  }, [history, announce, messages]);
  useEffect(() => {
    const { count } = before.current;
    before.current = { ...before.current, count: selection.cards.length };
    if (selection.cards.length !== count && selection.cards.length > 1) announce(messages.selectedCards(selection.cards.length));
  }, [selection, announce, messages]);
}
