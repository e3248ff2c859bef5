import { useMessages } from '../i18n/language.tsx';
import { CheckNote } from '../parts/check-note.tsx';
import { SourceField } from '../parts/source-field.tsx';
import { useCloudFlowCheck } from './cloud-flow-queries.ts';
import { CLOUD_FLOWS } from './messages.ts';

interface DefinitionFieldProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onFileName?: (name: string) => void;
}

/** The JSON of a cloud flow, checked while it is typed. */
export function DefinitionField({ text: definition, onText, onFileName }: DefinitionFieldProps) {
  const text = useMessages(CLOUD_FLOWS);
  const check = useCloudFlowCheck(definition);
  return (
    <>
      <SourceField
        label={text.definition}
        hint={text.definitionHint}
        fileLabel={text.readFile}
        accept=".json,application/json"
        text={definition}
        onText={onText}
        {...(onFileName === undefined ? {} : { onFileName })}
      />
      <CheckNote check={check} text={definition} />
    </>
  );
}
