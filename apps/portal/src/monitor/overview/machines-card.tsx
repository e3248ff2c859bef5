import { makeStyles, Text } from '@fluentui/react-components';
import type { Overview } from '@tandem/protocol';
import { useFormats, useMessages } from '../../i18n/language.tsx';
import { Link } from '../../parts/link.tsx';
import { Surface } from '../../parts/surface.tsx';
import { Figures } from './figures.tsx';
import { OVERVIEW } from './messages.ts';

const useStyles = makeStyles({ title: { margin: 0 } });
const STATES = ['online', 'offline', 'quarantined'] as const;

/** How many machines are in which state. */
export function MachinesCard({ machines }: { readonly machines: Overview['machines'] }) {
  const text = useMessages(OVERVIEW);
  const formats = useFormats();
  const styles = useStyles();
  return (
    <Surface>
      <Text as="h3" weight="semibold" className={styles.title}>
        {text.machines}
      </Text>
      <Figures figures={STATES.map((state) => ({ label: text.machineStates[state], value: formats.number(machines[state]) }))} />
      <Link to="/machines">{text.openMachines}</Link>
    </Surface>
  );
}
