import { CheckNote } from '../parts/check-note.tsx';
import { SourceField } from '../parts/source-field.tsx';
import { useCloudFlowCheck } from './cloud-flow-queries.ts';

interface DefinitionFieldProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onFileName?: (name: string) => void;
}

/** The JSON of a cloud flow, checked while it is typed. */
export function DefinitionField({ text, onText, onFileName }: DefinitionFieldProps) {
  const check = useCloudFlowCheck(text);
  return (
    <>
      <SourceField
        label="Definition"
        hint="JSON: a bare definition, a file of a solution, an exported package or a template"
        fileLabel="Read from a JSON file"
        accept=".json,application/json"
        text={text}
        onText={onText}
        {...(onFileName === undefined ? {} : { onFileName })}
      />
      <CheckNote check={check} text={text} />
    </>
  );
}
