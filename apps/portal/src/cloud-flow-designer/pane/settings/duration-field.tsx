import { Field, Input } from '@fluentui/react-components';
import { parseIsoDuration } from '@tandem/cloud-flow';
import { useEffect, useState } from 'react';
import { useMessages } from '../../../i18n/language.tsx';
import { usePendingEdit } from '../../designer/pending-edits.ts';
import { SETTINGS } from './setting-messages.ts';

interface DurationFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly isReadOnly: boolean;
  /** An empty text takes the setting away; a text that is no duration is told and not written. */
  readonly onChange: (value: string | undefined) => void;
}

/** An ISO 8601 duration; expressions are durations, too, once they are worked out. */
export function DurationField({ label, hint, value, isReadOnly, onChange }: DurationFieldProps) {
  const messages = useMessages(SETTINGS);
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const isFaulty = text !== '' && !text.startsWith('@') && parseIsoDuration(text) === undefined;
  const leave = () => {
    if (!isFaulty && text !== value) onChange(text === '' ? undefined : text);
  };
  usePendingEdit(leave);
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })} {...(isFaulty ? { validationMessage: messages.durationFault } : {})}>
      <Input value={text} readOnly={isReadOnly} placeholder="PT30S" onChange={(_, { value: next }) => setText(next)} onBlur={leave} />
    </Field>
  );
}
