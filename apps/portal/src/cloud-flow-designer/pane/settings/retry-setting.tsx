import { Dropdown, Field, Option } from '@fluentui/react-components';
import { type RetryPolicySetting, retryPolicyPath } from '@tandem/designer-core/cloud-flow';
import { JsonObject, type JsonValue, valueAt } from '@tandem/kernel';
import { useMessages } from '../../../i18n/language.tsx';
import { DurationField } from './duration-field.tsx';
import { SETTINGS } from './setting-messages.ts';
import type { SettingProps } from './setting-props.ts';
import { WholeNumberField } from './whole-number-field.tsx';

/** limits-and-config: retries of a retry policy. */
const MAX_RETRIES = 90;
type RetryKind = 'default' | RetryPolicySetting['type'];

const KINDS: readonly RetryKind[] = ['default', 'none', 'exponential', 'fixed'];

export function RetrySetting({ card, isReadOnly, onChange, onSet }: SettingProps) {
  const messages = useMessages(SETTINGS);
  const path = retryPolicyPath(card);
  const policy = valueAt(card, path);
  const kind = kindOf(policy);
  const set = (key: string, value: JsonValue | undefined) => onSet([...path, key], value);
  return (
    <>
      <Field label={messages.retry} hint={messages.retryHint}>
        <Dropdown
          disabled={isReadOnly}
          value={messages.retryKinds[kind]}
          selectedOptions={[kind]}
          onOptionSelect={(_, { optionValue }) => {
            const chosen = KINDS.find((candidate) => candidate === optionValue);
            if (chosen !== undefined && chosen !== kind) onChange({ setting: 'retry-policy', value: newPolicy(chosen) });
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

/** Expressions may stand in a policy, so that its kind alone is read here. */
function kindOf(policy: JsonValue | undefined): RetryKind {
  const type = String(valueAt(policy, ['type']) ?? '').toLowerCase();
  return KINDS.find((kind) => kind === type) ?? 'default';
}

/** What a policy begins with when its kind is chosen. */
function newPolicy(kind: RetryKind): RetryPolicySetting | undefined {
  switch (kind) {
    case 'default':
      return undefined;
    case 'none':
      return { type: kind };
    case 'fixed':
      return { type: kind, count: 4, interval: 'PT30S' };
    case 'exponential':
      return { type: kind, count: 4, interval: 'PT7S', minimumInterval: undefined, maximumInterval: undefined };
  }
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
