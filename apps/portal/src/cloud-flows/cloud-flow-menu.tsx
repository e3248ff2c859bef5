import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ArrowDownloadRegular, DeleteRegular, DocumentArrowUpRegular, MoreHorizontalRegular, RenameRegular } from '@fluentui/react-icons';
import type { CloudFlowDetail } from '@tandem/protocol';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { useNotify } from '../parts/notify.tsx';
import { saveFile } from '../parts/save-file.ts';
import { api } from '../shell/api.ts';
import { type CloudFlowMenuChoice, CloudFlowMenuDialog } from './cloud-flow-menu-dialog.tsx';
import { CLOUD_FLOWS } from './messages.ts';

/** What one does to a cloud flow now and then. */
export function CloudFlowMenu({ flow }: { readonly flow: CloudFlowDetail }) {
  const text = useMessages(CLOUD_FLOWS);
  const [choice, setChoice] = useState<CloudFlowMenuChoice | undefined>(undefined);
  const notify = useNotify();
  const save = () => void api('exportCloudFlow', { params: { cloudFlowId: flow.id } }).then(saveFile, notify.failure);
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button icon={<MoreHorizontalRegular />} aria-label={text.moreActions} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem icon={<RenameRegular />} onClick={() => setChoice('rename')}>
              {text.rename}
            </MenuItem>
            <MenuItem icon={<DocumentArrowUpRegular />} onClick={() => setChoice('import')}>
              {text.importVersion}
            </MenuItem>
            <MenuItem icon={<ArrowDownloadRegular />} onClick={save}>
              {text.export}
            </MenuItem>
            <MenuItem icon={<DeleteRegular />} onClick={() => setChoice('delete')}>
              {text.delete}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {choice !== undefined && <CloudFlowMenuDialog choice={choice} flow={flow} onClose={() => setChoice(undefined)} />}
    </>
  );
}
