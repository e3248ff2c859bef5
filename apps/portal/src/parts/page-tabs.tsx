import { makeStyles, Tab, TabList } from '@fluentui/react-components';

/** Beside each other as far as the screen is wide enough. */
const useStyles = makeStyles({ list: { flexWrap: 'wrap' } });

export interface PageTab<V extends string> {
  readonly value: V;
  readonly label: string;
}

interface PageTabsProps<V extends string> {
  readonly label: string;
  readonly tabs: readonly PageTab<V>[];
  readonly selected: V;
  readonly onSelect: (value: V) => void;
}

/** The lists of one page, one of which is shown. */
export function PageTabs<V extends string>({ label, tabs, selected, onSelect }: PageTabsProps<V>) {
  const styles = useStyles();
  const select = (value: unknown) => {
    const tab = tabs.find((item) => item.value === value);
    if (tab !== undefined) onSelect(tab.value);
  };
  return (
    <TabList className={styles.list} aria-label={label} selectedValue={selected} onTabSelect={(_, { value }) => select(value)}>
      {tabs.map(({ value, label: text }) => (
        <Tab key={value} value={value}>
          {text}
        </Tab>
      ))}
    </TabList>
  );
}
