import { type ReactNode, useState } from 'react';
import { variablesToCreate } from '../cloud-flows/import/import-draft.ts';
import { useFormats, useMessages } from '../i18n/language.tsx';
import { FlowList as List } from './flow-list.tsx';
import { sharedVariables } from './import-choices.ts';
import { type ListedFlow, listFlows } from './listed-flows.ts';
import { FLOW_IMPORT } from './messages.ts';
import { Opening } from './opening.tsx';
import { type FlowList, useFlowList } from './use-flow-list.ts';
import type { FileFlows, OpenedFile } from './use-opened-file.ts';

const NOTHING: readonly ListedFlow[] = [];

/** What a dialog shows while a file is listed. */
export interface ListDialog {
  readonly title: string;
  readonly submitLabel: string;
  readonly busyLabel: string;
  readonly waitLabel?: string;
  readonly closeLabel?: string;
  readonly isCounted: true;
  readonly isOver: boolean;
  readonly isReady: boolean;
  readonly whatIsMissing: string;
  readonly onStop: () => void;
  readonly submit: () => Promise<'stay' | 'end'>;
  readonly children: ReactNode;
}

export interface ListDialogs {
  /** Takes the flows of a file as a list, or nothing. */
  readonly show: (file: FileFlows | undefined) => void;
  /** Undefined while no file is listed. */
  readonly dialogFor: (opened: OpenedFile, words: Parameters<typeof Opening>[0]['words']) => ListDialog | undefined;
}

/** The list of the flows of a file in a dialog that otherwise takes one flow. */
export function useListDialog(): ListDialogs {
  const words = useMessages(FLOW_IMPORT);
  const formats = useFormats();
  const [file, setFile] = useState<FileFlows>();
  const [listed, setListed] = useState(NOTHING);
  const list = useFlowList(listed);
  const { lines, pending, choices, progress, run } = list;
  const show = (shown: FileFlows | undefined) => {
    setFile(shown);
    setListed(shown === undefined ? NOTHING : listFlows(shown));
  };
  const dialogFor: ListDialogs['dialogFor'] = (opened, ownWords) => {
    if (file === undefined) return undefined;
    const hasImported = lines.some(({ state }) => state.kind === 'done');
    const isOver = hasImported && pending.length === 0 && !list.isBusy;
    const checked = pending.filter(({ check }) => check !== undefined).length;
    const hasGoodValues = variablesToCreate(choices, { environmentVariables: [...sharedVariables(pending)] }) !== undefined;
    return {
      title: words.title,
      submitLabel: isOver ? words.end : words.import(pending.length),
      busyLabel:
        progress === undefined
          ? words.busy
          : words.busyWith(formats.number(Math.min(progress.done + 1, progress.of)), formats.number(progress.of)),
      ...(checked < pending.length ? { waitLabel: words.checking(formats.number(checked), formats.number(pending.length)) } : {}),
      ...closeLabel(list, words),
      isCounted: true,
      isOver,
      onStop: list.stop,
      isReady: isOver || (pending.length > 0 && hasGoodValues),
      whatIsMissing: hasGoodValues ? words.choose : words.wrongValue,
      submit: async () => {
        if (isOver) return 'end';
        await run();
        return 'stay';
      },
      children: (
        <>
          <Opening opened={opened} words={ownWords} />
          <List file={file} list={list} onFile={opened.open} />
        </>
      ),
    };
  };
  return { show, dialogFor };
}

/** While flows are imported it ends that; "Cancel" unless it says otherwise. */
function closeLabel({ isBusy, isStopping, lines }: FlowList, words: (typeof FLOW_IMPORT)['en']): Pick<ListDialog, 'closeLabel'> {
  if (isBusy) return isStopping ? { closeLabel: words.stopping } : {};
  return lines.some(({ state }) => state.kind === 'done') ? { closeLabel: words.close } : {};
}

/** Whether a file is more than one flow of the kind that a dialog takes. */
export function needsList(file: FileFlows, own: 'cloud' | 'desktop'): boolean {
  const all = file.cloud.length + file.desktop.length;
  return all > 1 || (all === 1 && file[own].length === 0);
}
