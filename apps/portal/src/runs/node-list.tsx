import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useFormats, useMessages } from '../i18n/language.tsx';
import { LoadMore } from '../parts/load-more.tsx';
import { ActionRow } from './action-row.tsx';
import type { RunNode } from './action-tree.ts';
import { IterationRow } from './iteration-row.tsx';
import { RUNS } from './messages.ts';

/** So many rows are shown at once, so that a loop of thousands of rounds does not slow the page. */
const SHOWN = 50;

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    minWidth: 0,
  },
});

interface NodeListProps {
  readonly runId: string;
  readonly nodes: readonly RunNode[];
  /** The outermost actions are all shown. */
  readonly isOutermost?: boolean;
}

export function NodeList({ runId, nodes, isOutermost = false }: NodeListProps) {
  const text = useMessages(RUNS);
  const formats = useFormats();
  const styles = useStyles();
  const [count, setCount] = useState(SHOWN);
  const shown = isOutermost ? nodes : nodes.slice(0, count);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((node) => (
          <li key={node.path}>
            <NodeRow runId={runId} node={node} />
          </li>
        ))}
      </ul>
      <LoadMore
        label={text.showMoreOf(formats.number(nodes.length))}
        hasMore={shown.length < nodes.length}
        isLoading={false}
        load={() => setCount(count + SHOWN)}
      />
    </>
  );
}

function NodeRow({ runId, node }: { readonly runId: string; readonly node: RunNode }) {
  const children = node.children.length === 0 ? null : <NodeList runId={runId} nodes={node.children} />;
  if (node.kind === 'iteration') return <IterationRow node={node}>{children}</IterationRow>;
  return (
    <ActionRow runId={runId} action={node.action}>
      {children}
    </ActionRow>
  );
}
