import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { BuildDesktopFlow } from './build-desktop-flow.tsx';
import { DESKTOP_FLOWS } from './messages.ts';

/** Makes an empty desktop flow and opens its designer. */
export function NewDesktopFlowButton() {
  const text = useMessages(DESKTOP_FLOWS);
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button appearance="primary" icon={<AddRegular />} onClick={() => setOpen(true)}>
        {text.new}
      </Button>
      {isOpen && (
        <BuildDesktopFlow
          onBuilt={({ id }) => void navigate({ to: '/desktop-flows/$desktopFlowId/design', params: { desktopFlowId: id } })}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
