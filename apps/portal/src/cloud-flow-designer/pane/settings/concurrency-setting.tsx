import { LIMITS } from '@tandem/kernel';
import { useMessages } from '../../../i18n/language.tsx';
import { SETTINGS } from './setting-messages.ts';
import type { SettingProps } from './setting-props.ts';
import { hasOption, optionEdit, settingAt } from './setting-values.ts';
import { SwitchSetting } from './switch-setting.tsx';
import { WholeNumberField } from './whole-number-field.tsx';

/** limits-and-config: degree of trigger concurrency, and the one that the designer proposes. */
const MAX_RUNS = 100;
const DEFAULT_RUNS = 25;
const DEFAULT_REPETITIONS = 20;

/** Runs of a trigger, or repetitions of a loop, at once. */
export function ConcurrencySetting({ card, operation, isReadOnly, onEdit }: SettingProps) {
  const messages = useMessages(SETTINGS);
  const isTrigger = operation.kind === 'trigger';
  const path = ['runtimeConfiguration', 'concurrency', isTrigger ? 'runs' : 'repetitions'];
  const degree = settingAt(card, ...path);
  const isOn = typeof degree === 'number';
  const turn = (next: boolean) => {
    if (next && hasOption(card, 'Sequential')) onEdit(optionEdit(card, 'Sequential', false));
    if (next) onEdit({ path, value: isTrigger ? DEFAULT_RUNS : DEFAULT_REPETITIONS });
    else onEdit({ path: ['runtimeConfiguration', 'concurrency'], value: undefined });
  };
  return (
    <>
      <SwitchSetting label={messages.concurrency} hint={messages.concurrencyHint} isOn={isOn} isReadOnly={isReadOnly} onChange={turn} />
      {isOn && (
        <WholeNumberField
          label={messages.degree}
          value={degree}
          maximum={isTrigger ? MAX_RUNS : LIMITS.foreachConcurrency}
          isReadOnly={isReadOnly}
          onChange={(value) => onEdit({ path, value })}
        />
      )}
    </>
  );
}
