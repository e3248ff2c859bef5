import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  Tab,
  TabList,
  Tooltip,
  tokens,
} from '@fluentui/react-components';
import { AddRegular, MoreHorizontalRegular } from '@fluentui/react-icons';
import { subflowsOf } from '@tandem/designer-core/desktop-flow';
import { useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { REGION } from '../designer/use-region-keys.ts';
import { DESKTOP_DESIGNER } from '../messages.ts';
import { useDesigner } from '../state/designer-context.ts';
import { SubflowDialog } from './subflow-dialog.tsx';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowX: 'auto',
  },
});

type Asked = 'add' | 'change' | undefined;

/** The subflows of the flow, Main first. */
export function SubflowTabs() {
  const styles = useStyles();
  const { workspace: words, edits } = useMessages(DESKTOP_DESIGNER);
  const { document, state, dispatch, edit, isReadOnly } = useDesigner();
  const [asked, setAsked] = useState<Asked>();
  const shown = state.selection.subflow;
  const isMain = shown === document.flow.main.name;
  return (
    <div className={styles.bar} {...REGION}>
      <TabList
        size="small"
        aria-label={words.subflows}
        selectedValue={shown}
        onTabSelect={(_, { value }) => dispatch({ kind: 'show-subflow', subflow: String(value) })}
      >
        {subflowsOf(document).map(({ name }) => (
          <Tab key={name} value={name}>
            {name}
          </Tab>
        ))}
      </TabList>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button
            size="small"
            appearance="subtle"
            icon={<MoreHorizontalRegular />}
            aria-label={words.subflowMenu(shown)}
            disabled={isMain || isReadOnly}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => setAsked('change')}>{words.changeSubflow}</MenuItem>
            <MenuItem onClick={() => edit({ kind: 'removeSubflow', name: shown }, edits.removeSubflow)}>{words.removeSubflow}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <Tooltip content={words.newSubflow} relationship="label">
        <Button size="small" appearance="subtle" icon={<AddRegular />} disabled={isReadOnly} onClick={() => setAsked('add')} />
      </Tooltip>
      {asked !== undefined && <SubflowDialog {...(asked === 'change' ? { changed: shown } : {})} onClose={() => setAsked(undefined)} />}
    </div>
  );
}
