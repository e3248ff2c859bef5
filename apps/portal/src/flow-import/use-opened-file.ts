import { useRef, useState } from 'react';
import { type FileRefusal, type FlowKind, type FlowsOfFile, openFlowFile } from './flow-file.ts';

export interface OpenedFile {
  readonly isOpening: boolean;
  /** Why the last file brought nothing. */
  readonly fault: FileFault | undefined;
  readonly open: (file: File) => void;
}

export interface FileFault {
  readonly fileName: string;
  readonly why: FileRefusal['reason'] | { readonly error: unknown };
}

export type FileFlows = FlowsOfFile & { readonly fileName: string };

interface OpenedFileOptions {
  /** What a file that is no zip is taken for. */
  readonly page: FlowKind;
  /** Whether flows of the other kind are of no use. */
  readonly isOnlyOfPage: boolean;
  readonly onFlows: (flows: FileFlows) => void;
}

/** Opens files with flows that a person chooses; of several at once only the last counts. */
export function useOpenedFile({ page, isOnlyOfPage, onFlows }: OpenedFileOptions): OpenedFile {
  const last = useRef(0);
  const [isOpening, setOpening] = useState(false);
  const [fault, setFault] = useState<FileFault>();
  const open = (file: File) => {
    const turn = ++last.current;
    const fileName = file.name;
    const end = (why?: FileFault['why']) => {
      setOpening(false);
      setFault(why === undefined ? undefined : { fileName, why });
    };
    setOpening(true);
    openFlowFile(file, page).then(
      (content) => {
        if (turn !== last.current) return;
        if (content.kind === 'refused') return end(content.reason);
        if (isOnlyOfPage && content[page].length === 0) return end('noFlow');
        end();
        onFlows({ ...content, fileName });
      },
      (error: unknown) => turn === last.current && end({ error }),
    );
  };
  return { isOpening, fault, open };
}
