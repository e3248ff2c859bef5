import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  Spinner,
  Text,
  tokens,
} from '@fluentui/react-components';
import { DesktopRegular } from '@fluentui/react-icons';
import type { DesignerLink, RunOutcome } from '@tandem/protocol';
import { useMessages } from '../../i18n/language.tsx';
import { useServerText } from '../../i18n/server-text.ts';
import { handledErrors } from '../../runs/handled-errors.ts';
import { HandledErrorsBar } from '../../runs/handled-errors-bar.tsx';
import { DESKTOP_DESIGNER } from '../messages.ts';
import { useDesigner } from '../state/designer-context.ts';
import { isUnderWay } from './debug-state.ts';
import { OutputsButton } from './outputs-button.tsx';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    flexWrap: 'wrap',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  machine: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  grow: { flexGrow: 1 },
});

interface RunBarProps {
  /** The machine that the designer is bound to; undefined while there is none. */
  readonly link: DesignerLink | undefined;
  readonly onDisconnect: () => void;
}

/** Where flows run from here, and how the run goes. */
export function RunBar({ link, onDisconnect }: RunBarProps) {
  const styles = useStyles();
  const words = useMessages(DESKTOP_DESIGNER).run;
  const say = useServerText();
  const { debug, askMachine } = useDesigner();
  const { state } = debug;
  return (
    <>
      <div className={styles.bar}>
        <span className={styles.machine}>
          <DesktopRegular aria-hidden />
          {link === undefined ? (
            <Button size="small" appearance="transparent" onClick={askMachine}>
              {words.notLinked}
            </Button>
          ) : (
            <Text>{words.machine(link.machineName, link.osUser)}</Text>
          )}
        </span>
        {link !== undefined && state.link === 'connecting' && <Spinner size="tiny" label={words.connecting} />}
        <Text role="status" className={styles.grow} weight="semibold">
          {phaseWords(state.run.kind, words)}
          {isUnderWay(state.run) && state.isSafeStopAsked && ` · ${words.safeStopAsked}`}
        </Text>
        {link !== undefined && (
          <Button size="small" appearance="subtle" onClick={onDisconnect}>
            {words.disconnect}
          </Button>
        )}
      </div>
      {link !== undefined && state.link === 'closed' && (
        <MessageBar intent="error">
          <MessageBarBody>
            <MessageBarTitle>{words.closed}</MessageBarTitle>
            {state.linkMessage === undefined ? undefined : say(state.linkMessage)}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={askMachine}>
              {words.connectAgain}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {state.refusal !== undefined && (
        <MessageBar intent="warning">
          <MessageBarBody>{say(state.refusal.message)}</MessageBarBody>
        </MessageBar>
      )}
      {state.outcome !== undefined && <Outcome outcome={state.outcome} />}
      {state.outcome !== undefined && <Handled />}
    </>
  );
}

function phaseWords(
  phase: string,
  words: { readonly starting: string; readonly running: string; readonly paused: string; readonly stopping: string },
) {
  switch (phase) {
    case 'starting':
      return words.starting;
    case 'running':
      return words.running;
    case 'paused':
      return words.paused;
    case 'stopping':
      return words.stopping;
    default:
      return '';
  }
}

/** That errors were handled in the last run; the log shows them. */
function Handled() {
  const { debug, showPane } = useDesigner();
  const { log, outcome } = debug.state;
  const handled = handledErrors({ entries: log, hasFailed: outcome?.status === 'Failed', isWhole: true });
  return <HandledErrorsBar count={handled.length} isAtLeast={false} onShow={() => showPane('log')} />;
}

/** How the last run ended, with the way to the step that failed. */
function Outcome({ outcome }: { readonly outcome: RunOutcome }) {
  const words = useMessages(DESKTOP_DESIGNER).run;
  const say = useServerText();
  const { dispatch } = useDesigner();
  const { status, error, actionCount, outputs } = outcome;
  const { subflow, line } = error ?? {};
  const intent = status === 'Succeeded' ? 'success' : status === 'Cancelled' ? 'info' : 'error';
  return (
    <MessageBar intent={intent} layout={error === null ? 'singleline' : 'multiline'}>
      <MessageBarBody>
        <MessageBarTitle>{words.ended[status]}</MessageBarTitle>
        {error !== null && status !== 'Cancelled' ? say(error.message) : words.steps(actionCount)}
      </MessageBarBody>
      <MessageBarActions>
        {subflow !== undefined && line !== undefined && (
          <Button size="small" onClick={() => dispatch({ kind: 'go-to', place: { subflow, row: line } })}>
            {words.showStep}
          </Button>
        )}
        {outputs !== null && status === 'Succeeded' && <OutputsButton outputs={outputs} />}
      </MessageBarActions>
    </MessageBar>
  );
}
