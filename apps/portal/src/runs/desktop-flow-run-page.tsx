import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { DesktopFlowRunDetail } from '@tandem/protocol';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { BackLink } from '../parts/back-link.tsx';
import { Detail } from '../parts/detail.tsx';
import { Page } from '../parts/page.tsx';
import { Section } from '../parts/section.tsx';
import { Time } from '../parts/time.tsx';
import { useStatusWords } from '../parts/use-status-words.ts';
import { ActionLog } from './action-log.tsx';
import { CancelDesktopRunButton } from './cancel-desktop-run-button.tsx';
import { DesktopRunError } from './desktop-run-error.tsx';
import { DesktopRunFacts } from './desktop-run-facts.tsx';
import { DesktopRunValues } from './desktop-run-values.tsx';
import { goToEntry } from './go-to-failure.tsx';
import { handledErrors } from './handled-errors.ts';
import { HandledErrorsBar } from './handled-errors-bar.tsx';
import { WHOLE_LOG } from './log-filter.ts';
import { RUNS } from './messages.ts';
import { QueueEvents } from './queue-events.tsx';
import { useDesktopRun } from './run-queries.ts';
import { RunTimeline } from './run-timeline.tsx';
import { RunWaits } from './run-waits.tsx';
import { isStopAsked } from './stop-asked.ts';
import { StopSafelyButton } from './stop-safely-button.tsx';
import { useActionLog } from './use-action-log.ts';
import { WaitReason } from './wait-reason.tsx';

export function DesktopFlowRunPage() {
  const text = useMessages(RUNS);
  const { runId } = useParams({ from: '/shell/desktop-flow-runs/$runId' });
  const query = useDesktopRun(runId);
  return (
    <Detail kind={text.desktopRun} query={query}>
      {(run) => <RunDetails run={run} askedAt={query.dataUpdatedAt} />}
    </Detail>
  );
}

interface RunDetailsProps {
  readonly run: DesktopFlowRunDetail;
  /** When the server was asked for it, which it is again whenever the run has gone on. */
  readonly askedAt: number;
}

function RunDetails({ run, askedAt }: RunDetailsProps) {
  const text = useMessages(RUNS);
  const log = useActionLog(run.id, askedAt);
  const [filter, setFilter] = useState(WHOLE_LOG);
  const handled = handledErrors({
    entries: log.entries,
    hasFailed: run.status === 'Failed',
    isWhole: run.endedAt !== null && !log.hasMore,
  });
  const showHandled = () => {
    setFilter({ ...WHOLE_LOG, isErrorsOnly: true });
    const [first] = handled;
    // The rows that the filter leaves appear with the next rendering.
    if (first !== undefined) setTimeout(() => goToEntry(first));
  };
  return (
    <Page
      title={run.desktopFlowName}
      tabTitle={text.runOf(run.desktopFlowName)}
      lead={text.desktopRun}
      above={
        <BackLink to="/runs" search={{ tab: 'desktop' }}>
          {text.desktopRuns}
        </BackLink>
      }
      actions={
        <>
          <StopSafelyButton run={run} />
          <CancelDesktopRunButton run={run} />
        </>
      }
    >
      <DesktopRunError run={run} />
      <HandledErrorsBar count={handled.length} isAtLeast={log.hasMore} onShow={showHandled} />
      {isStopAsked(run) && !run.isCancelRequested && <StopAskedBar />}
      {run.status === 'Unreachable' && <UnreachableBar />}
      {run.lateResult !== null && <LateResultBar late={run.lateResult} />}
      <DesktopRunFacts run={run} />
      <WaitReason run={run} />
      <RunWaits waits={run.waits} />
      <DesktopRunValues run={run} />
      <Section title={text.timeline}>
        <RunTimeline run={run} />
      </Section>
      <Section title={text.queueEvents}>
        <QueueEvents events={run.events} />
      </Section>
      <ActionLog run={run} log={log} filter={filter} onFilter={setFilter} />
    </Page>
  );
}

function StopAskedBar() {
  const text = useMessages(RUNS);
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{text.stopAsked}</MessageBarTitle>
        {text.stopSafelyQuestion}
      </MessageBarBody>
    </MessageBar>
  );
}

function UnreachableBar() {
  const { unreachable } = useMessages(RUNS);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{unreachable.title}</MessageBarTitle>
        {unreachable.text}
      </MessageBarBody>
    </MessageBar>
  );
}

function LateResultBar({ late }: { readonly late: { readonly status: string; readonly at: number } }) {
  const { late: words } = useMessages(RUNS);
  const statusWords = useStatusWords();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.title}</MessageBarTitle>
        {words.text(statusWords(late.status))} <Time at={late.at} />
      </MessageBarBody>
    </MessageBar>
  );
}
