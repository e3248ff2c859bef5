import { useMessages } from '../i18n/language.tsx';
import { CheckNote } from '../parts/check-note.tsx';
import { SourceField } from '../parts/source-field.tsx';
import { useDesktopFlowCheck } from './desktop-flow-queries.ts';
import { DESKTOP_FLOWS } from './messages.ts';
import { UnsupportedActions } from './unsupported-actions.tsx';

interface ScriptFieldProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onFileName?: (name: string) => void;
}

/** The Robin text of a desktop flow, checked while it is typed. */
export function ScriptField({ text, onText, onFileName }: ScriptFieldProps) {
  const words = useMessages(DESKTOP_FLOWS);
  const check = useDesktopFlowCheck(text);
  return (
    <>
      <SourceField
        label={words.script}
        hint={words.scriptHint}
        fileLabel={words.readFile}
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
