import { Button, MessageBar, MessageBarBody, makeStyles, Text, tokens } from '@fluentui/react-components';
import { readTriggerInputs } from '@tandem/cloud-flow';
import { flowIndex } from '@tandem/designer-core/cloud-flow';
import { type JsonObject, valueAt } from '@tandem/kernel';
import type { CloudFlowDetail } from '@tandem/protocol';
import { useMessages } from '../../i18n/language.tsx';
import { Link } from '../../parts/link.tsx';
import { useStatusWords } from '../../parts/use-status-words.ts';
import { useCloudRun } from '../../runs/run-queries.ts';
import { RunDialog } from '../../trigger-form/run-dialog.tsx';
import { DESIGNER } from './designer-messages.ts';

const useStyles = makeStyles({ bar: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM, flexWrap: 'wrap' } });

interface TestDialogProps {
  readonly flow: Pick<CloudFlowDetail, 'id' | 'access' | 'connectionReferences'>;
  readonly name: string;
  readonly version: number;
  readonly definition: JsonObject;
  readonly onStarted: (runId: string) => void;
  readonly onClose: () => void;
}

/** Asks for the inputs of the trigger and runs the saved draft once. */
export function TestDialog({ flow, name, version, definition, onStarted, onClose }: TestDialogProps) {
  const [trigger] = flowIndex(definition).triggers;
  const triggerInputs = [...readTriggerInputs(valueAt(trigger?.json, ['inputs', 'schema']))];
  const { id, access, connectionReferences } = flow;
  return <RunDialog flow={{ id, access, connectionReferences, name, triggerInputs, version }} onStarted={onStarted} onClose={onClose} />;
}

interface RunBarProps {
  readonly runId: string;
  readonly onClose: () => void;
  readonly onAgain: () => void;
}

/** Says how the test goes, while the cards show each step of it. */
export function RunBar({ runId, onClose, onAgain }: RunBarProps) {
  const styles = useStyles();
  const messages = useMessages(DESIGNER);
  const words = useStatusWords();
  const run = useCloudRun(runId);
  const status = run.data?.status ?? 'Running';
  const intent = status === 'Succeeded' ? 'success' : status === 'Failed' || status === 'TimedOut' ? 'error' : 'info';
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        <div className={styles.bar} role="status">
          <Text weight="semibold">{messages.running(words(status))}</Text>
          {run.data?.error !== null && run.data?.error !== undefined && <Text>{run.data.error.message}</Text>}
          <Link to="/cloud-flow-runs/$runId" params={{ runId }}>
            {messages.openRun}
          </Link>
          <Button size="small" onClick={onAgain}>
            {messages.testAgain}
          </Button>
          <Button size="small" appearance="subtle" onClick={onClose}>
            {messages.stopShowing}
          </Button>
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}
