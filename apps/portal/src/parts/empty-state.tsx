import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  icon: { fontSize: '40px', lineHeight: 1, color: tokens.colorBrandForeground1 },
  title: { margin: 0, color: tokens.colorNeutralForeground1 },
  text: { maxWidth: '60ch' },
});

interface EmptyStateProps {
  readonly title: string;
  readonly icon?: ReactElement;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** What stands where a list would be: why it is empty and what to do first. */
export function EmptyState({ title, icon, children, action }: EmptyStateProps) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      {icon !== undefined && <span className={styles.icon}>{icon}</span>}
      <Text as="h2" size={400} weight="semibold" className={styles.title}>
        {title}
      </Text>
      {children !== undefined && <Text className={styles.text}>{children}</Text>}
      {action}
    </div>
  );
}
