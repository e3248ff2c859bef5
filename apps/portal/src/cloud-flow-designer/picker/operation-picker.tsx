import { Button, Link, makeStyles, SearchBox, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { OperationDescription } from '@tandem/protocol';
import { useId, useMemo, useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { useFavourites } from '../../parts/use-favourites.ts';
import { OperationRow } from './operation-row.tsx';
import { type OfferedOperation, searchOperations } from './operation-search.ts';
import { PICKER } from './picker-messages.ts';

const FIRST_ROWS = 40;

const useStyles = makeStyles({
  tabs: { flexWrap: 'wrap' },
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minHeight: 0, height: '100%' },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  list: { listStyleType: 'none', margin: 0, padding: 0, overflowY: 'auto', flexGrow: 1 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

type Shown = 'all' | 'favourites' | 'built-in' | 'connectors';

interface OperationPickerProps {
  readonly kind: OperationDescription['kind'];
  readonly offered: readonly OfferedOperation[];
  readonly onChoose: (operation: OfferedOperation) => void;
  readonly onClose: () => void;
}

/** *Choose an action*: a search over everything that can be placed, with favourites, built-in operations and connectors apart. */
export function OperationPicker({ kind, offered, onChoose, onClose }: OperationPickerProps) {
  const styles = useStyles();
  const messages = useMessages(PICKER);
  const headingId = useId();
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState<Shown>('all');
  const favourites = useFavourites('tandem.favourite-operations');
  const found = useMemo(
    () =>
      searchOperations(
        offered.filter((operation) => isShown(operation, shown, favourites.ids)),
        search,
      ),
    [offered, shown, favourites.ids, search],
  );
  const searchLabel = kind === 'action' ? messages.search : messages.searchTriggers;
  return (
    <section className={styles.root} aria-labelledby={headingId}>
      <div className={styles.head}>
        <Text as="h2" id={headingId} size={500} weight="semibold">
          {kind === 'action' ? messages.addAction : messages.addTrigger}
        </Text>
        <Button appearance="subtle" icon={<DismissRegular />} aria-label={messages.close} onClick={onClose} />
      </div>
      <SearchBox
        autoFocus
        aria-label={searchLabel}
        placeholder={searchLabel}
        value={search}
        onChange={(_, { value }) => setSearch(value)}
        onKeyDown={({ key }) => {
          const [first] = found;
          if (key === 'Enter' && search.trim() !== '' && first !== undefined) onChoose(first);
        }}
      />
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={messages.filter}
        selectedValue={shown}
        onTabSelect={(_, { value }) => setShown(value as Shown)}
      >
        <Tab value="all">{messages.all}</Tab>
        <Tab value="favourites">{messages.favourites}</Tab>
        <Tab value="built-in">{messages.builtIn}</Tab>
        <Tab value="connectors">{messages.connectors}</Tab>
      </TabList>
      <Text role="status" size={200} className={styles.quiet}>
        {found.length > 0 ? messages.found(found.length) : emptyWords(messages, search, shown)}
      </Text>
      <Rows key={`${shown} ${search}`} found={found} favourites={favourites} onChoose={onChoose} />
    </section>
  );
}

function isShown({ operation, connector }: OfferedOperation, shown: Shown, favourites: ReadonlySet<string>): boolean {
  if (shown === 'favourites') return favourites.has(operation.id);
  if (shown === 'all') return true;
  return (shown === 'connectors') === (connector !== undefined);
}

function emptyWords(
  messages: { readonly noFavourites: string; readonly nothingFound: (text: string) => string },
  search: string,
  shown: Shown,
): string {
  return shown === 'favourites' && search === '' ? messages.noFavourites : messages.nothingFound(search);
}

interface RowsProps {
  readonly found: readonly OfferedOperation[];
  readonly favourites: ReturnType<typeof useFavourites>;
  readonly onChoose: (operation: OfferedOperation) => void;
}

function Rows({ found, favourites, onChoose }: RowsProps) {
  const styles = useStyles();
  const messages = useMessages(PICKER);
  const [limit, setLimit] = useState(FIRST_ROWS);
  return (
    <ul className={styles.list}>
      {found.slice(0, limit).map((offered) => (
        <OperationRow
          key={offered.operation.id}
          offered={offered}
          isFavourite={favourites.ids.has(offered.operation.id)}
          onChoose={() => onChoose(offered)}
          onStar={() => favourites.toggle(offered.operation.id)}
        />
      ))}
      {found.length > limit && (
        <li>
          <Link onClick={() => setLimit(found.length)}>{messages.more(found.length - limit)}</Link>
        </li>
      )}
    </ul>
  );
}
