import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, DismissRegular } from '@fluentui/react-icons';
import { useMessages } from '../../../i18n/language.tsx';
import type { DefaultDraft, ListDraft } from './default-draft.ts';
import { DEFAULT_VALUE } from './default-value-messages.ts';
import { EMPTY_SCALAR, type ScalarDraft } from './scalar-draft.ts';
import { ScalarField, ScalarTypeField } from './scalar-field.tsx';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(72px, 1fr) minmax(0, 3fr) auto',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalXS,
  },
});

interface ListDefaultProps {
  readonly draft: ListDraft;
  readonly onChange: (draft: DefaultDraft) => void;
}

/** The items of a list, one below the other. */
export function ListDefault({ draft, onChange }: ListDefaultProps) {
  const styles = useStyles();
  const words = useMessages(DEFAULT_VALUE);
  const { items } = draft;
  const set = (next: readonly ScalarDraft[]) => onChange({ kind: 'list', items: next });
  return (
    <div>
      {items.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an item has no identity but its place
        <div key={at} className={styles.row}>
          <ScalarTypeField label={words.itemType(at + 1)} scalar={item} onChange={(scalar) => set(items.with(at, scalar))} />
          <ScalarField label={words.item(at + 1)} scalar={item} onText={(text) => set(items.with(at, { ...item, text }))} />
          <Button
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={words.remove(words.item(at + 1))}
            onClick={() => set(items.toSpliced(at, 1))}
          />
        </div>
      ))}
      <Button
        size="small"
        appearance="subtle"
        icon={<AddRegular />}
        onClick={() => set([...items, { ...EMPTY_SCALAR, ...typeOf(items.at(-1)) }])}
      >
        {words.addItem}
      </Button>
    </div>
  );
}

/** A new item is what the one before it is. */
function typeOf(item: ScalarDraft | undefined): Partial<ScalarDraft> {
  if (item === undefined) return {};
  return item.type === 'boolean' ? { type: 'boolean', text: 'false' } : { type: item.type };
}
