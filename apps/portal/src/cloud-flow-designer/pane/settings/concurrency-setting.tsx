import { readSettings } from '@tandem/designer-core/cloud-flow';
import { LIMITS } from '@tandem/kernel';
import { useMessages } from '../../../i18n/language.tsx';
import { SETTINGS } from './setting-messages.ts';
import type { SettingProps } from './setting-props.ts';
import { SwitchSetting } from './switch-setting.tsx';
import { WholeNumberField } from './whole-number-field.tsx';

/** limits-and-config: degree of trigger concurrency, and the one that the designer proposes. */
const MAX_RUNS = 100;
const DEFAULT_RUNS = 25;
const DEFAULT_REPETITIONS = 20;

/** Runs of a trigger, or repetitions of a loop, at once. */
export function ConcurrencySetting({ card, operation, isReadOnly, onChange }: SettingProps) {
  const messages = useMessages(SETTINGS);
  const isTrigger = operation.kind === 'trigger';
  const { concurrency: degree } = readSettings(card);
  const set = (value: number | undefined) => onChange({ setting: 'concurrency', value });
  return (
    <>
      <SwitchSetting
        label={messages.concurrency}
        hint={messages.concurrencyHint}
        isOn={degree !== undefined}
        isReadOnly={isReadOnly}
        onChange={(isOn) => set(isOn ? (isTrigger ? DEFAULT_RUNS : DEFAULT_REPETITIONS) : undefined)}
      />
      {degree !== undefined && (
        <WholeNumberField
          label={messages.degree}
          value={degree}
          maximum={isTrigger ? MAX_RUNS : LIMITS.foreachConcurrency}
          isReadOnly={isReadOnly}
          onChange={set}
        />
      )}
    </>
  );
}
