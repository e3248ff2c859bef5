import { Button, Tooltip } from '@fluentui/react-components';
import { PlayRegular } from '@fluentui/react-icons';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { TRIGGER_FORM } from './messages.ts';
import { RunDialog, type RunnableFlow } from './run-dialog.tsx';

interface RunFlowButtonProps {
  readonly flow: Omit<RunnableFlow, 'version'>;
  /** Why it cannot be run now: the button stays in reach and says so. */
  readonly whyNot: string | undefined;
  /** "Run" unless it says otherwise. */
  readonly label?: string;
}

export function RunFlowButton({ flow, whyNot, label }: RunFlowButtonProps) {
  const text = useMessages(TRIGGER_FORM);
  const [isOpen, setOpen] = useState(false);
  const navigate = useNavigate();
  const button = (
    <Button
      data-tour="run"
      appearance="primary"
      icon={<PlayRegular />}
      disabledFocusable={whyNot !== undefined}
      onClick={() => setOpen(true)}
    >
      {label ?? text.run}
    </Button>
  );
  return (
    <>
      {whyNot === undefined ? (
        button
      ) : (
        <Tooltip content={whyNot} relationship="description" withArrow>
          {button}
        </Tooltip>
      )}
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
