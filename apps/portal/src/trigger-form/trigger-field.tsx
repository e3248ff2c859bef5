import { Field } from '@fluentui/react-components';
import { TriggerControl } from './trigger-control.tsx';
import type { FileEntry, TriggerInput } from './trigger-entries.ts';

export interface TriggerFieldProps {
  readonly input: TriggerInput;
  readonly entry: string | FileEntry | undefined;
  readonly fault: string | undefined;
  readonly onEnter: (entry: string | FileEntry) => void;
}

/** One input of a trigger with its label, help and what is wrong with it. */
export function TriggerField(props: TriggerFieldProps) {
  const { input, fault } = props;
  return (
    <Field
      label={input.title}
      required={input.isRequired}
      {...(input.description === '' ? {} : { hint: input.description })}
      {...(fault === undefined ? {} : { validationMessage: fault })}
    >
      <TriggerControl {...props} />
    </Field>
  );
}
