import { Button, Tooltip } from '@fluentui/react-components';
import { PlayRegular } from '@fluentui/react-icons';
import type { DesktopFlowDetail } from '@tandem/protocol';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useConnections } from '../../connections/connection-queries.ts';
import { useMessages } from '../../i18n/language.tsx';
import { RUN_DESKTOP_FLOW } from './messages.ts';
import { obstacleOf } from './why-it-cannot-run.ts';

/** It reads the script for the inputs: the parser is loaded with it. */
const RunDesktopFlowDialog = lazy(async () => ({ default: (await import('./run-desktop-flow-dialog.tsx')).RunDesktopFlowDialog }));

/** Runs a desktop flow and leads to its run; when it cannot run, the button stays in reach and says why. */
export function RunDesktopFlowButton({ flow }: { readonly flow: DesktopFlowDetail }) {
  const text = useMessages(RUN_DESKTOP_FLOW);
  const navigate = useNavigate();
  const obstacle = obstacleOf(flow, useConnections().data?.length);
  const [isOpen, setOpen] = useState(false);
  const button = (
    <Button appearance="primary" icon={<PlayRegular />} disabledFocusable={obstacle !== undefined} onClick={() => setOpen(true)}>
      {text.run}
    </Button>
  );
  return (
    <>
      {obstacle === undefined ? (
        button
      ) : (
        <Tooltip content={text.whyNot[obstacle]} relationship="description" withArrow>
          {button}
        </Tooltip>
      )}
      {isOpen && (
        <Suspense>
          <RunDesktopFlowDialog
            flow={flow}
            onStarted={(runId) => void navigate({ to: '/desktop-flow-runs/$runId', params: { runId } })}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
