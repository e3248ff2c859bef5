import { makeStyles, Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  cell: { overflowWrap: 'anywhere', paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
});

export interface Column<T> {
  readonly label: string;
  /** Share of the width; 1 unless it says otherwise. */
  readonly width?: string;
  readonly cell: (row: T) => ReactNode;
}

interface ResourceTableProps<T> {
  readonly label: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => string;
}

export function ResourceTable<T>({ label, columns, rows, keyOf }: ResourceTableProps<T>) {
  const styles = useStyles();
  return (
    <div className={styles.scroll}>
      <Table aria-label={label} style={{ minWidth: `${columns.length * 110}px` }}>
        <TableHeader>
          <TableRow>
            {columns.map((column) => (
              <TableHeaderCell key={column.label} {...(column.width === undefined ? {} : { style: { width: column.width } })}>
                {column.label}
              </TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={keyOf(row)}>
              {columns.map((column) => (
                <TableCell key={column.label} className={styles.cell}>
                  {column.cell(row)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}
