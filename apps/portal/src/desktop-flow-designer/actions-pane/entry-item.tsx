import { Button, makeStyles, Text, Tooltip, TreeItem, TreeItemLayout, tokens } from '@fluentui/react-components';
import { DesktopOffRegular, StarFilled, StarRegular } from '@fluentui/react-icons';
import type { PaneEntry } from '@tandem/desktop-flow/catalogue/entries';
import { memo } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { DESKTOP_DESIGNER } from '../messages.ts';
import type { OfferedEntry } from './action-search.ts';
import { carryEntry } from './dragged-entry.ts';
import { ModuleIcon } from './module-icon.tsx';

const useStyles = makeStyles({
  item: { cursor: 'grab' },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  group: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  off: { display: 'inline-flex', color: tokens.colorNeutralForeground3 },
});

interface EntryItemProps {
  readonly offered: OfferedEntry;
  /** Value of the group that it stands in. */
  readonly parent?: string;
  /** As a result of a search, with the name of its group. */
  readonly isFound?: boolean;
  readonly isFavourite: boolean;
  readonly onStar: (key: string) => void;
  readonly onAdd: (entry: PaneEntry) => void;
}

/** An action of the pane. A double click adds it, and so does Enter; a single click only selects. */
export const EntryItem = memo(function EntryItem({ offered, parent = '', isFound = false, isFavourite, onStar, onAdd }: EntryItemProps) {
  const styles = useStyles();
  const words = useMessages(DESKTOP_DESIGNER).panes;
  const { entry, key, title, group, groupModule, description } = offered;
  return (
    <TreeItem
      itemType="leaf"
      value={`${parent}/${key}`}
      className={styles.item}
      title={description}
      draggable
      data-action={key}
      onDragStart={(event) => carryEntry(event, key)}
      onDoubleClick={() => onAdd(entry)}
      onClick={({ detail }) => {
        // Keys and assistive technology make clicks without a pointer.
        if (detail === 0) onAdd(entry);
      }}
    >
      <TreeItemLayout
        iconBefore={<ModuleIcon module={groupModule} isQuiet={!offered.isRunnable} />}
        {...(offered.isRunnable ? {} : { aside: <NotRunnable /> })}
        actions={
          <Button
            size="small"
            appearance="subtle"
            icon={isFavourite ? <StarFilled /> : <StarRegular />}
            aria-label={words.favourite(title)}
            aria-pressed={isFavourite}
            onClick={(event) => {
              event.stopPropagation();
              onStar(key);
            }}
            onDoubleClick={(event) => event.stopPropagation()}
          />
        }
      >
        <span className={styles.words}>
          <Text>{title}</Text>
          {isFound && <span className={styles.group}>{group}</span>}
        </span>
      </TreeItemLayout>
    </TreeItem>
  );
});

function NotRunnable() {
  const styles = useStyles();
  const { notRunnable } = useMessages(DESKTOP_DESIGNER).panes;
  return (
    <Tooltip content={notRunnable} relationship="label">
      <span className={styles.off} role="img">
        <DesktopOffRegular />
      </span>
    </Tooltip>
  );
}
