import { Button, Combobox, makeStyles, Option, Select, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { isJsonArray, JsonObject } from '@tandem/kernel';
import type { TableColumn, TableLookupTarget } from '@tandem/protocol';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { useSettled } from '../../parts/use-settled.ts';
import { askData } from '../data-client.ts';
import { TABLES } from '../messages.ts';
import type { ChosenRow, DraftValue } from '../row-draft.ts';
import { TABLES_KEY } from '../table-queries.ts';

const REST_MS = 250;
const MOST_FOUND = 20;

const useStyles = makeStyles({
  row: { display: 'flex', gap: tokens.spacingHorizontalXS, flexWrap: 'wrap' },
  box: { flexGrow: 1, minWidth: 0 },
  input: { minWidth: 0 },
});

interface LookupFieldProps {
  readonly column: TableColumn;
  readonly value: DraftValue;
  readonly onValue: (value: DraftValue) => void;
}

/** A row of another table, found by its name. */
export function LookupField({ column, value, onValue, ...given }: LookupFieldProps) {
  const { rows: text } = useMessages(TABLES);
  const styles = useStyles();
  const chosen = value !== null && typeof value === 'object' ? value : undefined;
  const [targetName, setTarget] = useState(chosen?.table ?? column.targets[0]?.logicalName ?? '');
  const target = column.targets.find(({ logicalName }) => logicalName === targetName) ?? column.targets[0];
  const [typed, setTyped] = useState<string>();
  const [isOpen, setOpen] = useState(false);
  const found = useFound(target, useSettled(typed ?? '', REST_MS), isOpen);
  const rows = found.data ?? [];
  const choose = (id: string | undefined) => {
    const row = rows.find((each) => each.id === id);
    if (row === undefined) return;
    onValue(row);
    setTyped(undefined);
  };
  return (
    <div className={styles.row}>
      {column.targets.length > 1 && (
        <Select aria-label={`${column.displayName}: ${text.lookup.table}`} value={targetName} onChange={(_, data) => setTarget(data.value)}>
          {column.targets.map(({ logicalName, displayName }) => (
            <option key={logicalName} value={logicalName}>
              {displayName}
            </option>
          ))}
        </Select>
      )}
      <Combobox
        {...given}
        className={styles.box}
        input={{ className: styles.input }}
        freeform
        open={isOpen}
        placeholder={text.lookup.search}
        value={typed ?? chosen?.name ?? ''}
        selectedOptions={chosen === undefined ? [] : [chosen.id]}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setOpen(true);
        }}
        onOpenChange={(_, { open }) => setOpen(open)}
        onBlur={() => setTyped(undefined)}
        onOptionSelect={(_, { optionValue }) => choose(optionValue)}
      >
        {rows.map(({ id, name }) => (
          <Option key={id} value={id} text={name}>
            {name}
          </Option>
        ))}
        {rows.length === 0 && (
          <Option value="" disabled text="">
            {found.isFetching ? text.lookup.searching : text.lookup.none}
          </Option>
        )}
      </Combobox>
      {chosen !== undefined && (
        <Button
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={`${column.displayName}: ${text.lookup.clear}`}
          onClick={() => onValue(null)}
        />
      )}
    </div>
  );
}

function useFound(target: TableLookupTarget | undefined, part: string, isOpen: boolean) {
  return useQuery({
    queryKey: [...TABLES_KEY, 'found', target?.logicalName, part],
    queryFn: async () => (target === undefined ? [] : find(target, part.trim())),
    enabled: isOpen && target !== undefined,
    placeholderData: (before: readonly ChosenRow[] | undefined) => before,
  });
}

async function find(target: TableLookupTarget, part: string): Promise<readonly ChosenRow[]> {
  const { entitySetName, primaryIdColumn, primaryNameColumn, logicalName } = target;
  const name = primaryNameColumn ?? primaryIdColumn;
  const filter =
    part === '' || primaryNameColumn === null ? '' : `&$filter=${encodeURIComponent(`contains(${name},'${part.replaceAll("'", "''")}')`)}`;
  const answer = await askData(`${entitySetName}?$select=${primaryIdColumn},${name}&$orderby=${name}&$top=${MOST_FOUND}${filter}`);
  const value = answer.get('value');
  const rows = isJsonArray(value) ? value.filter((row) => row instanceof JsonObject) : [];
  return rows.map((row) => ({
    table: logicalName,
    id: String(row.get(primaryIdColumn)),
    name: String(row.get(name) ?? row.get(primaryIdColumn)),
  }));
}
