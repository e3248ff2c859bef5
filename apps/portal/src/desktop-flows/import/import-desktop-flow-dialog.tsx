import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { FLOW_FILES } from '../../flow-import/accepted-files.ts';
import { Unreadable } from '../../flow-import/flow-list.tsx';
import { FlowOfFile } from '../../flow-import/flow-of-file.tsx';
import { Opening } from '../../flow-import/opening.tsx';
import { needsList, useListDialog } from '../../flow-import/use-list-dialog.tsx';
import { type FileFlows, useOpenedFile } from '../../flow-import/use-opened-file.ts';
import { useMessages } from '../../i18n/language.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { useNotify } from '../../parts/notify.tsx';
import { SourceField } from '../../parts/source-field.tsx';
import { DESKTOP_FLOWS_KEY, useDesktopFlows } from '../desktop-flow-queries.ts';
import { DESKTOP_FLOW_IMPORT } from './messages.ts';
import { emptyDraft, hasGoodId, isReady, withFlow } from './one-flow-draft.ts';
import { OneFlowFields } from './one-flow-fields.tsx';
import { sendOneFlow } from './send-one-flow.ts';

interface ImportDesktopFlowDialogProps {
  /** The flow that gets a new version; the person chooses where this is left out. */
  readonly into?: { readonly id: string; readonly name: string };
  /** What stands in the field at first. */
  readonly script?: string;
  readonly onClose: () => void;
}

interface FlowName {
  readonly id: string;
  readonly name: string;
}

/** Takes a desktop flow from text or a file, as a new flow or a new version of one; and all flows of a file that holds several. */
export function ImportDesktopFlowDialog({ into, script = '', onClose }: ImportDesktopFlowDialogProps) {
  const text = useMessages(DESKTOP_FLOW_IMPORT);
  const flows = useDesktopFlows().data ?? [];
  const [draft, setDraft] = useState(() => emptyDraft(script, into?.id));
  const [file, setFile] = useState<FileFlows>();
  const [chosen, setChosen] = useState(0);
  const list = useListDialog();
  const choose = (index: number, found = file) => {
    const flow = found?.desktop[index];
    setChosen(index);
    if (flow !== undefined) setDraft((former) => withFlow(former, flow, flows));
  };
  const opened = useOpenedFile({
    page: 'desktop',
    isOnlyOfPage: into !== undefined,
    onFlows: (found) => {
      const isList = into === undefined && needsList(found, 'desktop');
      setFile(found);
      list.show(isList ? found : undefined);
      if (!isList) choose(indexFor(found, into), found);
    },
  });
  const finish = useFinish(onClose);
  const listDialog = list.dialogFor(opened, text.file);
  if (listDialog !== undefined) return <FormDialog {...listDialog} isWide onDone={(end) => end === 'end' && onClose()} onClose={onClose} />;
  return (
    <FormDialog
      title={into === undefined ? text.title : text.titleInto(into.name)}
      submitLabel={text.import}
      busyLabel={text.busy}
      isWide
      whatIsMissing={hasGoodId(draft) ? text.fillIn : text.idFault}
      isReady={isReady(draft)}
      submit={() => sendOneFlow(draft)}
      onDone={finish}
      onClose={onClose}
    >
      <SourceField
        label={text.script}
        hint={text.scriptHint}
        fileLabel={text.readFile}
        accept={FLOW_FILES}
        text={draft.script}
        onText={(next) => setDraft((former) => ({ ...former, script: next }))}
        onFile={opened.open}
      />
      <Opening opened={opened} words={text.file} />
      {file !== undefined && <Unreadable file={file} />}
      {file !== undefined && file.desktop.length > 1 && (
        <FlowOfFile
          label={text.file.which(file.fileName)}
          names={file.desktop.map(({ name }) => name)}
          chosen={chosen}
          onChoose={(index) => choose(index)}
        />
      )}
      <OneFlowFields
        draft={draft}
        choosesInto={into === undefined}
        leftOutPictures={file?.desktop[chosen]?.leftOutPictures ?? 0}
        onChange={(part) => setDraft((former) => ({ ...former, ...part }))}
      />
    </FormDialog>
  );
}

/** The flow of a file that most likely is the one that gets a new version. */
function indexFor({ desktop: flows }: FileFlows, into: FlowName | undefined): number {
  const sameId = flows.findIndex(({ workflowId }) => workflowId !== undefined && workflowId === into?.id);
  return Math.max(sameId < 0 ? flows.findIndex(({ name }) => name === into?.name) : sameId, 0);
}

function useFinish(onClose: () => void) {
  const text = useMessages(DESKTOP_FLOW_IMPORT);
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const notify = useNotify();
  return ({ id, name }: FlowName) => {
    void queryClient.invalidateQueries({ queryKey: DESKTOP_FLOWS_KEY });
    notify.done(text.imported(name));
    onClose();
    void navigate({ to: '/desktop-flows/$desktopFlowId', params: { desktopFlowId: id } });
  };
}
