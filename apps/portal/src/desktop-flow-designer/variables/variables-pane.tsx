import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { BracesVariableRegular } from '@fluentui/react-icons';
import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { useDesigner } from '../state/designer-context.ts';
import { focusItem } from './list/focus-item.ts';
import { PaneHead } from './list/pane-head.tsx';
import { useMakeOutput } from './list/use-make-output.ts';
import { usePins } from './list/use-pins.ts';
import { type EntryFilter, filterEntries, isOfInterface, listEntries, typesOf, type VariableEntry } from './list/variable-entries.ts';
import type { MenuPoint, VariableHandlers } from './list/variable-item.tsx';
import { VariableMenu } from './list/variable-menu.tsx';
import { VariableSection } from './list/variable-section.tsx';
import { type Asked, VariableDialogs } from './variable-dialogs.tsx';
import { VARIABLES } from './variables-messages.ts';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  list: { flexGrow: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden', paddingBottom: tokens.spacingVerticalL },
  empty: { padding: tokens.spacingHorizontalS },
});

const ALL: EntryFilter = { search: '', type: undefined };

interface OpenMenu {
  readonly entry: VariableEntry;
  readonly at: MenuPoint;
}

/** All variables of the flow, with what they hold in a run. */
export function VariablesPane() {
  const styles = useStyles();
  const { flowId, variables, debug, isReadOnly } = useDesigner();
  const pins = usePins(flowId);
  const [filter, setFilter] = useState(ALL);
  const [menu, setMenu] = useState<OpenMenu>();
  const [asked, setAsked] = useState<Asked>();
  const views = debug.state.variables;
  const entries = useMemo(() => listEntries(variables, views, pins.keys), [variables, views, pins.keys]);
  const types = useMemo(() => typesOf(entries), [entries]);
  const onOpen = useCallback((entry: VariableEntry) => setAsked(firstWish(entry)), []);
  const onMenu = useCallback((entry: VariableEntry, at: MenuPoint) => setMenu({ entry, at }), []);
  const movedTo = useRef<string>(undefined);
  const makeOutput = useMakeOutput(setAsked, movedTo);
  const handlers = { onOpen, onMenu, movedTo, onMakeOutput: isReadOnly ? undefined : makeOutput };
  return (
    <div className={styles.pane}>
      <PaneHead filter={filter} types={types} onFilter={setFilter} onAsk={setAsked} />
      <div className={styles.list}>
        <Sections entries={entries} filter={filter} onClear={() => setFilter(ALL)} {...handlers} />
      </div>
      {menu !== undefined && (
        <VariableMenu
          entry={menu.entry}
          at={menu.at}
          onAsk={setAsked}
          onMakeOutput={makeOutput}
          onPin={pins.toggle}
          onClose={() => {
            setMenu(undefined);
            // A menu stands elsewhere in the page, so that it cannot give the focus back itself.
            focusItem(menu.entry.info.name);
          }}
        />
      )}
      {asked !== undefined && <VariableDialogs asked={asked} onRenamed={pins.rename} onClose={() => setAsked(undefined)} />}
    </div>
  );
}

/** Its value in a run, else its declaration, else the steps that use it. */
function firstWish({ info, view }: VariableEntry): Asked {
  if (view !== undefined) return { kind: 'value', name: info.name };
  return { kind: info.kind === 'flow' ? 'usages' : 'edit', name: info.name };
}

interface SectionsProps extends VariableHandlers {
  readonly entries: readonly VariableEntry[];
  readonly filter: EntryFilter;
  readonly onClear: () => void;
}

function Sections({ entries, filter, onClear, ...handlers }: SectionsProps) {
  const styles = useStyles();
  const words = useMessages(VARIABLES);
  const settled = useDeferredValue(filter);
  const found = useMemo(() => filterEntries(entries, settled), [entries, settled]);
  if (entries.length === 0) {
    return (
      <div className={styles.empty}>
        <EmptyState title={words.noneTitle} icon={<BracesVariableRegular />}>
          {words.noneHint}
        </EmptyState>
      </div>
    );
  }
  if (found.length === 0) {
    return (
      <div className={styles.empty}>
        <EmptyState title={words.notFound} action={<Button onClick={onClear}>{words.clear}</Button>} />
      </div>
    );
  }
  const isNarrowed = found.length < entries.length;
  return (
    <>
      <VariableSection
        title={words.interface}
        emptyHint={isNarrowed ? words.notFound : words.noInterface}
        entries={found.filter(isOfInterface)}
        {...handlers}
      />
      <VariableSection
        title={words.flow}
        emptyHint={isNarrowed ? words.notFound : words.noFlow}
        entries={found.filter((entry) => !isOfInterface(entry))}
        {...handlers}
      />
    </>
  );
}
