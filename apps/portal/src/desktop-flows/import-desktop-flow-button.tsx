import { Button } from '@fluentui/react-components';
import { ArrowUploadRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { ImportDesktopFlowDialog } from './import-desktop-flow-dialog.tsx';

export function ImportDesktopFlowButton() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button appearance="primary" icon={<ArrowUploadRegular />} onClick={() => setOpen(true)}>
        Import
      </Button>
      {isOpen && <ImportDesktopFlowDialog onClose={() => setOpen(false)} />}
    </>
  );
}
