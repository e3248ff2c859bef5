import { Button } from '@fluentui/react-components';
import { ArrowUploadRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { CLOUD_FLOWS } from '../messages.ts';
import { ImportCloudFlowDialog } from './import-cloud-flow-dialog.tsx';

export function ImportCloudFlowButton() {
  const text = useMessages(CLOUD_FLOWS);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon={<ArrowUploadRegular />} onClick={() => setOpen(true)}>
        {text.import}
      </Button>
      {isOpen && <ImportCloudFlowDialog onClose={() => setOpen(false)} />}
    </>
  );
}
