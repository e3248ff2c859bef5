import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTabTitle } from './use-tab-title.ts';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  head: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  title: { flexGrow: 1, flexBasis: '200px', minWidth: 0 },
  heading: { margin: 0, overflowWrap: 'anywhere', display: 'block' },
  lead: { color: tokens.colorNeutralForeground3 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface PageProps {
  readonly title: string;
  /** The title of the browser tab, where that of the page would not tell it from another one. */
  readonly tabTitle?: string;
  /** The way back to the list that the page belongs to. */
  readonly above?: ReactNode;
  /** What the page is about, in one line under its title. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

export function Page({ title, tabTitle = title, above, lead, actions, children }: PageProps) {
  const styles = useStyles();
  useTabTitle(tabTitle);
  return (
    <div className={styles.page}>
      {above}
      <div className={styles.head}>
        <div className={styles.title}>
          <Text as="h1" size={600} weight="semibold" className={styles.heading}>
            {title}
          </Text>
          {lead !== undefined && <Text className={styles.lead}>{lead}</Text>}
        </div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </div>
  );
}
