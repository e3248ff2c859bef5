import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, DismissRegular } from '@fluentui/react-icons';
import { useMessages } from '../../../i18n/language.tsx';
import type { DefaultDraft, ObjectDraft, PropertyDraft } from './default-draft.ts';
import { DEFAULT_VALUE } from './default-value-messages.ts';
import { EMPTY_SCALAR } from './scalar-draft.ts';
import { ScalarField, ScalarTypeField } from './scalar-field.tsx';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(72px, 1fr) minmax(0, 3fr) auto',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalXS,
  },
  narrow: { minWidth: 0, width: '100%' },
});

interface ObjectDefaultProps {
  readonly draft: ObjectDraft;
  readonly onChange: (draft: DefaultDraft) => void;
}

/** The properties of a custom object, one below the other. */
export function ObjectDefault({ draft, onChange }: ObjectDefaultProps) {
  const styles = useStyles();
  const words = useMessages(DEFAULT_VALUE);
  const { properties } = draft;
  const set = (next: readonly PropertyDraft[]) => onChange({ kind: 'object', properties: next });
  return (
    <div>
      {properties.map((property, at) => {
        const { name, value } = property;
        const change = (part: Partial<PropertyDraft>) => set(properties.with(at, { ...property, ...part }));
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a property has no identity but its place while its name is typed
          <div key={at} className={styles.row}>
            <Input
              className={styles.narrow}
              input={{ className: styles.narrow, ...(name.trim() === '' ? { 'aria-invalid': true } : {}) }}
              aria-label={words.property(at + 1)}
              placeholder={words.name}
              value={name}
              onChange={(_, data) => change({ name: data.value })}
            />
            <ScalarTypeField label={words.propertyType(at + 1)} scalar={value} onChange={(scalar) => change({ value: scalar })} />
            <ScalarField label={words.propertyValue(at + 1)} scalar={value} onText={(text) => change({ value: { ...value, text } })} />
            <Button
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={words.remove(name || words.propertyOf(at + 1))}
              onClick={() => set(properties.toSpliced(at, 1))}
            />
          </div>
        );
      })}
      <Button
        size="small"
        appearance="subtle"
        icon={<AddRegular />}
        onClick={() => set([...properties, { name: '', value: EMPTY_SCALAR }])}
      >
        {words.addProperty}
      </Button>
    </div>
  );
}
