import { useRef, useState } from 'react';
import { type FileRefusal, type FlowFileContent, openFlowFile } from './flow-file.ts';

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

export type FileFlows = Extract<FlowFileContent, { kind: 'flows' }> & { readonly fileName: string };

/** Opens files with desktop flows that a person chooses. */
export function useOpenedFile(onFlows: (flows: FileFlows) => void): OpenedFile {
  return useFile(openFlowFile, onFlows);
}

/** Opens files that a person chooses; of several at once only the last counts. */
export function useFile<C extends { readonly kind: 'flows' }>(
  openFile: (file: File) => Promise<C | FileRefusal>,
  onFlows: (flows: C & { readonly fileName: string }) => void,
): OpenedFile {
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
    openFile(file).then(
      (content) => {
        if (turn !== last.current) return;
        if (content.kind === 'refused') return end(content.reason);
        end();
        onFlows({ ...content, fileName });
      },
      (error: unknown) => turn === last.current && end({ error }),
    );
  };
  return { isOpening, fault, open };
}
