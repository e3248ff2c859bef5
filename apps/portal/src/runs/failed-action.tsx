import { makeStyles } from '@fluentui/react-components';
import type { CloudFlowRun } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { useServerText } from '../i18n/server-text.ts';
import { FlowErrorBar } from './flow-error-bar.tsx';
import { RUN_REASONS } from './reason-messages.ts';

const useStyles = makeStyles({
  text: { display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: '3', overflow: 'hidden', overflowWrap: 'anywhere' },
});

type Failing = Pick<CloudFlowRun, 'error' | 'failedAction'>;

/** Why a run failed, in a few lines of a list; the whole text is in its tooltip and on its page. */
export function RunErrorCell(run: Failing) {
  const styles = useStyles();
  const text = useReason(run);
  const code = run.failedAction?.code ?? run.error?.code;
  if (code === undefined) return <>–</>;
  return (
    <>
      <span className={styles.text} title={text}>
        {text}
      </span>
      <code>{code}</code>
    </>
  );
}

/** The same on the page of the run. */
export function RunError(run: Failing) {
  const text = useReason(run);
  if (run.error === null) return null;
  return <FlowErrorBar error={{ code: run.failedAction?.code ?? run.error.code, message: text }} />;
}

function useReason({ error, failedAction }: Failing): string {
  const { actionFailed } = useMessages(RUN_REASONS);
  const translate = useServerText();
  if (failedAction === null) return error === null ? '' : translate(error.message);
  return actionFailed(failedAction.name.replaceAll('_', ' '), translate(failedAction.message));
}
