import { Field, FieldContextProvider, makeStyles, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import { printJson } from '@tandem/kernel';
import { useId } from 'react';
import { JsonEditor } from '../../../editors/json/json-editor.tsx';
import { useMessages } from '../../../i18n/language.tsx';
import { type DeclaredType, type DefaultDraft, emptyDraft, structureOf } from './default-draft.ts';
import { DEFAULT_VALUE } from './default-value-messages.ts';
import { ListDefault } from './list-default.tsx';
import { ObjectDefault } from './object-default.tsx';
import { readDefault } from './read-default.ts';
import { TableDefault } from './table-default.tsx';

const useStyles = makeStyles({
  // A wide grid scrolls by itself instead of widening the dialog.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  tabs: { marginBottom: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface StructureFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly type: DeclaredType;
  readonly draft: DefaultDraft;
  readonly fault: string | undefined;
  readonly onChange: (draft: DefaultDraft) => void;
}

/** A list, object or table in fields of its own, or as JSON. */
export function StructureField({ label, hint, type, draft, fault, onChange }: StructureFieldProps) {
  const styles = useStyles();
  const words = useMessages(DEFAULT_VALUE);
  const panel = useId();
  const isJson = draft.kind === 'json';
  const fields = isJson ? fieldsOf(draft, type) : draft;
  const json = isJson ? draft.text : jsonOf(draft, type);
  const choose = (wantsJson: boolean) => {
    if (wantsJson !== isJson) onChange(wantsJson ? { kind: 'json', text: json ?? '' } : (fields ?? draft));
  };
  return (
    <Field className={styles.field} label={label} hint={hint} {...(fault === undefined ? {} : { validationMessage: fault })}>
      {() => (
        // The fields inside say themselves which of them is at fault.
        <FieldContextProvider value={undefined}>
          <section aria-label={label}>
            <TabList
              size="small"
              className={styles.tabs}
              aria-label={label}
              selectedValue={isJson ? 'json' : 'visual'}
              onTabSelect={(_, { value }) => choose(value === 'json')}
            >
              <Tab value="visual" aria-controls={panel} disabled={fields === undefined}>
                {words.visual}
              </Tab>
              <Tab value="json" aria-controls={panel} disabled={json === undefined}>
                {words.json}
              </Tab>
            </TabList>
            <div id={panel} role="tabpanel" aria-label={isJson ? words.json : words.visual}>
              {isJson && (
                <JsonEditor
                  label={words.jsonOf(label)}
                  text={draft.text}
                  onChange={(text) => onChange({ kind: 'json', text })}
                  maxHeight="260px"
                />
              )}
              {isJson && fields === undefined && fault === undefined && (
                <Text size={200} className={styles.quiet}>
                  {words.nested}
                </Text>
              )}
              {draft.kind === 'list' && <ListDefault draft={draft} onChange={onChange} />}
              {draft.kind === 'object' && <ObjectDefault draft={draft} onChange={onChange} />}
              {draft.kind === 'table' && <TableDefault draft={draft} onChange={onChange} />}
            </div>
          </section>
        </FieldContextProvider>
      )}
    </Field>
  );
}

/** The fields that hold what the JSON says; undefined when they cannot. */
function fieldsOf(draft: DefaultDraft, type: DeclaredType): DefaultDraft | undefined {
  const read = readDefault(draft, type);
  if (!read.ok) return undefined;
  return read.value === undefined ? emptyDraft(type) : structureOf(read.value, type);
}

/** What the fields hold as JSON; undefined while they cannot be read. */
function jsonOf(draft: DefaultDraft, type: DeclaredType): string | undefined {
  const read = readDefault(draft, type);
  if (!read.ok) return undefined;
  return read.value === undefined ? '' : printJson(read.value, 2);
}
