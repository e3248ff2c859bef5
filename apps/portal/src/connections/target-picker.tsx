import { Dropdown, Field, Option, OptionGroup } from '@fluentui/react-components';
import type { Target } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { CONNECTIONS } from './messages.ts';

interface TargetPickerProps {
  readonly targets: readonly Target[];
  readonly target: Target | undefined;
  readonly onPick: (target: Target | undefined) => void;
}

/** Machines and machine groups with whether one can reach them now. */
export function TargetPicker({ targets, target, onPick }: TargetPickerProps) {
  const text = useMessages(CONNECTIONS);
  const warning = warningOf(target, text);
  return (
    <Field
      label={text.target}
      required
      {...(warning === undefined ? {} : { validationMessage: warning, validationState: 'warning' as const })}
    >
      <Dropdown
        placeholder={text.targetPlaceholder}
        value={target === undefined ? '' : target.name}
        selectedOptions={target === undefined ? [] : [target.targetId]}
        onOptionSelect={(_, { optionValue }) => onPick(targets.find(({ targetId }) => targetId === optionValue))}
      >
        <Group label={text.machines} targets={targets.filter(({ kind }) => kind === 'machine')} />
        <Group label={text.groups} targets={targets.filter(({ kind }) => kind === 'group')} />
      </Dropdown>
    </Field>
  );
}

function Group({ label, targets }: { readonly label: string; readonly targets: readonly Target[] }) {
  const text = useMessages(CONNECTIONS);
  if (targets.length === 0) return null;
  return (
    <OptionGroup label={label}>
      {targets.map(({ targetId, name, isOnline }) => (
        <Option key={targetId} value={targetId} text={name}>
          {isOnline ? text.online(name) : text.offline(name)}
        </Option>
      ))}
    </OptionGroup>
  );
}

function warningOf(target: Target | undefined, text: (typeof CONNECTIONS)['en']): string | undefined {
  if (target === undefined) return undefined;
  if (target.sealingKey === null) return text.noMember;
  return target.isOnline ? undefined : text.isOffline;
}
