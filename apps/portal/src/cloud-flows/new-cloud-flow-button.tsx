import { Button, Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { AddRegular, CalendarClockRegular, CursorClickRegular, FlashRegular, LibraryRegular } from '@fluentui/react-icons';
import type { CloudFlow } from '@tandem/protocol';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { CLOUD_FLOWS } from './messages.ts';

/** Belongs to the designer, which this page does not load. */
const CreateFlowDialog = lazy(async () => ({
  default: (await import('../cloud-flow-designer/create-flow-dialog.tsx')).CreateFlowDialog,
}));

/** Begins a cloud flow of one of the three kinds, or from a template. */
export function NewCloudFlowButton() {
  const text = useMessages(CLOUD_FLOWS);
  const navigate = useNavigate();
  const [kind, setKind] = useState<CloudFlow['triggerKind'] | undefined>(undefined);
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="primary" icon={<AddRegular />}>
            {text.newFlow}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem icon={<CursorClickRegular />} subText={text.instantHint} onClick={() => setKind('instant')}>
              {text.instantFlow}
            </MenuItem>
            <MenuItem icon={<FlashRegular />} subText={text.automatedHint} onClick={() => setKind('automated')}>
              {text.automatedFlow}
            </MenuItem>
            <MenuItem icon={<CalendarClockRegular />} subText={text.scheduledHint} onClick={() => setKind('scheduled')}>
              {text.scheduledFlow}
            </MenuItem>
            <MenuDivider />
            <MenuItem icon={<LibraryRegular />} subText={text.templateHint} onClick={() => void navigate({ to: '/cloud-flows/templates' })}>
              {text.fromTemplate}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {kind !== undefined && (
        <Suspense>
          <CreateFlowDialog kind={kind} onClose={() => setKind(undefined)} />
        </Suspense>
      )}
    </>
  );
}
