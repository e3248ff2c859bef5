import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useMessages } from '../i18n/language.tsx';
import { ActButton } from '../parts/act-button.tsx';
import { saveFile } from '../parts/save-file.ts';
import { api } from '../shell/api.ts';
import { CLOUD_FLOWS } from './messages.ts';

/** Saves the version of a flow that runs as a file. */
export function ExportCloudFlowButton({ flow: { id, name } }: { readonly flow: { readonly id: string; readonly name: string } }) {
  const text = useMessages(CLOUD_FLOWS);
  return (
    <ActButton
      appearance="subtle"
      icon={<ArrowDownloadRegular />}
      label={text.exportOf(name)}
      act={() => api('exportCloudFlow', { params: { cloudFlowId: id } })}
      onDone={saveFile}
    />
  );
}
