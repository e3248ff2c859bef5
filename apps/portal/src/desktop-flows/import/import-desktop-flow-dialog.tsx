import { Checkbox, Field, Input } from '@fluentui/react-components';
import { isUuid } from '@tandem/kernel';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { CheckNote } from '../../parts/check-note.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { IntoField } from '../../parts/into-field.tsx';
import { useNotify } from '../../parts/notify.tsx';
import { SourceField } from '../../parts/source-field.tsx';
import { api } from '../../shell/api.ts';
import { DESKTOP_FLOWS_KEY, useDesktopFlowCheck, useDesktopFlows } from '../desktop-flow-queries.ts';
import { UnsupportedActions } from '../unsupported-actions.tsx';
import { DESKTOP_FLOW_IMPORT } from './messages.ts';
import { ScriptPreview } from './script-preview.tsx';

interface ImportDesktopFlowDialogProps {
  /** The flow that gets a new version; the person chooses where this is left out. */
  readonly into?: { readonly id: string; readonly name: string };
  /** What stands in the field at first. */
  readonly script?: string;
  readonly onClose: () => void;
}

interface ImportDraft {
  readonly name: string;
  /** The flow of which it becomes a new version; empty for a new flow. */
  readonly intoId: string;
  readonly script: string;
  /** Of a new flow; empty for one that the server makes. */
  readonly id: string;
  readonly isDraft: boolean;
}

/** Takes a desktop flow from a file: as a new flow or as a new version of one, after showing what is in it. */
export function ImportDesktopFlowDialog({ into, script = '', onClose }: ImportDesktopFlowDialogProps) {
  const text = useMessages(DESKTOP_FLOW_IMPORT);
  const [draft, setDraft] = useState<ImportDraft>({ name: '', intoId: into?.id ?? '', script, id: '', isDraft: false });
  const change = (part: Partial<ImportDraft>) => setDraft((former) => ({ ...former, ...part }));
  const check = useDesktopFlowCheck(draft.script);
  const isNew = draft.intoId === '';
  const hasGoodId = draft.id.trim() === '' || isUuid(draft.id.trim());
  const flows = useDesktopFlows().data ?? [];
  const finish = useFinish(onClose);
  return (
    <FormDialog
      title={into === undefined ? text.title : text.titleInto(into.name)}
      submitLabel={text.import}
      busyLabel={text.busy}
      isWide
      whatIsMissing={hasGoodId ? text.fillIn : text.idFault}
      isReady={draft.script.trim() !== '' && (!isNew || (draft.name.trim() !== '' && hasGoodId))}
      submit={() => send(draft)}
      onDone={finish}
      onClose={onClose}
    >
      <SourceField
        label={text.script}
        hint={text.scriptHint}
        fileLabel={text.readFile}
        accept=".txt,.robin,text/plain"
        text={draft.script}
        onText={(next) => change({ script: next })}
        onFileName={(fileName) => draft.name === '' && change({ name: fileName })}
      />
      <CheckNote check={check} text={draft.script}>
        {({ unsupportedActions }) => <UnsupportedActions actions={unsupportedActions} />}
      </CheckNote>
      {into === undefined && <IntoField words={text} flows={flows} intoId={draft.intoId} onInto={(intoId) => change({ intoId })} />}
      {isNew && <NewFlowFields draft={draft} hasGoodId={hasGoodId} isFaulty={check.data?.ok === false} onChange={change} />}
      {check.data !== undefined && <ScriptPreview found={check.data} />}
    </FormDialog>
  );
}

interface NewFlowFieldsProps {
  readonly draft: ImportDraft;
  readonly hasGoodId: boolean;
  readonly isFaulty: boolean;
  readonly onChange: (part: Partial<ImportDraft>) => void;
}

function NewFlowFields({ draft, hasGoodId, isFaulty, onChange }: NewFlowFieldsProps) {
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
      <Field label={text.id} hint={text.idHint} {...(hasGoodId ? {} : { validationMessage: text.idFault })}>
        <Input value={draft.id} spellCheck={false} onChange={(_, { value }) => onChange({ id: value })} />
      </Field>
    </>
  );
}

function send({ intoId, script, name, id, isDraft }: ImportDraft) {
  if (intoId !== '') return api('updateDesktopFlow', { params: { desktopFlowId: intoId }, body: { script } });
  const keepId = id.trim() === '' ? {} : { id: id.trim() };
  return api('importDesktopFlow', { body: { name: name.trim(), script, isDraft, ...keepId } });
}

function useFinish(onClose: () => void) {
  const text = useMessages(DESKTOP_FLOW_IMPORT);
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const notify = useNotify();
  return ({ id, name }: { readonly id: string; readonly name: string }) => {
    void queryClient.invalidateQueries({ queryKey: DESKTOP_FLOWS_KEY });
    notify.done(text.imported(name));
    onClose();
    void navigate({ to: '/desktop-flows/$desktopFlowId', params: { desktopFlowId: id } });
  };
}
