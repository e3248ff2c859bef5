import type { InterfaceVariable } from '@tandem/desktop-flow';
import { DefaultValueField } from '../variables/default-value/default-value-field.tsx';
import { type InputDrafts, type InputFaults, inputDraft } from './run-inputs.ts';

interface RunInputFieldsProps {
  readonly inputs: readonly InterfaceVariable[];
  readonly drafts: InputDrafts;
  readonly faults: InputFaults | undefined;
  /** Somebody tried to start the run: what is lacking is said from then on. */
  readonly isTried: boolean;
  readonly onChange: (drafts: InputDrafts) => void;
}

/** A field for each input of a run, for its type and with its default. */
export function RunInputFields({ inputs, drafts, faults, isTried, onChange }: RunInputFieldsProps) {
  return inputs.map((input) => {
    const { name, description, type, isOptional, isSensitive } = input;
    const fault = faults?.get(name);
    return (
      <DefaultValueField
        key={name}
        label={name}
        hint={description}
        type={type}
        draft={inputDraft(input, drafts)}
        isOptional={isOptional}
        isSecret={isSensitive}
        isRequired={!isOptional}
        fault={fault?.code === 'lacking' && !isTried ? undefined : fault}
        onChange={(draft) => onChange({ ...drafts, [name]: draft })}
      />
    );
  });
}
