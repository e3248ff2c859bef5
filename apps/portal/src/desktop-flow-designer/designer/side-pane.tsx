import { Button, makeStyles, Tab, TabList, Tooltip, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { DESKTOP_DESIGNER } from '../messages.ts';
import type { SidePane as SidePaneName } from '../state/panes.ts';
import { ElementsPane } from '../ui-elements/elements-pane.tsx';
import { ImagesPane } from '../ui-elements/images-pane.tsx';
import { VariablesPane } from '../variables/variables-pane.tsx';
import { REGION } from './use-region-keys.ts';

const MEDIUM = '@media (min-width: 901px) and (max-width: 1199px)';
const NARROW = '@media (max-width: 900px)';

const useStyles = makeStyles({
  side: {
    width: '300px',
    flexShrink: 0,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [MEDIUM]: { width: '250px' },
    [NARROW]: { position: 'absolute', insetBlock: 0, right: 0, zIndex: 4, width: 'min(300px, 90%)', boxShadow: tokens.shadow16 },
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowX: 'auto',
  },
  tabs: { flexGrow: 1, minWidth: 0, flexWrap: 'wrap' },
  content: { flexGrow: 1, minHeight: 0, overflow: 'hidden' },
});

/** What the flow consists of beside its steps. */
const PANES: readonly { readonly name: SidePaneName; readonly pane: () => ReactElement }[] = [
  { name: 'variables', pane: VariablesPane },
  { name: 'elements', pane: ElementsPane },
  { name: 'images', pane: ImagesPane },
];

interface SidePaneProps {
  readonly shown: SidePaneName;
  readonly onShow: (pane: SidePaneName | undefined) => void;
}

/** The pane on the right, one of several. */
export function SidePane({ shown, onShow }: SidePaneProps) {
  const styles = useStyles();
  const words = useMessages(DESKTOP_DESIGNER).panes;
  const open = PANES.find(({ name }) => name === shown);
  if (open === undefined) return null;
  const Pane = open.pane;
  return (
    <aside className={styles.side} aria-label={words.side} {...REGION}>
      <div className={styles.head}>
        <TabList
          size="small"
          className={styles.tabs}
          selectedValue={shown}
          onTabSelect={(_, { value }) => onShow(PANES.find(({ name }) => name === value)?.name)}
        >
          {PANES.map(({ name }) => (
            <Tab key={name} value={name}>
              {words[name]}
            </Tab>
          ))}
        </TabList>
        <Tooltip content={words.closeSide} relationship="label">
          <Button size="small" appearance="subtle" icon={<DismissRegular />} onClick={() => onShow(undefined)} />
        </Tooltip>
      </div>
      <div className={styles.content}>
        <Pane />
      </div>
    </aside>
  );
}
