import { Checkbox, Field, Input, Text } from '@fluentui/react-components';
import { FLOW_IMPORT } from '../../flow-import/messages.ts';
import { useFormats, useMessages } from '../../i18n/language.tsx';
import { CheckNote } from '../../parts/check-note.tsx';
import { IntoField } from '../../parts/into-field.tsx';
import { useDesktopFlowCheck, useDesktopFlows } from '../desktop-flow-queries.ts';
import { UnsupportedActions } from '../unsupported-actions.tsx';
import { MakeInputsButton } from './make-inputs-button.tsx';
import { DESKTOP_FLOW_IMPORT } from './messages.ts';
import { hasGoodId, type OneFlowDraft } from './one-flow-draft.ts';
import { ScriptPreview } from './script-preview.tsx';

interface OneFlowFieldsProps {
  readonly draft: OneFlowDraft;
  /** Whether the person chooses what it becomes. */
  readonly choosesInto: boolean;
  readonly leftOutPictures: number;
  readonly onChange: (part: Partial<OneFlowDraft>) => void;
}

/** What was found in the script, and what it becomes. */
export function OneFlowFields({ draft, choosesInto, leftOutPictures, onChange }: OneFlowFieldsProps) {
  const text = useMessages(DESKTOP_FLOW_IMPORT);
  const { pictures } = useMessages(FLOW_IMPORT);
  const formats = useFormats();
  const check = useDesktopFlowCheck(draft.script);
  const flows = useDesktopFlows().data ?? [];
  return (
    <>
      {leftOutPictures > 0 && <Text>{pictures(formats.number(leftOutPictures))}</Text>}
      <CheckNote check={check} text={draft.script}>
        {({ unsupportedActions, diagnostics }) => (
          <>
            <MakeInputsButton script={draft.script} diagnostics={diagnostics} onScript={(script) => onChange({ script })} />
            <UnsupportedActions actions={unsupportedActions} />
          </>
        )}
      </CheckNote>
      {choosesInto && <IntoField words={text} flows={flows} intoId={draft.intoId} onInto={(intoId) => onChange({ intoId })} />}
      {draft.intoId === '' && <NewFlowFields draft={draft} isFaulty={check.data?.ok === false} onChange={onChange} />}
      {check.data !== undefined && <ScriptPreview found={check.data} />}
    </>
  );
}

interface NewFlowFieldsProps extends Pick<OneFlowFieldsProps, 'draft' | 'onChange'> {
  readonly isFaulty: boolean;
}

function NewFlowFields({ draft, isFaulty, onChange }: NewFlowFieldsProps) {
  const text = useMessages(DESKTOP_FLOW_IMPORT);
  return (
    <>
      <Field label={text.name} required>
        <Input value={draft.name} maxLength={200} onChange={(_, { value }) => onChange({ name: value })} />
      </Field>
      {isFaulty && (
        <Field hint={text.draftHint}>
          <Checkbox label={text.draft} checked={draft.isDraft} onChange={(_, { checked }) => onChange({ isDraft: checked === true })} />
        </Field>
      )}
      <Field label={text.id} hint={text.idHint} {...(hasGoodId(draft) ? {} : { validationMessage: text.idFault })}>
        <Input value={draft.id} spellCheck={false} onChange={(_, { value }) => onChange({ id: value })} />
      </Field>
    </>
  );
}
