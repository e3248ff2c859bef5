import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { Row } from '@tandem/designer-core/desktop-flow';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useRef } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import type { DesktopCatalogue } from '../catalogue/use-catalogue.ts';
import type { ComparedLine, LineMark } from './compared-lines.ts';
import { DESKTOP_VERSIONS } from './desktop-version-messages.ts';
import { RowChanges } from './row-changes.tsx';
import { RowLine } from './row-line.tsx';

const useStyles = makeStyles({
  list: {
    flexGrow: 1,
    minHeight: '240px',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    // The page scrolls there, too: what is not in view must not be drawn.
    '@media (max-width: 900px)': { maxHeight: '80vh' },
  },
  rows: { position: 'relative', width: '100%', margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    position: 'absolute',
    insetInline: 0,
    top: 0,
    boxSizing: 'border-box',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  sides: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
  right: { borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
  changes: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 56px` },
  gap: { display: 'block', padding: tokens.spacingHorizontalS, textAlign: 'center', color: tokens.colorNeutralForeground2 },
  added: { backgroundColor: tokens.colorPaletteGreenBackground1 },
  removed: { backgroundColor: tokens.colorPaletteRedBackground1 },
  changed: { backgroundColor: tokens.colorPaletteYellowBackground1 },
  moved: { backgroundColor: tokens.colorBrandBackground2 },
});

/** Pixels of a row before it is measured. */
const ROW_HEIGHT = 52;

interface ComparedListProps {
  readonly label: string;
  readonly lines: readonly ComparedLine[];
  /** The older version on the left, the newer on the right; otherwise each row once, one below the other. */
  readonly isSideBySide: boolean;
  readonly catalogue: DesktopCatalogue;
}

/** Rows of one version, or of two that are compared. Only those in view are drawn. */
export function ComparedList({ label, lines, isSideBySide, catalogue }: ComparedListProps) {
  const styles = useStyles();
  const list = useRef<HTMLElement>(null);
  const keyOf = useCallback((index: number) => lines[index]?.key ?? index, [lines]);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => list.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: keyOf,
    overscan: 12,
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section ref={list} className={styles.list} aria-label={label} tabIndex={0}>
      <ol className={styles.rows} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start, key }) => {
          const line = lines[index];
          if (line === undefined) return null;
          return (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              className={styles.item}
              style={{ transform: `translateY(${start}px)` }}
              aria-setsize={lines.length}
              aria-posinset={index + 1}
            >
              <Line line={line} isSideBySide={isSideBySide} catalogue={catalogue} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}

type LineProps = Pick<ComparedListProps, 'isSideBySide' | 'catalogue'> & { readonly line: ComparedLine };

function Line({ line, isSideBySide, catalogue }: LineProps) {
  const styles = useStyles();
  const { same } = useMessages(DESKTOP_VERSIONS);
  if (line.kind === 'gap') {
    return (
      <Text size={200} className={styles.gap}>
        {same(line.count)}
      </Text>
    );
  }
  const { before, after, mark } = line;
  const changes = mark === 'changed' && before !== undefined && after !== undefined && (
    <div className={styles.changes}>
      <RowChanges before={before} after={after} catalogue={catalogue} />
    </div>
  );
  if (!isSideBySide) {
    return (
      <div className={mark === undefined ? '' : styles[mark]}>
        <Side row={after ?? before} line={line} catalogue={catalogue} />
        {changes}
      </div>
    );
  }
  return (
    <>
      <div className={styles.sides}>
        <div className={sideStyle(before, mark, styles)}>
          <Side row={before} line={line} catalogue={catalogue} />
        </div>
        <div className={mergeClasses(styles.right, sideStyle(after, mark, styles))}>
          <Side row={after} line={line} catalogue={catalogue} />
        </div>
      </div>
      {changes}
    </>
  );
}

function sideStyle(row: Row | undefined, mark: LineMark | undefined, styles: Readonly<Record<LineMark, string>>): string {
  return row === undefined || mark === undefined ? '' : styles[mark];
}

interface SideProps {
  readonly row: Row | undefined;
  readonly line: ComparedLine & { readonly kind: 'rows' };
  readonly catalogue: DesktopCatalogue;
}

function Side({ row, line, catalogue }: SideProps) {
  const { movedFrom, movedTo } = useMessages(DESKTOP_VERSIONS);
  if (row === undefined) return null;
  const { otherRow, after, mark } = line;
  const note = otherRow === undefined ? '' : row === after ? movedFrom(otherRow) : movedTo(otherRow);
  return <RowLine row={row} mark={mark} note={note} catalogue={catalogue} />;
}
