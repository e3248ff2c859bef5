import { Button, Text } from '@fluentui/react-components';
import { ArrowDownloadRegular, DeleteRegular } from '@fluentui/react-icons';
import type { JsonObject } from '@tandem/kernel';
import type { TableColumn, TableDetail } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { ConfirmButton } from '../../parts/confirm-button.tsx';
import { FileButton } from '../../parts/file-button.tsx';
import { Labelled } from '../../parts/labelled.tsx';
import { useNotify } from '../../parts/notify.tsx';
import { askData, readContent } from '../data-client.ts';
import { TABLES } from '../messages.ts';
import { cellOf } from '../row-query.ts';
import { TABLES_KEY } from '../table-queries.ts';

interface FileFieldProps {
  readonly table: TableDetail;
  readonly column: TableColumn;
  readonly row: JsonObject | undefined;
  readonly rowId: string | undefined;
}

/** A file of a row: stored, read and deleted on its own, without the form around it. */
export function FileField({ table, column, row, rowId }: FileFieldProps) {
  const { rows: text } = useMessages(TABLES);
  const notify = useNotify();
  const queryClient = useQueryClient();
  const known =
    row === undefined || cellOf(row, column) === null ? undefined : String(row.get(`${column.wireName}_name`) ?? column.displayName);
  const [name, setName] = useState(known);
  if (rowId === undefined) {
    return (
      <Labelled label={column.displayName}>
        <Text>{text.file.later}</Text>
      </Labelled>
    );
  }
  const path = `${table.entitySetName}(${rowId})/${column.logicalName}`;
  const changed = (next: string | undefined, message: string) => {
    setName(next);
    notify.done(message);
    void queryClient.invalidateQueries({ queryKey: [...TABLES_KEY, 'rows'] });
  };
  const upload = (file: File) =>
    void askData(path, {
      method: 'PATCH',
      body: file,
      headers: {
        'content-type': file.type === '' ? 'application/octet-stream' : file.type,
        'x-ms-file-name': encodeURIComponent(file.name),
      },
    }).then(() => changed(file.name, text.file.uploaded), notify.failure);
  const download = () =>
    void readContent(`${path}/$value`).then((blob) => blob && saveBlob(name ?? column.logicalName, blob), notify.failure);
  return (
    <Labelled label={column.displayName}>
      <Text block>{name ?? text.file.none}</Text>
      <FileButton label={text.file.choose} onFile={upload} />
      {name !== undefined && (
        <>
          <Button appearance="subtle" icon={<ArrowDownloadRegular />} onClick={download}>
            {text.file.download}
          </Button>
          <ConfirmButton
            isIconOnly
            appearance="subtle"
            icon={<DeleteRegular />}
            label={text.file.remove}
            title={text.file.remove}
            question={name}
            confirmLabel={text.file.remove}
            act={() => askData(path, { method: 'DELETE' })}
            onDone={() => changed(undefined, text.file.removed)}
          />
        </>
      )}
    </Labelled>
  );
}

function saveBlob(fileName: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser reads the address after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
