import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useMessages } from '../i18n/language.tsx';
import { AUTHORING } from './messages.ts';

interface ConflictBarProps {
  readonly onSaveMine: () => void;
  readonly onLoadTheirs: () => void;
}

/** Somebody else saved in the meantime: the author decides. */
export function ConflictBar({ onSaveMine, onLoadTheirs }: ConflictBarProps) {
  const words = useMessages(AUTHORING);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.conflict}</MessageBarTitle>
        {words.conflictHint}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onSaveMine}>
          {words.saveMine}
        </Button>
        <Button size="small" onClick={onLoadTheirs}>
          {words.loadTheirs}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
