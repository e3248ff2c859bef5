import { Field, Input } from '@fluentui/react-components';
import { useMessages } from '../../../i18n/language.tsx';
import { useServerText } from '../../../i18n/server-text.ts';
import { MergeChoice } from '../merge-choice.tsx';
import { type DeclarationDraft, type DeclarationFaults, withName } from './declaration-draft.ts';
import { DECLARATION } from './declaration-messages.ts';

/** The longest name that the engine tells a designer about. */
const NAME_CHARACTERS_MAX = 200;

interface NameFieldsProps {
  readonly draft: DeclarationDraft;
  readonly faults: DeclarationFaults;
  readonly onChange: (draft: DeclarationDraft) => void;
}

/** The name in the flow and the one outside of it. */
export function NameFields({ draft, faults, onChange }: NameFieldsProps) {
  const words = useMessages(DECLARATION);
  const translate = useServerText();
  const { name, externalName, merges } = draft;
  const mayMerge = merges || faults.name?.mayMerge === true;
  const nameFault = faults.name === undefined || mayMerge ? undefined : translate(faults.name.message);
  const externalFault = faults.externalName === undefined ? undefined : externalFaultText(faults.externalName, words);
  return (
    <>
      <Field label={words.name} hint={words.nameHint} required {...(nameFault === undefined ? {} : { validationMessage: nameFault })}>
        <Input value={name} maxLength={NAME_CHARACTERS_MAX} onChange={(_, { value }) => onChange(withName(draft, value))} />
      </Field>
      {mayMerge && <MergeChoice name={name.trim()} merges={merges} onChange={(checked) => onChange({ ...draft, merges: checked })} />}
      <Field
        label={words.externalName}
        hint={words.externalNameHint}
        required
        {...(externalFault === undefined ? {} : { validationMessage: externalFault })}
      >
        <Input
          value={externalName}
          maxLength={NAME_CHARACTERS_MAX}
          onChange={(_, { value }) => onChange({ ...draft, externalName: value })}
        />
      </Field>
    </>
  );
}

function externalFaultText(
  fault: 'required' | 'taken',
  words: { readonly externalNameRequired: string; readonly externalNameTaken: string },
): string {
  return fault === 'required' ? words.externalNameRequired : words.externalNameTaken;
}
