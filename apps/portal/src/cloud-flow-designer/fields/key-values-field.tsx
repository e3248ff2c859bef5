import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, DismissRegular } from '@fluentui/react-icons';
import { equalJson, JsonObject, type JsonValue } from '@tandem/kernel';
import { useState } from 'react';
import { TemplateField } from '../../editors/template/template-field.tsx';
import { useMessages } from '../../i18n/language.tsx';
import { FieldGroup } from './field-group.tsx';
import { FIELDS } from './field-messages.ts';
import { type FieldProps, useFieldServices } from './field-services.ts';
import { TemplateValueField } from './template-value-field.tsx';
import { textOfValue, valueOfText } from './value-text.ts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    alignItems: 'flex-start',
    padding: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  // Key and value stand side by side only where each has room for a few words.
  fields: {
    flexGrow: 1,
    minWidth: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))',
    gap: tokens.spacingHorizontalS,
  },
});

interface Row {
  readonly key: string;
  readonly text: string;
}

/** An object whose keys the author chooses: in rows, or as JSON when it is an expression or holds structures. */
export function KeyValuesField(props: FieldProps) {
  const { field, value, onChange, fault } = props;
  const messages = useMessages(FIELDS);
  const { isReadOnly } = useFieldServices();
  const [wantsJson, setWantsJson] = useState(false);
  const fitsRows = value === undefined || (value instanceof JsonObject && [...value.values()].every(isPlain));
  if (wantsJson || !fitsRows) {
    return (
      <div>
        <TemplateValueField {...props} kind="json" />
        {fitsRows && <Link onClick={() => setWantsJson(false)}>{messages.asRows}</Link>}
      </div>
    );
  }
  return (
    <FieldGroup field={field} fault={fault}>
      <Rows value={value} onChange={onChange} />
      {!isReadOnly && <Link onClick={() => setWantsJson(true)}>{messages.asJson}</Link>}
    </FieldGroup>
  );
}

const NOTHING = new JsonObject();

function isPlain(value: JsonValue): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function Rows({ value, onChange }: { readonly value: JsonObject | undefined; readonly onChange: FieldProps['onChange'] }) {
  const styles = useStyles();
  const messages = useMessages(FIELDS);
  const { itemScope: scope, isReadOnly } = useFieldServices();
  const [written, setRows] = useState<readonly Row[]>(() => rowsOf(value));
  // An undo changes the value behind the rows.
  const rows = equalJson(objectOf(written) ?? NOTHING, value ?? NOTHING) ? written : rowsOf(value);
  const set = (next: readonly Row[]) => {
    setRows(next);
    onChange(objectOf(next));
  };
  const change = (index: number, part: Partial<Row>) => set(rows.map((row, at) => (at === index ? { ...row, ...part } : row)));
  return (
    <>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has no identity but its place while its key is typed
        <div key={index} className={styles.row}>
          <div className={styles.fields}>
            <TemplateField
              label={messages.key}
              template={row.key}
              onChange={(key) => change(index, { key })}
              scope={scope}
              isReadOnly={isReadOnly}
            />
            <TemplateField
              label={messages.value}
              template={row.text}
              onChange={(text) => change(index, { text })}
              scope={scope}
              isReadOnly={isReadOnly}
              keepsType
            />
          </div>
          <Button
            appearance="subtle"
            icon={<DismissRegular />}
            disabled={isReadOnly}
            aria-label={messages.remove(row.key)}
            onClick={() => set(rows.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      {!isReadOnly && (
        <Button appearance="subtle" icon={<AddRegular />} onClick={() => setRows([...rows, { key: '', text: '' }])}>
          {messages.addRow}
        </Button>
      )}
    </>
  );
}

function rowsOf(value: JsonObject | undefined): readonly Row[] {
  return value === undefined ? [] : Array.from(value, ([key, item]) => ({ key, text: textOfValue(item) }));
}

/** Rows without a key are still being written. */
function objectOf(rows: readonly Row[]): JsonObject | undefined {
  const named = rows.filter(({ key }) => key !== '');
  return named.length === 0 ? undefined : JsonObject.of(named.map(({ key, text }) => [key, valueOfText(text, 'scalar') ?? '']));
}
