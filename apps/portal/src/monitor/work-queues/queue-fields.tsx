import { Field, Input, Textarea } from '@fluentui/react-components';
import { useMessages } from '../../i18n/language.tsx';
import { WORK_QUEUES } from './messages.ts';
import { isKey, LEASE_MINUTES, LIFETIME_DAYS, type NumberRange, type QueueDraft, RETRIES, wholeNumber } from './queue-draft.ts';

interface QueueFieldsProps {
  readonly draft: QueueDraft;
  readonly onChange: (change: Partial<QueueDraft>) => void;
}

/** What of a queue can always be changed. */
export function QueueFields({ draft, onChange }: QueueFieldsProps) {
  const { fields } = useMessages(WORK_QUEUES);
  return (
    <>
      <Field label={fields.name} required>
        <Input value={draft.name} maxLength={200} onChange={(_, { value }) => onChange({ name: value })} />
      </Field>
      <Field label={fields.description}>
        <Textarea value={draft.description} maxLength={2000} onChange={(_, { value }) => onChange({ description: value })} />
      </Field>
      <Field label={fields.key} hint={fields.keyHint} {...(isKey(draft.key) ? {} : { validationMessage: fields.keyFault })}>
        <Input value={draft.key} maxLength={100} spellCheck={false} onChange={(_, { value }) => onChange({ key: value })} />
      </Field>
      <NumberField
        label={fields.retries}
        hint={fields.retriesHint}
        text={draft.maxRetries}
        range={RETRIES}
        onText={(maxRetries) => onChange({ maxRetries })}
      />
      <NumberField
        label={fields.lease}
        hint={fields.leaseHint}
        text={draft.leaseMinutes}
        range={LEASE_MINUTES}
        onText={(leaseMinutes) => onChange({ leaseMinutes })}
      />
      <NumberField
        label={fields.lifetime}
        hint={fields.lifetimeHint}
        text={draft.lifetimeDays}
        range={LIFETIME_DAYS}
        isOptional
        onText={(lifetimeDays) => onChange({ lifetimeDays })}
      />
    </>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  readonly range: NumberRange;
  readonly isOptional?: boolean;
  readonly onText: (text: string) => void;
}

function NumberField({ label, hint, text, range, isOptional = false, onText }: NumberFieldProps) {
  const { fields } = useMessages(WORK_QUEUES);
  const isFine = wholeNumber(text, range) !== undefined || (isOptional && text.trim() === '');
  return (
    <Field
      label={label}
      hint={hint}
      required={!isOptional}
      {...(isFine ? {} : { validationMessage: fields.numberFault(range.least, range.most) })}
    >
      <Input inputMode="numeric" value={text} onChange={(_, { value }) => onText(value)} />
    </Field>
  );
}
