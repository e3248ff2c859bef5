import { Field } from '@fluentui/react-components';
import type { FormFault, StepField } from '@tandem/designer-core/desktop-flow';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import type { ControlProps } from './control-props.ts';
import { faultText } from './fault-text.ts';
import { STEP_DIALOG } from './step-dialog-messages.ts';
import type { StepDialogWords } from './step-words.ts';

interface LabelledFieldProps {
  readonly field: StepField;
  readonly words: StepDialogWords;
  readonly fault: FormFault | undefined;
  /** The control, with what ties it to its label. */
  readonly children: (aria: ControlProps['aria'], label: string) => ReactNode;
}

/** The label, the hint and the fault of a step's field around its control. */
export function LabelledField({ field, words, fault, children }: LabelledFieldProps) {
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
      {(aria) => children(aria, label)}
    </Field>
  );
}
