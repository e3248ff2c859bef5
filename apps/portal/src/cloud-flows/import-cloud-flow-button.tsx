import { Button } from '@fluentui/react-components';
import { ArrowUploadRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { ImportCloudFlowDialog } from './import-cloud-flow-dialog.tsx';

export function ImportCloudFlowButton() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button appearance="primary" icon={<ArrowUploadRegular />} onClick={() => setOpen(true)}>
        Import
      </Button>
      {isOpen && <ImportCloudFlowDialog onClose={() => setOpen(false)} />}
    </>
  );
}
