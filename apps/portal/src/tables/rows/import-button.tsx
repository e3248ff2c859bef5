import { Button, MessageBar, MessageBarBody, MessageBarTitle, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowUploadRegular } from '@fluentui/react-icons';
import type { TableDetail, TableImport, TableImportFault } from '@tandem/protocol';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormats, useMessages } from '../../i18n/language.tsx';
import { useServerText } from '../../i18n/server-text.ts';
import { ErrorBar } from '../../parts/error-bar.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { InfoDialog } from '../../parts/info-dialog.tsx';
import { Labelled } from '../../parts/labelled.tsx';
import { useNotify } from '../../parts/notify.tsx';
import { ResourceTable } from '../../parts/resource-table.tsx';
import { SourceField } from '../../parts/source-field.tsx';
import { useSettled } from '../../parts/use-settled.ts';
import { api } from '../../shell/api.ts';
import { TABLES } from '../messages.ts';
import { TABLES_KEY } from '../table-queries.ts';

const REST_MS = 400;
const SHOWN_FAULTS = 20;
const SHOWN_ROWS = 5;

const useStyles = makeStyles({ faults: { margin: 0, paddingLeft: tokens.spacingHorizontalL } });

export function ImportButton({ table }: { readonly table: TableDetail }) {
  const { transfer: text } = useMessages(TABLES);
  const [isOpen, setOpen] = useState(false);
  const [refused, setRefused] = useState<Faults>();
  return (
    <>
      <Button icon={<ArrowUploadRegular />} onClick={() => setOpen(true)}>
        {text.import}
      </Button>
      {isOpen && <ImportDialog table={table} onRefused={setRefused} onClose={() => setOpen(false)} />}
      {refused !== undefined && (
        <InfoDialog title={text.refusedTitle} onClose={() => setRefused(undefined)}>
          <FaultList table={table} title={text.refused(String(refused.faultCount))} {...refused} />
        </InfoDialog>
      )}
    </>
  );
}

interface Faults {
  readonly faults: readonly TableImportFault[];
  readonly faultCount: number;
}

interface ImportDialogProps {
  readonly table: TableDetail;
  readonly onRefused: (faults: Faults) => void;
  readonly onClose: () => void;
}

function ImportDialog({ table, onRefused, onClose }: ImportDialogProps) {
  const { transfer: text } = useMessages(TABLES);
  const formats = useFormats();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const [content, setContent] = useState('');
  const settled = useSettled(content, REST_MS);
  const check = useQuery({
    queryKey: [...TABLES_KEY, 'import', table.logicalName, settled],
    queryFn: () => api('checkTableImport', { params: { tableName: table.logicalName }, body: { content: settled } }),
    enabled: settled.trim() !== '',
    gcTime: 0,
    retry: false,
  });
  const reading = settled.trim() === '' ? undefined : check.data;
  const isReady = reading !== undefined && settled === content && !check.isFetching && reading.faultCount === 0 && reading.total > 0;
  return (
    <FormDialog
      isWide
      title={text.title}
      submitLabel={text.start}
      whatIsMissing={text.missing}
      isReady={isReady}
      submit={() => api('importTableRows', { params: { tableName: table.logicalName }, body: { content } })}
      onDone={({ added, changed, faults, faultCount }) => {
        void queryClient.invalidateQueries({ queryKey: TABLES_KEY });
        notify.done(text.done(formats.number(added), formats.number(changed)));
        if (faultCount > 0) onRefused({ faults, faultCount });
        onClose();
      }}
      onClose={onClose}
    >
      <SourceField
        label={text.label}
        hint={text.hint}
        fileLabel={text.file}
        accept=".csv,.txt,text/csv"
        text={content}
        onText={setContent}
      />
      {check.error !== null && <ErrorBar error={check.error} />}
      {check.isFetching && reading === undefined && <Text>{text.checking}</Text>}
      {reading !== undefined && <Reading table={table} reading={reading} />}
    </FormDialog>
  );
}

function Reading({ table, reading }: { readonly table: TableDetail; readonly reading: TableImport }) {
  const { transfer: text } = useMessages(TABLES);
  const formats = useFormats();
  return (
    <div aria-live="polite">
      {reading.faultCount > 0 ? (
        <FaultList table={table} title={text.faults(formats.number(reading.faultCount))} {...reading} />
      ) : (
        <Text block>{text.found(formats.number(reading.total), formats.number(reading.updates))}</Text>
      )}
      {reading.passedOver.length > 0 && <Text block>{text.passedOver(formats.list(reading.passedOver))}</Text>}
      {reading.rows.length > 0 && <Preview table={table} reading={reading} />}
    </div>
  );
}

function Preview({ table, reading }: { readonly table: TableDetail; readonly reading: TableImport }) {
  const { transfer: text } = useMessages(TABLES);
  const rows = reading.rows.slice(0, SHOWN_ROWS).map((cells, index) => ({ cells, key: String(index) }));
  const columns = reading.columns.map((name, index) => ({
    label: labelOf(table, name),
    cell: ({ cells }: { readonly cells: readonly string[] }) => cells[index] ?? '',
  }));
  return (
    <Labelled label={text.preview}>
      <ResourceTable label={text.preview} columns={columns} rows={rows} keyOf={({ key }) => key} />
    </Labelled>
  );
}

function FaultList({ table, title, faults, faultCount }: Faults & { readonly table: TableDetail; readonly title: string }) {
  const { transfer: text } = useMessages(TABLES);
  const translate = useServerText();
  const styles = useStyles();
  const shown = faults.slice(0, SHOWN_FAULTS);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        <ul className={styles.faults}>
          {shown.map(({ row, column, message }) => (
            <li key={`${row} ${column} ${message}`}>
              {[text.place(row, labelOf(table, column)), translate(message)].filter((part) => part !== '').join(': ')}
            </li>
          ))}
          {faultCount > shown.length && <li>{text.moreFaults(faultCount - shown.length)}</li>}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

function labelOf({ columns }: TableDetail, name: string): string {
  return columns.find(({ logicalName }) => logicalName === name)?.displayName ?? name;
}
