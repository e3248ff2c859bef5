import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import {
  AppsRegular,
  DeleteRegular,
  DocumentArrowUpRegular,
  EditRegular,
  HistoryRegular,
  MoreHorizontalRegular,
  RenameRegular,
} from '@fluentui/react-icons';
import type { DesktopFlowDetail } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { OpenDesignerDialogs } from '../launch/open-designer-dialogs.tsx';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { LinkButton } from '../parts/link-button.tsx';
import { useNotify } from '../parts/notify.tsx';
import { RenameDialog } from '../parts/rename-dialog.tsx';
import { api } from '../shell/api.ts';
import { DESKTOP_FLOWS_KEY } from './desktop-flow-queries.ts';
import { ExportDesktopFlowButton } from './export-desktop-flow-button.tsx';
import { ImportDesktopFlowDialog } from './import/import-desktop-flow-dialog.tsx';
import { DESKTOP_FLOWS } from './messages.ts';
import { RunDesktopFlowButton } from './run/run-desktop-flow-button.tsx';

export function DesktopFlowActions({ flow }: { readonly flow: DesktopFlowDetail }) {
  const text = useMessages(DESKTOP_FLOWS);
  const queryClient = useQueryClient();
  const [choice, setChoice] = useState<'rename' | 'import' | 'launch' | undefined>(undefined);
  const close = () => setChoice(undefined);
  const finish = () => {
    void queryClient.invalidateQueries({ queryKey: DESKTOP_FLOWS_KEY });
    close();
  };
  const rename = (name: string) => api('updateDesktopFlow', { params: { desktopFlowId: flow.id }, body: { name } });
  return (
    <>
      <RunDesktopFlowButton flow={flow} />
      <LinkButton icon={<EditRegular />} to="/desktop-flows/$desktopFlowId/design" params={{ desktopFlowId: flow.id }}>
        {text.edit}
      </LinkButton>
      <Button icon={<AppsRegular />} onClick={() => setChoice('launch')}>
        {text.launch}
      </Button>
      <LinkButton icon={<HistoryRegular />} to="/desktop-flows/$desktopFlowId/versions" params={{ desktopFlowId: flow.id }}>
        {text.versions}
      </LinkButton>
      <ExportDesktopFlowButton flow={flow} hasText />
      <DeleteDesktopFlowButton flow={flow} />
      <FurtherActions onChoose={setChoice} />
      {choice === 'rename' && <RenameDialog title={text.renameTitle} name={flow.name} rename={rename} onDone={finish} onClose={close} />}
      {choice === 'launch' && <OpenDesignerDialogs flow={flow} onDone={finish} onClose={close} />}
      {choice === 'import' && <ImportDesktopFlowDialog into={flow} script={flow.script} onClose={close} />}
    </>
  );
}

/** What one does to a desktop flow now and then; all of it in one row would be too wide for most screens. */
function FurtherActions({ onChoose }: { readonly onChoose: (choice: 'rename' | 'import') => void }) {
  const text = useMessages(DESKTOP_FLOWS);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button icon={<MoreHorizontalRegular />} aria-label={text.moreActions} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<RenameRegular />} onClick={() => onChoose('rename')}>
            {text.rename}
          </MenuItem>
          <MenuItem icon={<DocumentArrowUpRegular />} onClick={() => onChoose('import')}>
            {text.importVersion}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function DeleteDesktopFlowButton({ flow }: { readonly flow: DesktopFlowDetail }) {
  const text = useMessages(DESKTOP_FLOWS);
  const navigate = useNavigate();
  const notify = useNotify();
  return (
    <ConfirmButton
      label={text.delete}
      icon={<DeleteRegular />}
      title={text.deleteTitle(flow.name)}
      question={text.deleteQuestion}
      confirmLabel={text.deleteConfirm}
      act={() => api('deleteDesktopFlow', { params: { desktopFlowId: flow.id } })}
      onDone={() => {
        notify.done(text.deleted(flow.name));
        void navigate({ to: '/desktop-flows' });
      }}
    />
  );
}
