import { Select } from '@fluentui/react-components';
import { useMessages } from '../../i18n/language.tsx';
import type { ControlProps } from './control-props.ts';
import { STEP_DIALOG } from './step-dialog-messages.ts';
import type { Choice } from './use-choices.ts';
import { ValueControl } from './value-control.tsx';

interface ChoiceControlProps extends ControlProps {
  readonly choices: readonly Choice[];
}

/** A list to choose from. What stands in the script and is not in the list stays, and can be chosen again. */
export function ChoiceControl({ choices, ...props }: ChoiceControlProps) {
  const { choose } = useMessages(STEP_DIALOG);
  const { field, onText, aria } = props;
  const isFree = field.type.kind === 'uiElement' || field.type.kind === 'image' || field.type.kind === 'subflow';
  if (isFree && choices.length === 0) return <ValueControl {...props} />;
  const isListed = choices.some(({ value }) => value === field.text);
  return (
    <Select {...aria} value={field.text} onChange={(_, { value }) => onText(value)}>
      {field.text === '' && <option value="">{choose}</option>}
      {!isListed && field.text !== '' && <option value={field.text}>{field.text}</option>}
      {choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </Select>
  );
}
