import { Field, Input } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useMessages } from '../../../i18n/language.tsx';
import { usePendingEdit } from '../../designer/pending-edits.ts';
import { SETTINGS } from './setting-messages.ts';

interface WholeNumberFieldProps {
  readonly label: string;
  readonly value: number | undefined;
  /** The smallest is 1. */
  readonly maximum: number;
  readonly isReadOnly: boolean;
  readonly onChange: (value: number) => void;
}

/** A whole number from 1 on; anything else is told and not written. */
export function WholeNumberField({ label, value, maximum, isReadOnly, onChange }: WholeNumberFieldProps) {
  const messages = useMessages(SETTINGS);
  const shown = value === undefined ? '' : String(value);
  const [text, setText] = useState(shown);
  useEffect(() => setText(shown), [shown]);
  const number = /^\d{1,9}$/.test(text.trim()) ? Number(text) : Number.NaN;
  const isFaulty = !(number >= 1 && number <= maximum);
  const leave = () => {
    if (!isFaulty && number !== value) onChange(number);
  };
  usePendingEdit(leave);
  return (
    <Field label={label} {...(isFaulty ? { validationMessage: messages.degreeFault(maximum) } : {})}>
      <Input value={text} inputMode="numeric" readOnly={isReadOnly} onChange={(_, { value: next }) => setText(next)} onBlur={leave} />
    </Field>
  );
}
