import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { usePendingEdit } from '../designer/pending-edits.ts';
import { PANE } from './pane-messages.ts';

const useStyles = makeStyles({ name: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold } });

interface NameFieldProps {
  /** As people read it. */
  readonly title: string;
  readonly isReadOnly: boolean;
  readonly onRename: (name: string) => void;
}

/** Takes a name when the field is left or with Enter, which stays in the field; Escape gives the old one back. */
export function NameField({ title, isReadOnly, onRename }: NameFieldProps) {
  const styles = useStyles();
  const messages = useMessages(PANE);
  const [text, setText] = useState(title);
  const leave = () => {
    if (text.trim() !== '' && text !== title) onRename(text.trim().replaceAll(' ', '_'));
  };
  usePendingEdit(() => {
    const hasFocus = document.activeElement?.matches('[data-card-name]') === true;
    leave();
    // A name that counts gets a field of its own.
    if (hasFocus) selectCardName();
  });
  return (
    <Input
      className={styles.name}
      appearance="underline"
      data-card-name
      aria-label={messages.name}
      value={text}
      maxLength={80}
      readOnly={isReadOnly}
      onChange={(_, { value }) => setText(value)}
      onBlur={leave}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Enter') {
          currentTarget.blur();
          selectCardName();
        }
        if (key === 'Escape') setText(title);
      }}
    />
  );
}

/** Puts the focus into the name of the open card, as soon as its pane is drawn. */
export function selectCardName(): void {
  requestAnimationFrame(() => document.querySelector<HTMLInputElement>('[data-card-name]')?.select());
}
