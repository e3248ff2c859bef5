import { Dropdown, Field, Option } from '@fluentui/react-components';
import { JsonObject, type JsonValue } from '@tandem/kernel';
import { useMessages } from '../../../i18n/language.tsx';
import { DurationField } from './duration-field.tsx';
import { SETTINGS } from './setting-messages.ts';
import type { SettingProps } from './setting-props.ts';
import { newRetryPolicy, type RetryKind, retryKindOf, retryPath, settingAt } from './setting-values.ts';
import { WholeNumberField } from './whole-number-field.tsx';

/** limits-and-config: retries of a retry policy. */
const MAX_RETRIES = 90;
const KINDS: readonly RetryKind[] = ['default', 'none', 'exponential', 'fixed'];

export function RetrySetting({ card, isReadOnly, onEdit }: SettingProps) {
  const messages = useMessages(SETTINGS);
  const path = retryPath(card);
  const policy = settingAt(card, ...path);
  const kind = retryKindOf(policy);
  const set = (key: string, value: JsonValue | undefined) => onEdit({ path: [...path, key], value });
  return (
    <>
      <Field label={messages.retry} hint={messages.retryHint}>
        <Dropdown
          disabled={isReadOnly}
          value={messages.retryKinds[kind]}
          selectedOptions={[kind]}
          onOptionSelect={(_, { optionValue }) => {
            const chosen = KINDS.find((candidate) => candidate === optionValue);
            if (chosen !== undefined && chosen !== kind) onEdit({ path, value: newRetryPolicy(chosen) });
          }}
        >
          {KINDS.map((candidate) => (
            <Option key={candidate} value={candidate}>
              {messages.retryKinds[candidate]}
            </Option>
          ))}
        </Dropdown>
      </Field>
      {policy instanceof JsonObject && (kind === 'fixed' || kind === 'exponential') && (
        <Times policy={policy} kind={kind} isReadOnly={isReadOnly} onSet={set} />
      )}
    </>
  );
}

interface TimesProps {
  readonly policy: JsonObject;
  readonly kind: 'fixed' | 'exponential';
  readonly isReadOnly: boolean;
  readonly onSet: (key: string, value: JsonValue | undefined) => void;
}

function Times({ policy, kind, isReadOnly, onSet }: TimesProps) {
  const messages = useMessages(SETTINGS);
  const count = policy.get('count');
  const duration = (key: string, label: string) => (
    <DurationField label={label} value={String(policy.get(key) ?? '')} isReadOnly={isReadOnly} onChange={(value) => onSet(key, value)} />
  );
  return (
    <>
      <WholeNumberField
        label={messages.retryCount}
        value={typeof count === 'number' ? count : undefined}
        maximum={MAX_RETRIES}
        isReadOnly={isReadOnly}
        onChange={(value) => onSet('count', value)}
      />
      {duration('interval', messages.retryInterval)}
      {kind === 'exponential' && duration('minimumInterval', messages.retryMinimum)}
      {kind === 'exponential' && duration('maximumInterval', messages.retryMaximum)}
    </>
  );
}
