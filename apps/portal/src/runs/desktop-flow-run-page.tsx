import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { DesktopFlowRunDetail } from '@tandem/protocol';
import { useParams } from '@tanstack/react-router';
import { BackLink } from '../parts/back-link.tsx';
import { Detail } from '../parts/detail.tsx';
import { Page } from '../parts/page.tsx';
import { Section } from '../parts/section.tsx';
import { statusWords } from '../parts/status-words.ts';
import { Time } from '../parts/time.tsx';
import { ActionLog } from './action-log.tsx';
import { CancelDesktopRunButton } from './cancel-desktop-run-button.tsx';
import { DesktopRunError } from './desktop-run-error.tsx';
import { DesktopRunFacts } from './desktop-run-facts.tsx';
import { DesktopRunValues } from './desktop-run-values.tsx';
import { QueueEvents } from './queue-events.tsx';
import { useDesktopRun } from './run-queries.ts';
import { WaitReason } from './wait-reason.tsx';

export function DesktopFlowRunPage() {
  const { runId } = useParams({ from: '/shell/desktop-flow-runs/$runId' });
  return (
    <Detail kind="Run of a desktop flow" query={useDesktopRun(runId)}>
      {(run) => <RunDetails run={run} />}
    </Detail>
  );
}

function RunDetails({ run }: { readonly run: DesktopFlowRunDetail }) {
  return (
    <Page
      title={run.desktopFlowName}
      tabTitle={`Run of ${run.desktopFlowName}`}
      lead="Run of a desktop flow"
      above={
        <BackLink to="/runs" search={{ tab: 'desktop' }}>
          Desktop flow runs
        </BackLink>
      }
      actions={<CancelDesktopRunButton run={run} />}
    >
      <DesktopRunError run={run} />
      {run.status === 'Unreachable' && <UnreachableBar />}
      {run.lateResult !== null && <LateResultBar late={run.lateResult} />}
      <DesktopRunFacts run={run} />
      <WaitReason run={run} />
      <DesktopRunValues run={run} />
      <Section title="Queue events">
        <QueueEvents events={run.events} />
      </Section>
      <ActionLog run={run} />
    </Page>
  );
}

function UnreachableBar() {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>The machine does not answer.</MessageBarTitle>
        The run may still be at work there. It is not started a second time; its result arrives when the machine is back.
      </MessageBarBody>
    </MessageBar>
  );
}

function LateResultBar({ late }: { readonly late: { readonly status: string; readonly at: number } }) {
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>A result arrived after the run had ended.</MessageBarTitle>
        The machine reported "{statusWords(late.status)}" at <Time at={late.at} />.
      </MessageBarBody>
    </MessageBar>
  );
}
