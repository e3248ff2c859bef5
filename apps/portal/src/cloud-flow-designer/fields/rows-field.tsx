import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, DismissRegular } from '@fluentui/react-icons';
import { JsonObject, type JsonValue } from '@tandem/kernel';
import type { FieldEditor } from '@tandem/protocol';
import { useState } from 'react';
import { TemplateField } from '../../editors/template/template-field.tsx';
import { useLocalText, useMessages } from '../../i18n/language.tsx';
import { FieldGroup } from './field-group.tsx';
import { FIELDS } from './field-messages.ts';
import { type FieldProps, useFieldServices } from './field-services.ts';
import { emptyRow, rowsOf } from './object-rows.ts';
import { TemplateValueField } from './template-value-field.tsx';
import { textOfValue } from './value-text.ts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    alignItems: 'flex-start',
    padding: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  // Members stand side by side only where each has room for a few words.
  members: {
    flexGrow: 1,
    minWidth: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))',
    gap: tokens.spacingHorizontalS,
  },
});

type RowsEditor = FieldEditor & { readonly kind: 'rows' };

interface RowsFieldProps extends FieldProps {
  readonly editor: RowsEditor;
}

/** A list of objects in rows; as JSON when it is an expression or its objects have other members. */
export function RowsField({ editor, ...props }: RowsFieldProps) {
  const { field, value, onChange, fault } = props;
  const messages = useMessages(FIELDS);
  const { isReadOnly } = useFieldServices();
  const [wantsJson, setWantsJson] = useState(false);
  const rows = rowsOf(value, editor.members);
  if (wantsJson || rows === undefined) {
    return (
      <div>
        <TemplateValueField {...props} kind="json" />
        {rows !== undefined && <Link onClick={() => setWantsJson(false)}>{messages.asRows}</Link>}
      </div>
    );
  }
  const set = (next: readonly JsonValue[]) => onChange(next.length === 0 ? undefined : next);
  return (
    <FieldGroup field={field} fault={fault}>
      {rows.map((row, index) => (
        <Row
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has no identity but its place
          key={index}
          row={row}
          name={messages.item(index + 1)}
          members={editor.members}
          onChange={(next) => set(rows.map((other, at) => (at === index ? next : other)))}
          onRemove={() => set(rows.filter((_, at) => at !== index))}
        />
      ))}
      {!isReadOnly && (
        <Button appearance="subtle" icon={<AddRegular />} onClick={() => set([...rows, emptyRow(editor.members)])}>
          {messages.addItem}
        </Button>
      )}
      {!isReadOnly && <Link onClick={() => setWantsJson(true)}>{messages.asJson}</Link>}
    </FieldGroup>
  );
}

interface RowProps extends Pick<RowsEditor, 'members'> {
  readonly row: JsonObject;
  readonly name: string;
  readonly onChange: (row: JsonObject) => void;
  readonly onRemove: () => void;
}

function Row({ row, name, members, onChange, onRemove }: RowProps) {
  const styles = useStyles();
  const messages = useMessages(FIELDS);
  const say = useLocalText();
  const { scope, isReadOnly, renderIcon } = useFieldServices();
  return (
    <fieldset className={styles.row} aria-label={name}>
      <div className={styles.members}>
        {members.map(({ key, label }) => (
          <TemplateField
            key={key}
            label={say(label)}
            template={textOfValue(row.get(key))}
            onChange={(text) => onChange(JsonObject.of([...row, [key, text]]))}
            scope={scope}
            isReadOnly={isReadOnly}
            keepsType
            renderIcon={renderIcon}
          />
        ))}
      </div>
      {!isReadOnly && <Button appearance="subtle" icon={<DismissRegular />} aria-label={messages.remove(name)} onClick={onRemove} />}
    </fieldset>
  );
}
