import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, DismissRegular } from '@fluentui/react-icons';
import { useMessages } from '../../../i18n/language.tsx';
import type { ColumnDraft, DefaultDraft, TableDraft } from './default-draft.ts';
import { DEFAULT_VALUE } from './default-value-messages.ts';
import { ScalarField, ScalarTypeField } from './scalar-field.tsx';
import { addColumn, addRow, freeColumnName, removeColumn, setCell, setColumnType } from './table-draft.ts';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto', paddingBottom: tokens.spacingVerticalS },
  grid: { borderCollapse: 'collapse', '& th, & td': { padding: tokens.spacingHorizontalXXS, verticalAlign: 'bottom', minWidth: '120px' } },
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, fontWeight: tokens.fontWeightRegular },
  name: { display: 'flex', alignItems: 'center' },
  grow: { flexGrow: 1, minWidth: 0 },
  number: { minWidth: '28px !important', color: tokens.colorNeutralForeground3, textAlign: 'right', fontWeight: tokens.fontWeightRegular },
  tight: { minWidth: '32px !important' },
});

interface TableDefaultProps {
  readonly draft: TableDraft;
  readonly onChange: (draft: DefaultDraft) => void;
}

/** The cells of a datatable in a grid; each column has one type. */
export function TableDefault({ draft, onChange }: TableDefaultProps) {
  const styles = useStyles();
  const words = useMessages(DEFAULT_VALUE);
  const { columns } = draft;
  return (
    <div>
      {columns.length > 0 && (
        <div className={styles.scroll}>
          <table className={styles.grid}>
            <thead>
              <tr>
                <th scope="col" className={styles.number}>
                  {words.rowHeader}
                </th>
                {columns.map((column, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a column has no identity but its place while its name is typed
                  <th key={at} scope="col">
                    <ColumnHead column={column} index={at} draft={draft} onChange={onChange} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {draft.rows.map((cells, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a row has no identity but its place
                <TableRow key={at} cells={cells} index={at} draft={draft} onChange={onChange} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Button
        size="small"
        appearance="subtle"
        icon={<AddRegular />}
        onClick={() => onChange(addColumn(draft, freeColumnName(draft, words.newColumn)))}
      >
        {words.addColumn}
      </Button>
      {columns.length > 0 && (
        <Button size="small" appearance="subtle" icon={<AddRegular />} onClick={() => onChange(addRow(draft))}>
          {words.addRow}
        </Button>
      )}
    </div>
  );
}

interface ColumnHeadProps extends TableDefaultProps {
  readonly column: ColumnDraft;
  readonly index: number;
}

function ColumnHead({ column, index, draft, onChange }: ColumnHeadProps) {
  const styles = useStyles();
  const words = useMessages(DEFAULT_VALUE);
  const { name, type } = column;
  const rename = (next: string) => onChange({ ...draft, columns: draft.columns.with(index, { name: next, type }) });
  return (
    <span className={styles.head}>
      <span className={styles.name}>
        <Input
          className={styles.grow}
          input={{ className: styles.grow, ...(name.trim() === '' ? { 'aria-invalid': true } : {}) }}
          aria-label={words.column(index + 1)}
          value={name}
          onChange={(_, { value }) => rename(value)}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={words.remove(words.columnOf(name || String(index + 1)))}
          onClick={() => onChange(removeColumn(draft, index))}
        />
      </span>
      <ScalarTypeField
        label={words.columnType(index + 1)}
        scalar={{ type, text: '' }}
        onChange={(scalar) => onChange(setColumnType(draft, index, scalar.type))}
      />
    </span>
  );
}

interface TableRowProps extends TableDefaultProps {
  readonly cells: readonly string[];
  readonly index: number;
}

function TableRow({ cells, index, draft, onChange }: TableRowProps) {
  const styles = useStyles();
  const words = useMessages(DEFAULT_VALUE);
  return (
    <tr>
      <th scope="row" className={styles.number}>
        {index + 1}
      </th>
      {draft.columns.map(({ name, type }, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column has no identity but its place while its name is typed
        <td key={column}>
          <ScalarField
            label={words.cell(name || words.column(column + 1), index + 1)}
            scalar={{ type, text: cells[column] ?? '' }}
            mayBeEmpty
            onText={(text) => onChange(setCell(draft, { row: index, column }, text))}
          />
        </td>
      ))}
      <td className={styles.tight}>
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={words.remove(words.rowOf(index + 1))}
          onClick={() => onChange({ ...draft, rows: draft.rows.toSpliced(index, 1) })}
        />
      </td>
    </tr>
  );
}
