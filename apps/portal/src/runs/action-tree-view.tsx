import { makeStyles, tokens } from '@fluentui/react-components';
import type { CloudFlowRunDetail } from '@tandem/protocol';
import { useMemo } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { LoadMore } from '../parts/load-more.tsx';
import { ActionRow } from './action-row.tsx';
import { buildActionTree } from './action-tree.ts';
import { RUNS } from './messages.ts';
import { NodeList } from './node-list.tsx';
import { ResumedAtContext, resumedAt } from './taken-over.ts';
import { useActionOrder } from './use-action-order.ts';
import { useAllActions } from './use-all-actions.ts';
import { OperationTitlesContext, useOperationTitles } from './use-operation-titles.tsx';

const useStyles = makeStyles({ tree: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS } });

/** The trigger of a run and below it every action, loops with their rounds. */
export function ActionTree({ run }: { readonly run: CloudFlowRunDetail }) {
  const text = useMessages(RUNS);
  const styles = useStyles();
  const { actions, hasMore, isLoading, loadMore } = useAllActions(run);
  const titles = useOperationTitles(run.cloudFlowId);
  const order = useActionOrder(run.id);
  const tree = useMemo(() => buildActionTree(actions, order), [actions, order]);
  return (
    <OperationTitlesContext value={titles}>
      <ResumedAtContext value={resumedAt(run)}>
        <div className={styles.tree}>
          <ActionRow runId={run.id} action={run.trigger} isTrigger>
            {null}
          </ActionRow>
          <NodeList runId={run.id} nodes={tree} isOutermost />
          <LoadMore label={text.moreActions} hasMore={hasMore} isLoading={isLoading} load={loadMore} />
        </div>
      </ResumedAtContext>
    </OperationTitlesContext>
  );
}
