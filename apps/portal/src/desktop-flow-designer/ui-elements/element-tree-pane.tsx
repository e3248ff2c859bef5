import { Button, makeStyles, SearchBox, Text, Tooltip, Tree, type TreeItemValue, tokens } from '@fluentui/react-components';
import { BroomRegular } from '@fluentui/react-icons';
import { applyEdit } from '@tandem/designer-core/desktop-flow';
import { useDeferredValue, useMemo, useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { useNotify } from '../../parts/notify.tsx';
import { DESKTOP_DESIGNER } from '../messages.ts';
import { useDesigner } from '../state/designer-context.ts';
import { ElementCommand } from './element-commands.ts';
import { ElementDialogs, type OpenElementDialog } from './element-dialogs.tsx';
import { ElementItem } from './element-item.tsx';
import { type ElementNode, searchNodes } from './element-node.ts';
import { UI_ELEMENTS } from './ui-element-messages.ts';
import { usagesOf } from './usages.ts';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, padding: tokens.spacingHorizontalS },
  search: { flexGrow: 1, minWidth: 0, maxWidth: 'none' },
  list: { flexGrow: 1, minHeight: 0, overflowY: 'auto', padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalL}` },
  empty: { display: 'block', padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
  title: { display: 'block', color: tokens.colorNeutralForeground1, marginBottom: tokens.spacingVerticalXS },
});

interface ElementTreePaneProps {
  readonly kind: 'elements' | 'images';
  readonly nodes: readonly ElementNode[];
}

/** What a flow refers to on screens, as a tree with a search; everything that can be done to an item is in its menu. */
export function ElementTreePane({ kind, nodes }: ElementTreePaneProps) {
  const styles = useStyles();
  const words = useMessages(UI_ELEMENTS);
  const { document, catalogue, edit, isReadOnly } = useDesigner();
  const { element: label } = useMessages(DESKTOP_DESIGNER).edits;
  const [search, setSearch] = useState('');
  const [closed, setClosed] = useState<ReadonlySet<TreeItemValue>>(new Set());
  const [dialog, setDialog] = useState<OpenElementDialog>();
  const settled = useDeferredValue(search);
  const found = useMemo(() => searchNodes(nodes, settled), [nodes, settled]);
  if (nodes.length === 0) return <EmptyPane kind={kind} />;
  const run = (command: ElementCommand, node: ElementNode) => {
    const isUsed = command === ElementCommand.remove && usagesOf(document, node.element, catalogue).length > 0;
    if (command === ElementCommand.remove && !isUsed) edit({ kind: 'removeElement', element: node.element }, label);
    else setDialog({ command, node });
  };
  return (
    <div className={styles.pane}>
      <div className={styles.head}>
        <SearchBox
          className={styles.search}
          size="small"
          value={search}
          aria-label={words.search[kind]}
          placeholder={words.search[kind]}
          onChange={(_, { value }) => setSearch(value)}
        />
        <RemoveUnusedButton />
      </div>
      <div className={styles.list}>
        <Text size={200} role="status">
          {found.length === 0 ? words.noMatch : ''}
        </Text>
        <Tree
          aria-label={words.tree[kind]}
          size="small"
          openItems={found.map(({ key }) => key).filter((key) => !closed.has(key))}
          onOpenChange={(_, { open, value }) => setClosed((present) => toggled(present, value, !open))}
        >
          {found.map((node) => (
            <ElementItem key={node.key} node={node} isReadOnly={isReadOnly} onCommand={run} />
          ))}
        </Tree>
      </div>
      {dialog !== undefined && <ElementDialogs {...dialog} onClose={() => setDialog(undefined)} />}
    </div>
  );
}

function toggled(set: ReadonlySet<TreeItemValue>, value: TreeItemValue, isIn: boolean): ReadonlySet<TreeItemValue> {
  const next = new Set(set);
  if (isIn) next.add(value);
  else next.delete(value);
  return next;
}

function RemoveUnusedButton() {
  const words = useMessages(UI_ELEMENTS);
  const { element: label } = useMessages(DESKTOP_DESIGNER).edits;
  const { document, dispatch, isReadOnly } = useDesigner();
  const notify = useNotify();
  const remove = () => {
    const result = applyEdit(document, { kind: 'removeUnusedElements' });
    if (!result.ok || result.value.document.text === document.text) notify.done(words.nothingUnused);
    else dispatch({ kind: 'edited', edited: result.value, label });
  };
  return (
    <Tooltip content={words.removeUnusedHint} relationship="description" positioning="below-end">
      <Button
        size="small"
        appearance="subtle"
        icon={<BroomRegular />}
        aria-label={words.removeUnused}
        disabled={isReadOnly}
        onClick={remove}
      />
    </Tooltip>
  );
}

/** Where such things come from, for a flow that has none. */
function EmptyPane({ kind }: Pick<ElementTreePaneProps, 'kind'>) {
  const styles = useStyles();
  const words = useMessages(UI_ELEMENTS);
  return (
    <div className={styles.empty}>
      <Text weight="semibold" className={styles.title}>
        {words.emptyTitle[kind]}
      </Text>
      <Text>{words.empty[kind]}</Text>
    </div>
  );
}
