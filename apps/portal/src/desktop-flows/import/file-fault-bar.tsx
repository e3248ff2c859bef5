import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useFormats, useMessages } from '../../i18n/language.tsx';
import { ErrorBar } from '../../parts/error-bar.tsx';
import { MAX_FILE_BYTES } from './flow-file.ts';
import { DESKTOP_FLOW_IMPORT } from './messages.ts';
import type { FileFault } from './use-opened-file.ts';

/** Why a file brought no flow, and what would. */
export function FileFaultBar({ fault: { fileName, why } }: { readonly fault: FileFault }) {
  const { file: words } = useMessages(DESKTOP_FLOW_IMPORT);
  const formats = useFormats();
  if (typeof why === 'object') {
    return (
      <>
        <ErrorBar error={why.error} />
        <span>{words.whatWorks}</span>
      </>
    );
  }
  const faults = {
    tooLarge: words.tooLarge(fileName, formats.bytes(MAX_FILE_BYTES)),
    unreadable: words.unreadable(fileName),
    noText: words.noText(fileName),
    noFlow: words.noFlow(fileName),
  };
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{faults[why]}</MessageBarTitle>
        {why === 'noFlow' && words.cloudFlows} {words.whatWorks}
      </MessageBarBody>
    </MessageBar>
  );
}
