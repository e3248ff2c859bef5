import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { StatusBadge } from '../parts/status-badge.tsx';
import type { IterationNode } from './action-tree.ts';
import { DisclosureRow } from './disclosure-row.tsx';
import { RUNS } from './messages.ts';

const useStyles = makeStyles({
  name: { flexGrow: 1 },
  inner: { borderLeft: `2px solid ${tokens.colorNeutralStroke2}`, paddingLeft: tokens.spacingHorizontalM },
});

/** One round of a loop. */
export function IterationRow({ node, children }: { readonly node: IterationNode; readonly children: ReactNode }) {
  const text = useMessages(RUNS);
  const styles = useStyles();
  return (
    <DisclosureRow
      isPlain
      isOpenAtFirst={node.status === 'Failed' || node.status === 'TimedOut'}
      head={
        <>
          <Text className={styles.name}>{iterationName(node.name, text.iteration)}</Text>
          <StatusBadge status={node.status} />
        </>
      }
    >
      <div className={styles.inner}>{children}</div>
    </DisclosureRow>
  );
}

/** Paths count rounds from 0, people from 1. */
function iterationName(name: string, print: (number: number) => string): string {
  return /^\d+$/.test(name) ? print(Number(name) + 1) : name;
}
