import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useMessages } from '../i18n/language.tsx';
import { ActButton } from '../parts/act-button.tsx';
import { saveFile } from '../parts/save-file.ts';
import { api } from '../shell/api.ts';
import { DESKTOP_FLOWS } from './messages.ts';

interface ExportDesktopFlowButtonProps {
  readonly flow: { readonly id: string; readonly name: string };
  /** With its name beside the icon. */
  readonly hasText?: boolean;
}

/** Saves the version of a flow that runs as a file. */
export function ExportDesktopFlowButton({ flow: { id, name }, hasText = false }: ExportDesktopFlowButtonProps) {
  const text = useMessages(DESKTOP_FLOWS);
  return (
    <ActButton
      appearance={hasText ? 'secondary' : 'subtle'}
      icon={<ArrowDownloadRegular />}
      label={text.exportOf(name)}
      act={() => api('exportDesktopFlow', { params: { desktopFlowId: id } })}
      onDone={saveFile}
    >
      {hasText ? text.export : undefined}
    </ActButton>
  );
}
