import { useEffect, useRef } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { isInDialog, isInText } from '../designer/event-place.ts';
import { DESKTOP_DESIGNER } from '../messages.ts';
import { useDesigner } from '../state/designer-context.ts';
import { insertionPlace } from '../state/use-insert.ts';
import { RowCommands } from './row-commands.ts';

/** Takes steps that are pasted while nothing of the workspace has the focus, as right after the designer opened. */
export function usePasteAnywhere(): void {
  const designer = useDesigner();
  const words = useMessages(DESKTOP_DESIGNER).edits;
  const latest = useRef({ designer, words });
  useEffect(() => {
    latest.current = { designer, words };
  });
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (event.defaultPrevented || isInText(event) || isInDialog(event)) return;
      const { designer: open, words: edits } = latest.current;
      event.preventDefault();
      new RowCommands(open, edits).paste(event.clipboardData?.getData('text/plain') ?? '', insertionPlace(open));
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, []);
}
