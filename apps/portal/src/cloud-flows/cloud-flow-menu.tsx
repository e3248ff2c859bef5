import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { DeleteRegular, DocumentArrowUpRegular, MoreHorizontalRegular, RenameRegular } from '@fluentui/react-icons';
import type { CloudFlowDetail } from '@tandem/protocol';
import { useState } from 'react';
import { type CloudFlowMenuChoice, CloudFlowMenuDialog } from './cloud-flow-menu-dialog.tsx';

/** What one does to a cloud flow now and then. */
export function CloudFlowMenu({ flow }: { readonly flow: CloudFlowDetail }) {
  const [choice, setChoice] = useState<CloudFlowMenuChoice | undefined>(undefined);
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button icon={<MoreHorizontalRegular />} aria-label="More actions" />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem icon={<RenameRegular />} onClick={() => setChoice('rename')}>
              Rename
            </MenuItem>
            <MenuItem icon={<DocumentArrowUpRegular />} onClick={() => setChoice('replace')}>
              Replace the definition
            </MenuItem>
            <MenuItem icon={<DeleteRegular />} onClick={() => setChoice('delete')}>
              Delete
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {choice !== undefined && <CloudFlowMenuDialog choice={choice} flow={flow} onClose={() => setChoice(undefined)} />}
    </>
  );
}
