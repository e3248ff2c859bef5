import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useFormats, useMessages } from '../i18n/language.tsx';
import { ErrorBar } from '../parts/error-bar.tsx';
import { MAX_FILE_BYTES } from './flow-file.ts';
import { FLOW_IMPORT } from './messages.ts';
import type { FileFault } from './use-opened-file.ts';

interface FileFaultBarProps {
  readonly fault: FileFault;
  /** What is said of files without a flow that is looked for here. */
  readonly words: Readonly<Record<'whatWorks' | 'otherKind', string>> & { readonly noFlow: (fileName: string) => string };
}

/** Why a file brought no flow, and what would. */
export function FileFaultBar({ fault: { fileName, why }, words: own }: FileFaultBarProps) {
  const { file: words } = useMessages(FLOW_IMPORT);
  const formats = useFormats();
  if (typeof why === 'object') {
    return (
      <>
        <ErrorBar error={why.error} />
        <span>{own.whatWorks}</span>
      </>
    );
  }
  const faults = {
    tooLarge: words.tooLarge(fileName, formats.bytes(MAX_FILE_BYTES)),
    unreadable: words.unreadable(fileName),
    noText: words.noText(fileName),
    noFlow: own.noFlow(fileName),
  };
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{faults[why]}</MessageBarTitle>
        {why === 'noFlow' && own.otherKind} {own.whatWorks}
      </MessageBarBody>
    </MessageBar>
  );
}
