import { Checkbox, Field, Input } from '@fluentui/react-components';
import type { CloudFlowPreview } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ENVIRONMENT_VARIABLES_KEY } from '../../environment-variables/environment-variable-queries.ts';
import { Unreadable } from '../../flow-import/flow-list.tsx';
import { FlowOfFile } from '../../flow-import/flow-of-file.tsx';
import { Opening } from '../../flow-import/opening.tsx';
import { needsList, useListDialog } from '../../flow-import/use-list-dialog.tsx';
import { type FileFlows, useOpenedFile } from '../../flow-import/use-opened-file.ts';
import { useMessages } from '../../i18n/language.tsx';
import { CheckNote } from '../../parts/check-note.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { IntoField } from '../../parts/into-field.tsx';
import { useNotify } from '../../parts/notify.tsx';
import { SourceField } from '../../parts/source-field.tsx';
import { api } from '../../shell/api.ts';
import { CLOUD_FLOWS_KEY, useCloudFlowCheck, useCloudFlows } from '../cloud-flow-queries.ts';
import { FlowPreview } from './flow-preview.tsx';
import { connectionsOf, EMPTY_IMPORT, type ImportDraft, nameOf, variablesToCreate } from './import-draft.ts';
import { CLOUD_FLOW_IMPORT } from './messages.ts';

interface ImportCloudFlowDialogProps {
  /** The flow that gets a new version; the person chooses where this is left out. */
  readonly into?: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
}

/** Takes a cloud flow from text or a file, as a new flow or a new version of one; and all flows of a file that holds several. */
export function ImportCloudFlowDialog({ into, onClose }: ImportCloudFlowDialogProps) {
  const text = useMessages(CLOUD_FLOW_IMPORT);
  const [draft, setDraft] = useState<ImportDraft>({ ...EMPTY_IMPORT, intoId: into?.id ?? '' });
  const change = (part: Partial<ImportDraft>) => setDraft((former) => ({ ...former, ...part }));
  const [file, setFile] = useState<FileFlows>();
  const [chosen, setChosen] = useState(0);
  const list = useListDialog();
  const choose = (found: FileFlows, index: number) => {
    const flow = found.cloud[index];
    setChosen(index);
    if (flow !== undefined) change({ definition: flow.definition, fileName: flow.name });
  };
  const opened = useOpenedFile({
    page: 'cloud',
    isOnlyOfPage: into !== undefined,
    onFlows: (found) => {
      const isList = into === undefined && needsList(found, 'cloud');
      setFile(found);
      list.show(isList ? found : undefined);
      if (!isList) choose(found, indexFor(found, into?.name));
    },
  });
  const check = useCloudFlowCheck(draft.definition);
  const preview = check.data?.preview ?? null;
  const isNew = draft.intoId === '';
  const name = nameOf(draft, preview);
  const variables = variablesToCreate(draft, preview);
  const flows = (useCloudFlows().data ?? []).filter(({ access }) => access !== 'run-only');
  const finish = useFinish(onClose);
  const listDialog = list.dialogFor(opened, text.file);
  if (listDialog !== undefined) return <FormDialog {...listDialog} isWide onDone={(end) => end === 'end' && onClose()} onClose={onClose} />;
  return (
    <FormDialog
      title={into === undefined ? text.title : text.titleInto(into.name)}
      submitLabel={text.import}
      busyLabel={text.busy}
      isWide
      whatIsMissing={variables === undefined ? text.wrongValue : text.fillIn}
      isReady={draft.definition.trim() !== '' && (!isNew || name.trim() !== '') && variables !== undefined}
      submit={() => send(draft, preview)}
      onDone={finish}
      onClose={onClose}
    >
      <SourceField
        label={text.definition}
        hint={text.definitionHint}
        fileLabel={text.readFile}
        accept=".json,.zip,application/json,application/zip"
        text={draft.definition}
        onText={(definition) => change({ definition })}
        onFile={opened.open}
      />
      <Opening opened={opened} words={text.file} />
      {file !== undefined && <Unreadable file={file} />}
      {file !== undefined && file.cloud.length > 1 && (
        <FlowOfFile
          label={text.file.which(file.fileName)}
          names={file.cloud.map((flow) => flow.name)}
          chosen={chosen}
          onChoose={(index) => choose(file, index)}
        />
      )}
      <CheckNote check={check} text={draft.definition} />
      {into === undefined && <IntoField words={text} flows={flows} intoId={draft.intoId} onInto={(intoId) => change({ intoId })} />}
      {isNew && (
        <Field label={text.name} required>
          <Input value={name} maxLength={200} onChange={(_, { value }) => change({ name: value })} />
        </Field>
      )}
      {isNew && check.data?.ok === false && (
        <Field hint={text.draftHint}>
          <Checkbox label={text.draft} checked={draft.isDraft} onChange={(_, { checked }) => change({ isDraft: checked === true })} />
        </Field>
      )}
      {preview !== null && <FlowPreview preview={preview} draft={draft} onChange={change} />}
    </FormDialog>
  );
}

/** The flow of a file that most likely is the one that gets a new version. */
function indexFor({ cloud: flows }: FileFlows, name: string | undefined): number {
  return Math.max(
    flows.findIndex((flow) => flow.name === name),
    0,
  );
}

function send(draft: ImportDraft, preview: CloudFlowPreview | null) {
  const { intoId, definition, isDraft } = draft;
  const environmentVariables = variablesToCreate(draft, preview) ?? [];
  if (intoId !== '') return api('updateCloudFlow', { params: { cloudFlowId: intoId }, body: { definition, environmentVariables } });
  const connections = connectionsOf(draft, preview);
  return api('importCloudFlow', { body: { name: nameOf(draft, preview).trim(), definition, isDraft, connections, environmentVariables } });
}

function useFinish(onClose: () => void) {
  const text = useMessages(CLOUD_FLOW_IMPORT);
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const notify = useNotify();
  return ({ id, name }: { readonly id: string; readonly name: string }) => {
    void queryClient.invalidateQueries({ queryKey: CLOUD_FLOWS_KEY });
    void queryClient.invalidateQueries({ queryKey: ENVIRONMENT_VARIABLES_KEY });
    notify.done(text.imported(name));
    onClose();
    void navigate({ to: '/cloud-flows/$cloudFlowId', params: { cloudFlowId: id } });
  };
}
