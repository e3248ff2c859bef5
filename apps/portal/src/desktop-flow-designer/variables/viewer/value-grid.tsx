import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useFormats, useMessages } from '../../../i18n/language.tsx';
import { CopyButton } from '../../../parts/copy-button.tsx';
import { LiveValue } from '../live/live-value.tsx';
import type { Detail, ValuePath } from '../live/use-detail.ts';
import { useTypeText } from '../types/type-text.ts';
import { type Crumb, type GridCell, type GridRow, gridOf, textOfGrid } from './value-place.ts';
import { VIEWER } from './viewer-messages.ts';

const useStyles = makeStyles({
  frame: { position: 'relative' },
  copy: { position: 'absolute', top: '2px', right: tokens.spacingHorizontalS, zIndex: 2 },
  scroll: {
    overflow: 'auto',
    maxHeight: 'min(420px, 50vh)',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    borderCollapse: 'separate',
    borderSpacing: 0,
    width: '100%',
    '& th, & td': {
      textAlign: 'left',
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
      maxWidth: '320px',
    },
    '& thead th': { position: 'sticky', top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground3, whiteSpace: 'nowrap' },
  },
  key: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap' },
  type: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
});

interface ValueGridProps {
  readonly detail: Detail;
  readonly path: ValuePath;
  readonly onOpen: (crumbs: readonly Crumb[]) => void;
}

/** The parts of a value that are at hand: rows of a table with their cells, items, or properties. */
export function ValueGrid({ detail, path, onOpen }: ValueGridProps) {
  const styles = useStyles();
  const words = useMessages(VIEWER);
  const rows = useMemo(() => gridOf(detail, path), [detail, path]);
  const { columns } = detail;
  const isNumbered = typeof rows[0]?.key === 'number';
  const heads = columns ?? [words.value, words.type];
  return (
    <div className={styles.frame}>
      <CopyButton className={styles.copy} what={words.rows} text={textOfGrid(detail, rows)} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={words.value}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{columns !== null ? words.row : isNumbered ? words.index : words.name}</th>
              {heads.map((head, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two columns can share a name
                <th key={at} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <GridLine key={row.key} row={row} name={detail.name} isTable={columns !== null} onOpen={onOpen} />
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

interface GridLineProps {
  readonly row: GridRow;
  readonly name: string;
  readonly isTable: boolean;
  readonly onOpen: (crumbs: readonly Crumb[]) => void;
}

function GridLine({ row, name, isTable, onOpen }: GridLineProps) {
  const styles = useStyles();
  const words = useMessages(VIEWER);
  const formats = useFormats();
  const typeText = useTypeText();
  const { key, cells } = row;
  const label = typeof key === 'number' ? formats.number(key) : key;
  const [rowCrumb] = cells[0]?.crumbs ?? [];
  return (
    <tr>
      <th scope="row" className={styles.key}>
        {isTable && rowCrumb !== undefined ? (
          <Link as="button" aria-label={words.openRow(label)} onClick={() => onOpen([rowCrumb])}>
            {label}
          </Link>
        ) : (
          label
        )}
      </th>
      {cells.map((cell) => (
        <td key={JSON.stringify(cell.path)}>
          <CellValue cell={cell} name={name} label={isTable ? words.part(cell.view.name, label) : label} onOpen={onOpen} />
        </td>
      ))}
      {!isTable && <td className={styles.type}>{typeText(cells[0]?.view.type)}</td>}
    </tr>
  );
}

interface CellValueProps {
  readonly cell: GridCell;
  readonly name: string;
  readonly label: string;
  readonly onOpen: (crumbs: readonly Crumb[]) => void;
}

/** What can be looked into is a way there. */
function CellValue({ cell, name, label, onOpen }: CellValueProps) {
  const words = useMessages(VIEWER);
  const value = <LiveValue view={cell.view} name={name} path={cell.path} label={label} />;
  if (cell.view.size === null) return value;
  return (
    <Link as="button" title={words.open(label)} onClick={() => onOpen(cell.crumbs)}>
      {value}
    </Link>
  );
}
