import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useMessages } from '../../i18n/language.tsx';
import { DESKTOP_VERSIONS } from './desktop-version-messages.ts';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    overflowX: 'auto',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface SubflowPickerProps {
  readonly subflows: readonly { readonly name: string; readonly label: string }[];
  readonly shown: string;
  readonly onShow: (name: string) => void;
}

/** The subflows of a version, or of two of them. */
export function SubflowPicker({ subflows, shown, onShow }: SubflowPickerProps) {
  const styles = useStyles();
  const words = useMessages(DESKTOP_VERSIONS);
  return (
    <div className={styles.bar}>
      <TabList size="small" aria-label={words.subflows} selectedValue={shown} onTabSelect={(_, { value }) => onShow(String(value))}>
        {subflows.map(({ name, label }) => (
          <Tab key={name} value={name}>
            {label}
          </Tab>
        ))}
      </TabList>
    </div>
  );
}
