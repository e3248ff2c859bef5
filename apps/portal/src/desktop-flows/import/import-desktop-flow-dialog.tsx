import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { useNotify } from '../../parts/notify.tsx';
import { SourceField } from '../../parts/source-field.tsx';
import { DESKTOP_FLOWS_KEY, useDesktopFlows } from '../desktop-flow-queries.ts';
import { FLOW_FILES } from './accepted-files.ts';
import { FlowList, Unreadable } from './flow-list.tsx';
import { FlowOfFile } from './flow-of-file.tsx';
import { type ListedFlow, listFlows } from './listed-flows.ts';
import { DESKTOP_FLOW_IMPORT } from './messages.ts';
import { emptyDraft, hasGoodId, isReady, withFlow } from './one-flow-draft.ts';
import { OneFlowFields } from './one-flow-fields.tsx';
import { Opening } from './opening.tsx';
import { sendOneFlow } from './send-one-flow.ts';
import { useFlowList } from './use-flow-list.ts';
import { type FileFlows, useOpenedFile } from './use-opened-file.ts';

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

const NOTHING: readonly ListedFlow[] = [];

/** Takes desktop flows from text or a file: one as a new flow or a new version of one, or several of a file, after showing what is in them. */
export function ImportDesktopFlowDialog({ into, script = '', onClose }: ImportDesktopFlowDialogProps) {
  const text = useMessages(DESKTOP_FLOW_IMPORT);
  const flows = useDesktopFlows().data ?? [];
  const [draft, setDraft] = useState(() => emptyDraft(script, into?.id));
  const [file, setFile] = useState<FileFlows>();
  const [chosen, setChosen] = useState(0);
  const [listed, setListed] = useState(NOTHING);
  const opened = useOpenedFile((found) => {
    const hasSeveral = into === undefined && found.flows.length > 1;
    const first = indexFor(found, into);
    const flow = found.flows[first];
    setFile(found);
    setChosen(first);
    setListed(hasSeveral ? listFlows(found.flows) : NOTHING);
    if (!hasSeveral && flow !== undefined) setDraft((former) => withFlow(former, flow, flows));
  });
  const list = useFlowList(listed);
  const isList = file !== undefined && into === undefined && file.flows.length > 1;
  const hasImported = isList && list.lines.some(({ state }) => state.kind === 'done');
  const isOver = hasImported && list.pending.length === 0;
  const finish = useFinish(onClose);
  const choose = (index: number) => {
    const flow = file?.flows[index];
    setChosen(index);
    if (flow !== undefined) setDraft((former) => withFlow(former, flow, flows));
  };
  return (
    <FormDialog
      title={titleOf(text, into, isList)}
      submitLabel={isList ? (isOver ? text.list.end : text.list.import(list.pending.length)) : text.import}
      busyLabel={text.busy}
      {...(hasImported ? { closeLabel: text.list.close } : {})}
      isWide
      whatIsMissing={isList ? text.list.choose : hasGoodId(draft) ? text.fillIn : text.idFault}
      isReady={isList ? isOver || isChecked(list.pending) : isReady(draft)}
      submit={async (): Promise<FlowName | 'stay' | 'end'> => {
        if (!isList) return sendOneFlow(draft);
        if (isOver) return 'end';
        await list.run();
        return 'stay';
      }}
      onDone={(result) => (result === 'end' ? onClose() : result === 'stay' ? undefined : finish(result))}
      onClose={onClose}
    >
      {isList && <Opening opened={opened} words={text.file} />}
      {isList ? (
        <FlowList file={file} list={list} onFile={opened.open} />
      ) : (
        <SourceField
          label={text.script}
          hint={text.scriptHint}
          fileLabel={text.readFile}
          accept={FLOW_FILES}
          text={draft.script}
          onText={(next) => setDraft((former) => ({ ...former, script: next }))}
          onFile={opened.open}
        />
      )}
      {!isList && <Opening opened={opened} words={text.file} />}
      {!isList && file !== undefined && <Unreadable file={file} />}
      {!isList && file !== undefined && file.flows.length > 1 && (
        <FlowOfFile label={text.file.which(file.fileName)} names={file.flows.map(({ name }) => name)} chosen={chosen} onChoose={choose} />
      )}
      {!isList && (
        <OneFlowFields
          draft={draft}
          choosesInto={into === undefined}
          leftOutPictures={file?.flows[chosen]?.leftOutPictures ?? 0}
          onChange={(part) => setDraft((former) => ({ ...former, ...part }))}
        />
      )}
    </FormDialog>
  );
}

/** The flow of a file that most likely is the one that gets a new version. */
function indexFor({ flows }: FileFlows, into: FlowName | undefined): number {
  const sameId = flows.findIndex(({ workflowId }) => workflowId !== undefined && workflowId === into?.id);
  return Math.max(sameId < 0 ? flows.findIndex(({ name }) => name === into?.name) : sameId, 0);
}

function titleOf(text: (typeof DESKTOP_FLOW_IMPORT)['en'], into: FlowName | undefined, isList: boolean): string {
  if (into !== undefined) return text.titleInto(into.name);
  return isList ? text.list.title : text.title;
}

function isChecked(pending: readonly { readonly check: unknown }[]): boolean {
  return pending.length > 0 && pending.every(({ check }) => check !== undefined);
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
