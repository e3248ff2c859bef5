import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckboxCheckedRegular } from '@fluentui/react-icons';
import { type Approval, type ApprovalList, approvalLists } from '@tandem/protocol';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { LoadMore } from '../parts/load-more.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { Page } from '../parts/page.tsx';
import { PageTabs } from '../parts/page-tabs.tsx';
import { AnswerApprovalDialog, type ChosenAnswer } from './answer-approval-dialog.tsx';
import { ApprovalCard } from './approval-card.tsx';
import { useApprovals, useReceivedCount } from './approval-queries.ts';
import { ApprovalTable } from './approval-table.tsx';
import { APPROVALS } from './messages.ts';

const useStyles = makeStyles({ cards: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '860px' } });

export function ApprovalsPage() {
  const text = useMessages(APPROVALS);
  const { list = 'received' } = useSearch({ from: '/shell/approvals' });
  const navigate = useNavigate();
  const received = useReceivedCount() ?? 0;
  const labelOf = (name: ApprovalList) => (name === 'received' && received > 0 ? `${text.lists[name]} (${received})` : text.lists[name]);
  return (
    <Page title={text.title} lead={text.lead}>
      <PageTabs
        label={text.allLists}
        tabs={approvalLists.map((value) => ({ value, label: labelOf(value) }))}
        selected={list}
        onSelect={(value) => void navigate({ to: '/approvals', search: value === 'received' ? {} : { list: value } })}
      />
      <Approvals key={list} list={list} />
    </Page>
  );
}

function Approvals({ list }: { readonly list: ApprovalList }) {
  const query = useApprovals(list);
  return (
    <>
      <Loaded query={query}>{({ pages }) => <Shown list={list} approvals={pages.flatMap(({ items }) => items)} />}</Loaded>
      <LoadMore hasMore={query.hasNextPage} isLoading={query.isFetchingNextPage} load={() => void query.fetchNextPage()} />
    </>
  );
}

/** The answer that is being confirmed outlives the card: somebody else may be faster, and then it says so. */
function Shown({ list, approvals }: { readonly list: ApprovalList; readonly approvals: readonly Approval[] }) {
  const styles = useStyles();
  const { none } = useMessages(APPROVALS);
  const [chosen, setChosen] = useState<ChosenAnswer>();
  return (
    <>
      {approvals.length === 0 && (
        <EmptyState title={none[list].title} icon={<CheckboxCheckedRegular />}>
          {none[list].text}
        </EmptyState>
      )}
      {approvals.length > 0 && list !== 'received' && <ApprovalTable approvals={approvals} isOfEnded={list === 'history'} />}
      {list === 'received' && (
        <div className={styles.cards}>
          {approvals.map((approval) => (
            <ApprovalCard
              key={approval.id}
              approval={approval}
              onAnswer={(saying) =>
                approval.openAssignmentId !== null && setChosen({ approval, assignmentId: approval.openAssignmentId, saying })
              }
            />
          ))}
        </div>
      )}
      {chosen !== undefined && <AnswerApprovalDialog chosen={chosen} onClose={() => setChosen(undefined)} />}
    </>
  );
}
