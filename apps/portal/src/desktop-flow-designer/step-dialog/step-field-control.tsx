import type { FormFault, StepField } from '@tandem/designer-core/desktop-flow';
import { ChoiceControl } from './choice-control.tsx';
import { ConditionControl } from './condition-control.tsx';
import type { ControlProps } from './control-props.ts';
import { CredentialControl } from './credential-control.tsx';
import { isCredentialName } from './credential-name.ts';
import { LabelledField } from './labelled-field.tsx';
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
  return (
    <LabelledField field={field} words={words} fault={fault}>
      {(aria, label) => <Control field={field} actionId={actionId} words={words} label={label} onText={onText} aria={aria} />}
    </LabelledField>
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
