import { makeStyles, SearchBox, Text, Tree, TreeItem, TreeItemLayout, type TreeItemValue, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { useFavourites } from '../../parts/use-favourites.ts';
import { DESKTOP_DESIGNER } from '../messages.ts';
import { useDesigner } from '../state/designer-context.ts';
import { useInsert } from '../state/use-insert.ts';
import { type OfferedEntry, type OfferedGroup, offerGroups, searchEntries } from './action-search.ts';
import { EntryItem } from './entry-item.tsx';
import { ModuleIcon } from './module-icon.tsx';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  search: { padding: tokens.spacingHorizontalS, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  box: { maxWidth: 'none' },
  quiet: { color: tokens.colorNeutralForeground3 },
  list: { flexGrow: 1, minHeight: 0, overflowY: 'auto', padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalL}` },
});

/** Longer lists of results are cut: a better search shows what is missing. */
const SHOWN = 150;

/** All actions that can be put into a flow. */
export function ActionsPane() {
  const styles = useStyles();
  const words = useMessages(DESKTOP_DESIGNER).panes;
  const { catalogue } = useDesigner();
  const groups = useMemo(() => offerGroups(catalogue), [catalogue]);
  const [search, setSearch] = useState('');
  const settled = useDeferredValue(search);
  const found = useMemo(() => (settled.trim() === '' ? undefined : searchEntries(groups, settled)), [groups, settled]);
  return (
    <div className={styles.pane}>
      <div className={styles.search}>
        <SearchBox
          className={styles.box}
          value={search}
          aria-label={words.searchActions}
          placeholder={words.searchActions}
          onChange={(_, { value }) => setSearch(value)}
        />
        <Text size={200} role="status" className={styles.quiet}>
          {found === undefined ? words.addHint : found.length === 0 ? words.noAction : words.found(found.length)}
        </Text>
      </div>
      <div className={styles.list}>{found === undefined ? <GroupTree groups={groups} /> : <FoundTree found={found} />}</div>
    </div>
  );
}

function GroupTree({ groups }: { readonly groups: readonly OfferedGroup[] }) {
  const words = useMessages(DESKTOP_DESIGNER).panes;
  const insert = useInsert();
  const { ids, toggle } = useFavourites('tandem.favourite-desktop-actions');
  const [open, setOpen] = useState<ReadonlySet<TreeItemValue>>(new Set());
  const favourites = groups.flatMap(({ entries }) => entries).filter(({ key }) => ids.has(key));
  const all =
    favourites.length === 0 ? groups : [{ key: '*', title: words.favourites, module: 'favourites', entries: favourites }, ...groups];
  return (
    <Tree aria-label={words.actions} size="small" openItems={open} onOpenChange={(_, { openItems }) => setOpen(new Set(openItems))}>
      {all.map(({ key, title, module, entries }) => (
        <TreeItem key={key} value={key} itemType="branch">
          <TreeItemLayout iconBefore={<ModuleIcon module={module} />}>{title}</TreeItemLayout>
          {open.has(key) && (
            <Tree>
              {entries.map((offered) => (
                <EntryItem
                  key={offered.key}
                  offered={offered}
                  parent={key}
                  isFavourite={ids.has(offered.key)}
                  onStar={toggle}
                  onAdd={insert}
                />
              ))}
            </Tree>
          )}
        </TreeItem>
      ))}
    </Tree>
  );
}

function FoundTree({ found }: { readonly found: readonly OfferedEntry[] }) {
  const words = useMessages(DESKTOP_DESIGNER).panes;
  const insert = useInsert();
  const { ids, toggle } = useFavourites('tandem.favourite-desktop-actions');
  return (
    <Tree aria-label={words.actions} size="small">
      {found.slice(0, SHOWN).map((offered) => (
        <EntryItem key={offered.key} offered={offered} isFound isFavourite={ids.has(offered.key)} onStar={toggle} onAdd={insert} />
      ))}
    </Tree>
  );
}
