import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Surface } from './surface.tsx';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(200px, 100%), 1fr))',
    gap: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    margin: 0,
    '@media (max-width: 480px)': { gridTemplateColumns: 'repeat(auto-fill, minmax(min(130px, 100%), 1fr))' },
  },
  value: { margin: 0, marginTop: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  label: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
}

/** Labelled values of one thing. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const styles = useStyles();
  return (
    <Surface>
      <dl className={styles.list}>
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
    </Surface>
  );
}
