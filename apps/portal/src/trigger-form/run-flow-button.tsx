import { Button } from '@fluentui/react-components';
import { PlayRegular } from '@fluentui/react-icons';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { RunDialog } from './run-dialog.tsx';
import type { TriggerInput } from './trigger-entries.ts';

interface RunFlowButtonProps {
  readonly flow: { readonly id: string; readonly name: string; readonly triggerInputs: readonly TriggerInput[] };
  readonly isDisabled: boolean;
}

export function RunFlowButton({ flow, isDisabled }: RunFlowButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const navigate = useNavigate();
  return (
    <>
      <Button appearance="primary" icon={<PlayRegular />} disabledFocusable={isDisabled} onClick={() => setOpen(true)}>
        Run
      </Button>
      {isOpen && (
        <RunDialog
          flow={flow}
          onClose={() => setOpen(false)}
          onStarted={(runId) => void navigate({ to: '/cloud-flow-runs/$runId', params: { runId } })}
        />
      )}
    </>
  );
}
