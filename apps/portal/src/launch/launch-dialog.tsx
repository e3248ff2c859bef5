import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Spinner } from '@fluentui/react-components';
import { useMessages } from '../i18n/language.tsx';
import { PARTS } from '../parts/messages.ts';
import { useReturnFocus } from '../parts/use-return-focus.ts';
import { LaunchStageView } from './launch-stage.tsx';
import { LAUNCH_MESSAGES } from './messages.ts';
import { type LaunchStage, useLaunch } from './use-launch.ts';

interface LaunchDialogProps {
  readonly desktopFlowId: string;
  readonly desktopFlowName: string;
  /** The designer was opened in the app, and the person wants to go on here. */
  readonly onOpened: () => void;
  /** The person rather designs in this browser, on a machine of choice. */
  readonly onDesignHere: () => void;
  readonly onClose: () => void;
}

/** *Launch app*: opens the desktop flow designer in a window of its own on this computer, through the machine agent. */
export function LaunchDialog({ desktopFlowId, desktopFlowName, onOpened, onDesignHere, onClose }: LaunchDialogProps) {
  const text = useMessages(LAUNCH_MESSAGES).dialog;
  const parts = useMessages(PARTS);
  useReturnFocus();
  const { stage, launch } = useLaunch(desktopFlowId);
  return (
    <Dialog open modalType="modal" onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{text.title(desktopFlowName)}</DialogTitle>
          <DialogContent>
            <LaunchStageView stage={stage} desktopFlowName={desktopFlowName} />
          </DialogContent>
          <DialogActions fluid>
            {stage.kind === 'opened' ? (
              <Button appearance="primary" onClick={onOpened}>
                {text.keepWorking}
              </Button>
            ) : (
              <LaunchButton stage={stage} onLaunch={launch} />
            )}
            {stage.kind !== 'opened' && <Button onClick={onDesignHere}>{text.designOnMachine}</Button>}
            <Button onClick={onClose}>{stage.kind === 'ready' ? parts.cancel : parts.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** While a launch is under way a second one would only confuse; when it has failed, it is tried again. */
function LaunchButton({ stage, onLaunch }: { readonly stage: LaunchStage; readonly onLaunch: () => void }) {
  const text = useMessages(LAUNCH_MESSAGES).dialog;
  const isBusy = (stage.kind === 'ready' && stage.isBusy) || stage.kind === 'waiting' || stage.kind === 'claimed';
  return (
    <Button appearance="primary" disabledFocusable={isBusy} onClick={onLaunch} {...(isBusy ? { icon: <Spinner size="tiny" /> } : {})}>
      {stage.kind === 'ready' || isBusy ? text.launch : text.again}
    </Button>
  );
}
