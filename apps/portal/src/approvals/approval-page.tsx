import { DismissCircleRegular } from '@fluentui/react-icons';
import type { Approval } from '@tandem/protocol';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { BackLink } from '../parts/back-link.tsx';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { Detail } from '../parts/detail.tsx';
import { type Fact, Facts } from '../parts/facts.tsx';
import { Link } from '../parts/link.tsx';
import { useNotify } from '../parts/notify.tsx';
import { Page } from '../parts/page.tsx';
import { Section } from '../parts/section.tsx';
import { Surface } from '../parts/surface.tsx';
import { Time } from '../parts/time.tsx';
import { api } from '../shell/api.ts';
import { AnswerApprovalDialog, type ChosenAnswer } from './answer-approval-dialog.tsx';
import { AnswerForm } from './answer-form.tsx';
import { ApprovalFiles } from './approval-files.tsx';
import { useApproval, useRefreshApprovals } from './approval-queries.ts';
import { ApprovalStateBadge } from './approval-state.tsx';
import { AssignmentTable } from './assignment-table.tsx';
import { ItemLink } from './item-link.tsx';
import { Markdown } from './markdown/markdown.tsx';
import { APPROVALS } from './messages.ts';
import { ReassignButton } from './reassign-button.tsx';

export function ApprovalPage() {
  const { one } = useMessages(APPROVALS);
  const { approvalId } = useParams({ from: '/shell/approvals/$approvalId' });
  return (
    <Detail kind={one} query={useApproval(approvalId)}>
      {(approval) => <Shown approval={approval} />}
    </Detail>
  );
}

function Shown({ approval }: { readonly approval: Approval }) {
  const text = useMessages(APPROVALS);
  const [chosen, setChosen] = useState<ChosenAnswer>();
  const { details, title, openAssignmentId } = approval;
  return (
    <Page
      title={title}
      tabTitle={`${text.one}: ${title}`}
      above={<BackLink to="/approvals">{text.title}</BackLink>}
      actions={approval.mayCancel && <CancelButton approval={approval} />}
    >
      <Facts facts={factsOf(approval, text)} />
      <Section title={text.details}>
        <Surface>
          {details.trim() === '' ? text.noDetails : <Markdown text={details} />}
          <ItemLink {...approval} />
          <ApprovalFiles
            files={approval.files}
            load={(number) => api('getApprovalFile', { params: { approvalId: approval.id }, query: { number } })}
          />
          {openAssignmentId !== null && (
            <AnswerForm
              responseOptions={approval.responseOptions}
              onAnswer={(saying) => setChosen({ approval, assignmentId: openAssignmentId, saying })}
            >
              {approval.mayReassign && <ReassignButton approvalId={approval.id} assignmentId={openAssignmentId} title={title} />}
            </AnswerForm>
          )}
        </Surface>
      </Section>
      <Section title={text.answers}>
        <AssignmentTable approval={approval} />
      </Section>
      {chosen !== undefined && <AnswerApprovalDialog chosen={chosen} onClose={() => setChosen(undefined)} />}
    </Page>
  );
}

function factsOf(approval: Approval, text: (typeof APPROVALS)['en']): readonly Fact[] {
  const { facts } = text;
  const { ownerName, requestor, isOfDesktopFlow, createdAt, endedAt, expiresAt, cancelledBy, state, type } = approval;
  return [
    { label: facts.state, value: <ApprovalStateBadge {...approval} /> },
    ...(state === 'Cancelled'
      ? [{ label: facts.whyCancelled, value: cancelledBy === null ? text.cancelledWithRun : text.cancelledBy(cancelledBy) }]
      : []),
    { label: facts.askedBy, value: ownerName },
    ...(requestor === '' ? [] : [{ label: facts.requestor, value: requestor }]),
    { label: isOfDesktopFlow ? facts.desktopFlow : facts.flow, value: <FlowLink {...approval} /> },
    { label: facts.run, value: <RunLink {...approval} label={text.showRun} /> },
    { label: facts.rule, value: text.types[type] },
    { label: facts.asked, value: <Time at={createdAt} /> },
    endedAt === null ? { label: facts.until, value: <Time at={expiresAt} /> } : { label: facts.ended, value: <Time at={endedAt} /> },
  ];
}

function FlowLink({ cloudFlowId, cloudFlowName, isOfDesktopFlow }: Pick<Approval, 'cloudFlowId' | 'cloudFlowName' | 'isOfDesktopFlow'>) {
  return isOfDesktopFlow ? (
    <Link to="/desktop-flows/$desktopFlowId" params={{ desktopFlowId: cloudFlowId }}>
      {cloudFlowName}
    </Link>
  ) : (
    <Link to="/cloud-flows/$cloudFlowId" params={{ cloudFlowId }}>
      {cloudFlowName}
    </Link>
  );
}

function RunLink({ runId, isOfDesktopFlow, label }: Pick<Approval, 'runId' | 'isOfDesktopFlow'> & { readonly label: string }) {
  return (
    <Link to={isOfDesktopFlow ? '/desktop-flow-runs/$runId' : '/cloud-flow-runs/$runId'} params={{ runId }}>
      {label}
    </Link>
  );
}

function CancelButton({ approval: { id, title } }: { readonly approval: Approval }) {
  const text = useMessages(APPROVALS);
  const notify = useNotify();
  const refresh = useRefreshApprovals();
  return (
    <ConfirmButton
      label={text.cancel}
      icon={<DismissCircleRegular />}
      title={text.cancelTitle(title)}
      question={text.cancelQuestion}
      confirmLabel={text.cancelConfirm}
      closeLabel={text.keep}
      act={() => api('cancelApproval', { params: { approvalId: id } })}
      onDone={() => {
        notify.done(text.cancelled(title));
        refresh();
      }}
    />
  );
}
