import { Field } from '@fluentui/react-components';
import type { FormFault, StepField } from '@tandem/designer-core/desktop-flow';
import { useMessages } from '../../i18n/language.tsx';
import { ChoiceControl } from './choice-control.tsx';
import { ConditionControl } from './condition-control.tsx';
import type { ControlProps } from './control-props.ts';
import { CredentialControl } from './credential-control.tsx';
import { isCredentialName } from './credential-name.ts';
import { faultText } from './fault-text.ts';
import { STEP_DIALOG } from './step-dialog-messages.ts';
import type { StepDialogWords } from './step-words.ts';
import { SwitchControl } from './switch-control.tsx';
import { useChoices } from './use-choices.ts';
import { ValueControl } from './value-control.tsx';

interface StepFieldControlProps {
  readonly field: StepField;
  /** Of a step that calls an action. */
  readonly actionId?: string | undefined;
  readonly words: StepDialogWords;
  readonly fault: FormFault | undefined;
  readonly onText: (text: string) => void;
}

/** One field of a step with the control that its type asks for. */
export function StepFieldControl({ field, actionId, words, fault, onText }: StepFieldControlProps) {
  const messages = useMessages(STEP_DIALOG);
  const label = words.labelOf(field.name);
  const help = words.helpOf(field.name);
  const hint = [field.isPowerFx === true ? messages.formula : '', help ?? ''].filter((part) => part !== '');
  return (
    <Field
      label={label}
      required={field.isRequired}
      {...(hint.length === 0 ? {} : { hint: hint.join(' · ') })}
      {...(fault === undefined ? {} : { validationMessage: faultText(fault, messages.faultWords) })}
    >
      {(control) => <Control field={field} actionId={actionId} words={words} label={label} onText={onText} aria={control} />}
    </Field>
  );
}

type AnyControlProps = ControlProps & Pick<StepFieldControlProps, 'actionId' | 'words'>;

function Control({ actionId, words, ...props }: AnyControlProps) {
  const { field } = props;
  const choices = useChoices(field, words);
  if (isCredentialName(actionId, field)) return <CredentialControl {...props} />;
  if (field.isPowerFx === true && field.type.kind !== 'enumeration') return <ValueControl {...props} />;
  if (field.type.kind === 'condition') return <ConditionControl {...props} />;
  if (field.type.kind === 'boolean') return <SwitchControl {...props} />;
  return choices === undefined ? <ValueControl {...props} /> : <ChoiceControl {...props} choices={choices} />;
}
