import {
  makeStyles,
  mergeClasses,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Surface } from './surface.tsx';

const NARROW = '@media (max-width: 760px)';

const useStyles = makeStyles({
  header: { [NARROW]: { display: 'none' } },
  headerCell: { fontWeight: tokens.fontWeightSemibold, paddingInline: tokens.spacingHorizontalM },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  row: {
    ':last-child': { borderBottomStyle: 'none' },
    [NARROW]: { flexDirection: 'column', alignItems: 'stretch', paddingBlock: tokens.spacingVerticalS },
  },
  cell: {
    overflowWrap: 'anywhere',
    paddingBlock: tokens.spacingVerticalSNudge,
    paddingInline: tokens.spacingHorizontalM,
    minHeight: '32px',
    gap: tokens.spacingHorizontalXS,
    flexWrap: 'wrap',
    boxSizing: 'border-box',
    [NARROW]: {
      maxWidth: '100%',
      flexBasis: 'auto',
      width: '100%',
      paddingBlock: tokens.spacingVerticalXXS,
      minHeight: 'auto',
      alignItems: 'flex-start',
    },
  },
  end: { justifyContent: 'flex-end', [NARROW]: { justifyContent: 'flex-start' } },
  label: {
    display: 'none',
    [NARROW]: { display: 'inline', width: '40%', flexShrink: 0, color: tokens.colorNeutralForeground3 },
  },
  value: { minWidth: 0, [NARROW]: { flex: '1 1 0' } },
  actions: { display: 'flex', alignItems: 'center' },
});

export interface Column<T> {
  /** No two columns of a table have the same. */
  readonly label: string;
  /** What the header shows in place of the label. */
  readonly heading?: ReactNode;
  /** Share of the width; 1 unless it says otherwise. */
  readonly grow?: number;
  /** Buttons: at the end of the row and without a label on a narrow screen. */
  readonly isForActions?: boolean;
  readonly cell: (row: T) => ReactNode;
}

interface ResourceTableProps<T> {
  readonly label: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => string;
}

/** Rows of things; on a narrow screen each row becomes a list of labelled values. */
export function ResourceTable<T>({ label, columns, rows, keyOf }: ResourceTableProps<T>) {
  const styles = useStyles();
  return (
    <Surface isFlush>
      <Table aria-label={label} noNativeElements>
        <TableHeader className={styles.header}>
          <TableRow>
            {columns.map((column) => (
              <HeaderCell key={column.label} column={column} />
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={keyOf(row)} className={styles.row}>
              {columns.map((column) => (
                <Cell key={column.label} column={column} row={row} />
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Surface>
  );
}

/** The header of buttons is heard and not seen. */
function HeaderCell<T>({ column: { label, heading = label, grow = 1, isForActions = false } }: { readonly column: Column<T> }) {
  const styles = useStyles();
  return (
    <TableHeaderCell className={styles.headerCell} style={{ flexGrow: grow }}>
      {isForActions ? <span className={styles.unseen}>{label}</span> : heading}
    </TableHeaderCell>
  );
}

function Cell<T>({ column, row }: { readonly column: Column<T>; readonly row: T }) {
  const styles = useStyles();
  const isForActions = column.isForActions === true;
  return (
    <TableCell className={mergeClasses(styles.cell, isForActions && styles.end)} style={{ flexGrow: column.grow ?? 1 }}>
      {!isForActions && (
        <span className={styles.label} aria-hidden>
          {column.label}
        </span>
      )}
      <span className={isForActions ? styles.actions : styles.value}>{column.cell(row)}</span>
    </TableCell>
  );
}
