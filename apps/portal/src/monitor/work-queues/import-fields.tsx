import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles, Text, tokens } from '@fluentui/react-components';
import { type JsonValue, printJson } from '@tandem/kernel';
import { useMessages } from '../../i18n/language.tsx';
import { useServerText } from '../../i18n/server-text.ts';
import { ErrorBar } from '../../parts/error-bar.tsx';
import { Labelled } from '../../parts/labelled.tsx';
import { type Column, ResourceTable } from '../../parts/resource-table.tsx';
import { SourceField } from '../../parts/source-field.tsx';
import { WORK_QUEUES } from './messages.ts';
import type { ImportCheck, ImportReading } from './use-import-check.ts';

const SHOWN_ROWS = 5;
const SHOWN_FAULTS = 20;
const SHOWN_CHARACTERS = 80;

const useStyles = makeStyles({ faults: { margin: 0, paddingLeft: tokens.spacingHorizontalL } });

interface ImportFieldsProps {
  readonly format: 'csv' | 'json';
  readonly text: string;
  readonly check: ImportCheck;
  readonly onText: (text: string) => void;
}

export function ImportFields({ format, text, check, onText }: ImportFieldsProps) {
  const { add } = useMessages(WORK_QUEUES);
  return (
    <>
      <SourceField
        label={format === 'csv' ? add.csvLabel : add.jsonLabel}
        hint={format === 'csv' ? add.csvHint : add.jsonHint}
        fileLabel={add.file}
        accept={format === 'csv' ? '.csv,.txt,text/csv' : '.json,application/json'}
        text={text}
        onText={onText}
      />
      {check.error !== null && check.error !== undefined && <ErrorBar error={check.error} />}
      {check.data === undefined ? (
        text.trim() !== '' && check.error === null && <Text>{add.checking}</Text>
      ) : (
        <Reading reading={check.data} />
      )}
    </>
  );
}

function Reading({ reading }: { readonly reading: ImportReading }) {
  const { add } = useMessages(WORK_QUEUES);
  return (
    <div aria-live="polite">
      {reading.faultCount > 0 ? <Faults reading={reading} /> : <Text block>{add.found(reading.total)}</Text>}
      {reading.rows.length > 0 && <Preview reading={reading} />}
    </div>
  );
}

function Faults({ reading: { faults, faultCount } }: { readonly reading: ImportReading }) {
  const { add } = useMessages(WORK_QUEUES);
  const translate = useServerText();
  const styles = useStyles();
  const shown = faults.slice(0, SHOWN_FAULTS);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{add.faults(faultCount)}</MessageBarTitle>
        <ul className={styles.faults}>
          {shown.map(({ row, field, message }) => (
            <li key={`${row} ${field} ${message}`}>
              {[add.place(row, field), translate(message)].filter((part) => part !== '').join(': ')}
            </li>
          ))}
          {faultCount > shown.length && <li>{add.moreFaults(faultCount - shown.length)}</li>}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

type Row = ImportReading['rows'][number];

function Preview({ reading: { rows } }: { readonly reading: ImportReading }) {
  const { add, priorities } = useMessages(WORK_QUEUES);
  const words: Readonly<Record<string, string>> = priorities;
  const columns: readonly Column<Row & { readonly number: number }>[] = [
    { label: add.name, grow: 1.2, cell: ({ name }) => name },
    { label: add.value, grow: 2, cell: ({ value }) => shortValue(value as JsonValue) },
    { label: add.priority, grow: 0.7, cell: ({ priority }) => words[priority] ?? priority },
    { label: add.uniqueId, grow: 1, cell: ({ uniqueId }) => uniqueId ?? add.made },
  ];
  return (
    <Labelled label={add.preview}>
      <ResourceTable
        label={add.preview}
        columns={columns}
        rows={rows.slice(0, SHOWN_ROWS).map((row, number) => ({ ...row, number }))}
        keyOf={({ number }) => String(number)}
      />
    </Labelled>
  );
}

function shortValue(value: JsonValue): string {
  const text = typeof value === 'string' ? value : printJson(value);
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)} …` : text;
}
