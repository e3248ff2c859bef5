import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useCloudFlows } from '../cloud-flows/cloud-flow-queries.ts';
import { useConnections } from '../connections/connection-queries.ts';
import { useDesktopFlows } from '../desktop-flows/desktop-flow-queries.ts';
import { useMachines } from '../machines/machine-queries.ts';

const useStyles = makeStyles({
  grid: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(190px, 100%), 1fr))', gap: tokens.spacingHorizontalM },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    ':hover': { boxShadow: tokens.shadow4 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  note: { color: tokens.colorNeutralForeground3 },
});

/** How much of everything there is. */
export function Overview() {
  const styles = useStyles();
  const machines = useMachines().data;
  const cloudFlows = useCloudFlows().data;
  const connections = useConnections().data;
  const desktopFlows = useDesktopFlows().data;
  return (
    <div className={styles.grid}>
      <Link to="/cloud-flows" className={styles.card}>
        <Figure name="Cloud flows" value={cloudFlows?.length} note={`${count(cloudFlows, ({ state }) => state === 'On')} on`} />
      </Link>
      <Link to="/desktop-flows" className={styles.card}>
        <Figure name="Desktop flows" value={desktopFlows?.length} note={desktopFlows?.length === 1 ? 'script' : 'scripts'} />
      </Link>
      <Link to="/machines" className={styles.card}>
        <Figure name="Machines" value={machines?.length} note={`${count(machines, ({ isOnline }) => isOnline)} online`} />
      </Link>
      <Link to="/connections" className={styles.card}>
        <Figure
          name="Your connections"
          value={connections?.length}
          note={`${count(connections, ({ status }) => status === 'Connected')} connected`}
        />
      </Link>
    </div>
  );
}

function Figure({ name, value, note }: { readonly name: string; readonly value: number | undefined; readonly note: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <Text>{name}</Text>
      <Text size={700} weight="semibold">
        {value ?? '–'}
      </Text>
      <Text size={200} className={styles.note}>
        {note}
      </Text>
    </>
  );
}

function count<T>(items: readonly T[] | undefined, counts: (item: T) => boolean): number {
  return items?.filter(counts).length ?? 0;
}
