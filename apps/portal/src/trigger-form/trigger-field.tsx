import { Field } from '@fluentui/react-components';
import { useMessages } from '../i18n/language.tsx';
import { TRIGGER_FORM } from './messages.ts';
import type { TriggerFault } from './trigger-body.ts';
import { TriggerControl } from './trigger-control.tsx';
import type { FileEntry, TriggerInput } from './trigger-entries.ts';

export interface TriggerFieldProps {
  readonly input: TriggerInput;
  readonly entry: string | FileEntry | undefined;
  readonly fault: TriggerFault | undefined;
  readonly onEnter: (entry: string | FileEntry) => void;
}

/** One input of a trigger with its label, help and what is wrong with it. */
export function TriggerField(props: TriggerFieldProps) {
  const { input, fault } = props;
  const { faults } = useMessages(TRIGGER_FORM);
  return (
    <Field
      label={input.title}
      required={input.isRequired}
      {...(input.description === '' ? {} : { hint: input.description })}
      {...(fault === undefined ? {} : { validationMessage: faults[fault] })}
    >
      <TriggerControl {...props} />
    </Field>
  );
}
