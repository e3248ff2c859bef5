import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useCloudFlows } from '../cloud-flows/cloud-flow-queries.ts';
import { useConnections } from '../connections/connection-queries.ts';
import { useDesktopFlows } from '../desktop-flows/desktop-flow-queries.ts';
import { useMessages } from '../i18n/language.tsx';
import { useMachines } from '../machines/machine-queries.ts';
import { HOME } from './messages.ts';

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

const NOTHING = '–';

/** How much of everything there is. */
export function Overview() {
  const styles = useStyles();
  const text = useMessages(HOME);
  const machines = useMachines().data;
  const cloudFlows = useCloudFlows().data;
  const connections = useConnections().data;
  const desktopFlows = useDesktopFlows().data;
  return (
    <div className={styles.grid}>
      <Link to="/cloud-flows" className={styles.card}>
        <Figure
          name={text.figures.cloudFlows}
          value={cloudFlows?.length}
          note={text.on(count(cloudFlows, ({ state }) => state === 'On'))}
        />
      </Link>
      <Link to="/desktop-flows" className={styles.card}>
        <Figure name={text.figures.desktopFlows} value={desktopFlows?.length} note={text.scripts(desktopFlows?.length ?? 0)} />
      </Link>
      <Link to="/machines" className={styles.card}>
        <Figure name={text.figures.machines} value={machines?.length} note={text.online(count(machines, ({ isOnline }) => isOnline))} />
      </Link>
      <Link to="/connections" className={styles.card}>
        <Figure
          name={text.figures.connections}
          value={connections?.length}
          note={text.connected(count(connections, ({ status }) => status === 'Connected'))}
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
        {value ?? NOTHING}
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
