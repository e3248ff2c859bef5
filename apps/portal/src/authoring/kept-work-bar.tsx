import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { AUTHORING } from './messages.ts';
import { type UnsavedStore, type UnsavedWork, useUnsavedWork } from './unsaved-work.ts';

interface KeptWorkBarProps {
  readonly flowId: string;
  /** Prints what was opened, in the form in which work is kept: what the server has needs no recovering. */
  readonly printOpened: () => string;
  readonly onRecover: (work: UnsavedWork) => void;
}

/**
 * Work that an earlier visit did not save. It goes on top of the version that it began with, so that what others saved since then is
 * a conflict and not overwritten.
 */
export function KeptWorkBar({ flowId, printOpened, onRecover }: KeptWorkBarProps) {
  const words = useMessages(AUTHORING);
  const store = useUnsavedWork(flowId);
  const [opened] = useState(printOpened);
  const [isOver, setOver] = useState(false);
  // Read again only for another account: what is written from now on is the work on the screen.
  const kept = useMemo(() => unsavedBeside(opened, store), [opened, store]);
  if (kept === undefined || isOver) return null;
  const recover = () => {
    onRecover(kept);
    setOver(true);
  };
  const discard = () => {
    store.forget();
    setOver(true);
  };
  return (
    <MessageBar intent="warning">
      <MessageBarBody>{words.recovered}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={recover}>
          {words.recover}
        </Button>
        <Button size="small" onClick={discard}>
          {words.discard}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function unsavedBeside(opened: string, store: UnsavedStore): UnsavedWork | undefined {
  const kept = store.read();
  return kept === undefined || kept.text === opened ? undefined : kept;
}
