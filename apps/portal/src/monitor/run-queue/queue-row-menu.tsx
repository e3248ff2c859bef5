import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import {
  ArrowUndoRegular,
  ArrowUploadRegular,
  DismissCircleRegular,
  FlowRegular,
  ImportantRegular,
  MoreHorizontalRegular,
} from '@fluentui/react-icons';
import type { QueuedRun } from '@tandem/protocol';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { RUNS } from '../../runs/messages.ts';
import { CancelQueuedDialog, type CancelWhat } from './cancel-queued-dialog.tsx';
import { RUN_QUEUE } from './messages.ts';
import { useQueueMoves } from './use-queue-moves.ts';

/** What somebody may do with a run in the queue. */
export function QueueRowMenu({ run }: { readonly run: QueuedRun }) {
  const text = useMessages(RUN_QUEUE);
  const [cancelled, setCancelled] = useState<CancelWhat | undefined>(undefined);
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={text.actionsOf(run.desktopFlowName)} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {run.may.prioritize && <PriorityItem run={run} />}
            {run.may.move && <MoveItems run={run} />}
            <ParentItem run={run} />
            {run.may.cancel && <CancelItems run={run} onChoose={setCancelled} />}
          </MenuList>
        </MenuPopover>
      </Menu>
      {cancelled !== undefined && <CancelQueuedDialog run={run} what={cancelled} onClose={() => setCancelled(undefined)} />}
    </>
  );
}

function PriorityItem({ run }: { readonly run: QueuedRun }) {
  const text = useMessages(RUN_QUEUE);
  const { changePriority } = useQueueMoves(run.id);
  const isHigh = run.priority === 'High';
  return (
    <MenuItem icon={<ImportantRegular />} onClick={() => changePriority(isHigh ? 'Normal' : 'High')}>
      {isHigh ? text.lower : text.raise}
    </MenuItem>
  );
}

/** A run that was moved can be moved again: others may have come before it meanwhile. */
function MoveItems({ run }: { readonly run: QueuedRun }) {
  const text = useMessages(RUN_QUEUE);
  const { moveToTop, undoMove } = useQueueMoves(run.id);
  return (
    <>
      {!(run.isMovedToTop && run.position === 1) && (
        <MenuItem icon={<ArrowUploadRegular />} onClick={moveToTop}>
          {text.moveToTop}
        </MenuItem>
      )}
      {run.isMovedToTop && (
        <MenuItem icon={<ArrowUndoRegular />} onClick={undoMove}>
          {text.undoMove}
        </MenuItem>
      )}
    </>
  );
}

function ParentItem({ run: { parent } }: { readonly run: QueuedRun }) {
  const text = useMessages(RUN_QUEUE);
  const navigate = useNavigate();
  if (parent === null) return null;
  return (
    <MenuItem icon={<FlowRegular />} onClick={() => void navigate({ to: '/cloud-flow-runs/$runId', params: { runId: parent.runId } })}>
      {text.openParent}
    </MenuItem>
  );
}

function CancelItems({ run, onChoose }: { readonly run: QueuedRun; readonly onChoose: (what: CancelWhat) => void }) {
  const text = useMessages(RUN_QUEUE);
  const { cancel } = useMessages(RUNS);
  return (
    <>
      <MenuItem icon={<DismissCircleRegular />} onClick={() => onChoose('run')}>
        {cancel}
      </MenuItem>
      {run.parent !== null && (
        <MenuItem icon={<DismissCircleRegular />} onClick={() => onChoose('parent')}>
          {text.cancelParent}
        </MenuItem>
      )}
    </>
  );
}
