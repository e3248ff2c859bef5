import { CheckNote } from '../parts/check-note.tsx';
import { SourceField } from '../parts/source-field.tsx';
import { useDesktopFlowCheck } from './desktop-flow-queries.ts';
import { UnsupportedActions } from './unsupported-actions.tsx';

interface ScriptFieldProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onFileName?: (name: string) => void;
}

/** The Robin text of a desktop flow, checked while it is typed. */
export function ScriptField({ text, onText, onFileName }: ScriptFieldProps) {
  const check = useDesktopFlowCheck(text);
  return (
    <>
      <SourceField
        label="Script"
        hint="Robin text, as Power Automate for desktop copies it"
        fileLabel="Read from a text file"
        accept=".txt,.robin,text/plain"
        text={text}
        onText={onText}
        {...(onFileName === undefined ? {} : { onFileName })}
      />
      <CheckNote check={check} text={text}>
        {({ unsupportedActions }) => <UnsupportedActions actions={unsupportedActions} />}
      </CheckNote>
    </>
  );
}
