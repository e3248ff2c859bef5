import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, DismissRegular } from '@fluentui/react-icons';
import { isJsonArray, type JsonValue } from '@tandem/kernel';
import { useState } from 'react';
import { TemplateField } from '../../editors/template/template-field.tsx';
import { useMessages } from '../../i18n/language.tsx';
import { FieldGroup } from './field-group.tsx';
import { FIELDS } from './field-messages.ts';
import { type FieldProps, useFieldServices } from './field-services.ts';
import { TemplateValueField } from './template-value-field.tsx';
import { textOfValue, valueOfText } from './value-text.ts';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: tokens.spacingHorizontalS, alignItems: 'end' },
});

/** A list with a field for each item; as JSON when it is an expression or holds structures. */
export function ListField(props: FieldProps) {
  const { field, value, onChange, fault } = props;
  const messages = useMessages(FIELDS);
  const [wantsJson, setWantsJson] = useState(false);
  const items = value === undefined ? [] : isJsonArray(value) && value.every(isPlain) ? value : undefined;
  if (wantsJson || items === undefined) {
    return (
      <div>
        <TemplateValueField {...props} kind="json" />
        {items !== undefined && <Link onClick={() => setWantsJson(false)}>{messages.asRows}</Link>}
      </div>
    );
  }
  return (
    <FieldGroup field={field} fault={fault}>
      <Items items={items} onChange={onChange} />
      <Link onClick={() => setWantsJson(true)}>{messages.asJson}</Link>
    </FieldGroup>
  );
}

function isPlain(value: JsonValue): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function Items({ items, onChange }: { readonly items: readonly JsonValue[]; readonly onChange: FieldProps['onChange'] }) {
  const styles = useStyles();
  const messages = useMessages(FIELDS);
  const { scope, isReadOnly } = useFieldServices();
  const set = (next: readonly JsonValue[]) => onChange(next.length === 0 ? undefined : next);
  return (
    <>
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an item has no identity but its place
        <div key={index} className={styles.row}>
          <TemplateField
            label={messages.item(index + 1)}
            template={textOfValue(item)}
            onChange={(text) => set(items.map((other, at) => (at === index ? (valueOfText(text, 'scalar') ?? '') : other)))}
            scope={scope}
            isReadOnly={isReadOnly}
            keepsType
          />
          <Button
            appearance="subtle"
            icon={<DismissRegular />}
            disabled={isReadOnly}
            aria-label={messages.remove(messages.item(index + 1))}
            onClick={() => set(items.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      {!isReadOnly && (
        <Button appearance="subtle" icon={<AddRegular />} onClick={() => set([...items, ''])}>
          {messages.addItem}
        </Button>
      )}
    </>
  );
}
