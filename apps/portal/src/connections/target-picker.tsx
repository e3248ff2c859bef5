import { Dropdown, Field, Option, OptionGroup } from '@fluentui/react-components';
import type { Target } from '@tandem/protocol';

interface TargetPickerProps {
  readonly targets: readonly Target[];
  readonly target: Target | undefined;
  readonly onPick: (target: Target | undefined) => void;
}

/** Machines and machine groups with whether one can reach them now. */
export function TargetPicker({ targets, target, onPick }: TargetPickerProps) {
  const warning = warningOf(target);
  return (
    <Field
      label="Machine or machine group"
      required
      {...(warning === undefined ? {} : { validationMessage: warning, validationState: 'warning' as const })}
    >
      <Dropdown
        placeholder="Choose where the desktop flows run"
        value={target === undefined ? '' : target.name}
        selectedOptions={target === undefined ? [] : [target.targetId]}
        onOptionSelect={(_, { optionValue }) => onPick(targets.find(({ targetId }) => targetId === optionValue))}
      >
        <Group label="Machines" targets={targets.filter(({ kind }) => kind === 'machine')} />
        <Group label="Machine groups" targets={targets.filter(({ kind }) => kind === 'group')} />
      </Dropdown>
    </Field>
  );
}

function Group({ label, targets }: { readonly label: string; readonly targets: readonly Target[] }) {
  if (targets.length === 0) return null;
  return (
    <OptionGroup label={label}>
      {targets.map(({ targetId, name, isOnline }) => (
        <Option key={targetId} value={targetId} text={name}>
          {`${name} (${isOnline ? 'online' : 'offline'})`}
        </Option>
      ))}
    </OptionGroup>
  );
}

function warningOf(target: Target | undefined): string | undefined {
  if (target === undefined) return undefined;
  if (target.sealingKey === null) return 'No machine has joined this group yet. Let one join before you make a connection to it.';
  return target.isOnline ? undefined : 'It is offline now, so the credentials cannot be checked. Start its machine agent first.';
}
