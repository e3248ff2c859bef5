import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';

const useStyles = makeStyles({ label: { margin: 0, marginBottom: tokens.spacingVerticalXS } });

/** A small part of a page with its name above it. */
export function Labelled({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Text as="h3" id={id} weight="semibold" block className={styles.label}>
        {label}
      </Text>
      {children}
    </section>
  );
}
