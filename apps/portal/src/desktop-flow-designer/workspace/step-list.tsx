import { makeStyles, tokens } from '@fluentui/react-components';
import { type Row, type RowSummary, summariseRow, visibleRows } from '@tandem/designer-core/desktop-flow';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { useNamedTexts } from '../catalogue/use-named-texts.ts';
import { placeOf } from '../debug/debug-state.ts';
import { DESKTOP_DESIGNER } from '../messages.ts';
import { type OpenDesigner, useDesigner } from '../state/designer-context.ts';
import { heightOf } from './row-height.ts';
import { RowMenu, STEPS_ID } from './row-menu.tsx';
import { StepRow } from './step-row.tsx';
import { useRowHandlers } from './use-row-handlers.ts';
import { useRowMarks } from './use-row-marks.ts';
import { useStepKeys } from './use-step-keys.ts';

const useStyles = makeStyles({
  list: {
    height: '100%',
    overflowY: 'auto',
    position: 'relative',
    backgroundColor: tokens.colorNeutralBackground2,
    ':focus-visible': { outline: 'none' },
  },
  rows: { position: 'relative', width: '100%' },
  rest: { minHeight: '64px' },
});

/** The steps of the subflow that is shown. Only those in view are drawn, so that thousands are as quick as ten. */
export function StepList() {
  const styles = useStyles();
  const words = useMessages(DESKTOP_DESIGNER).workspace;
  const designer = useDesigner();
  const { state, rows, catalogue } = designer;
  const list = useRef<HTMLDivElement>(null);
  const shown = useShownRows(designer);
  // A new function for other rows: their heights are asked for again.
  const keyOf = useCallback((index: number) => shown[index]?.row ?? index, [shown]);
  const virtualizer = useVirtualizer({
    count: shown.length,
    getScrollElement: () => list.current,
    estimateSize: (index) => heightOf(shown[index]),
    getItemKey: keyOf,
    overscan: 12,
  });
  useReveal(shown, (index) => virtualizer.scrollToIndex(index, { align: 'auto' }), designer);
  const keys = useStepKeys(shown);
  const { handlers, drop, menu, closeMenu, rest } = useRowHandlers(designer);
  const marksOf = useRowMarks(designer, drop);
  const texts = useNamedTexts(catalogue.texts, rows);
  const summaryOf = useSummaries(rows, { texts, actions: catalogue.actions });
  const { focus } = state.selection;
  return (
    <>
      <div
        ref={list}
        className={styles.list}
        role="treegrid"
        aria-multiselectable
        aria-rowcount={rows.length}
        aria-colcount={3}
        aria-label={words.label(state.selection.subflow)}
        {...(focus === undefined ? {} : { 'aria-activedescendant': idOf(focus) })}
        tabIndex={0}
        id={STEPS_ID}
        data-steps
        {...keys}
        {...rest}
      >
        {/* biome-ignore lint/a11y/useSemanticElements: rows are placed by how far one has scrolled, which the rows of a table cannot be */}
        <div className={styles.rows} style={{ height: virtualizer.getTotalSize() }} role="rowgroup">
          {virtualizer.getVirtualItems().map(({ index, start, size }) => {
            const row = shown[index];
            if (row === undefined) return null;
            return (
              <StepRow
                key={row.row}
                id={idOf(row.row)}
                row={row}
                summary={summaryOf(row)}
                marks={marksOf(row)}
                handlers={handlers}
                top={start}
                height={size}
              />
            );
          })}
        </div>
        <div className={styles.rest} role="presentation" />
      </div>
      {menu !== undefined && <RowMenu at={menu} onClose={closeMenu} />}
    </>
  );
}

function idOf(row: number): string {
  return `desktop-step-${row}`;
}

function useShownRows({ state, rows }: OpenDesigner): readonly Row[] {
  const { folded, selection } = state;
  return useMemo(
    () => visibleRows(rows, new Set(folded.filter(({ subflow }) => subflow === selection.subflow).map(({ row }) => row))),
    [rows, folded, selection.subflow],
  );
}

/** Words of rows, made when a row is first drawn. */
function useSummaries(
  rows: readonly Row[],
  { texts, actions }: Pick<OpenDesigner['catalogue'], 'texts' | 'actions'>,
): (row: Row) => RowSummary {
  return useMemo(() => {
    const made = new Map<Row, RowSummary>();
    const known = new Set(rows);
    return (row) => {
      const summary = made.get(row) ?? summariseRow(row, texts, actions);
      if (known.has(row)) made.set(row, summary);
      return summary;
    };
  }, [rows, texts, actions]);
}

/** Brings into view what an edit, a jump or the run points at. */
function useReveal(shown: readonly Row[], scrollTo: (index: number) => void, { state, debug }: OpenDesigner): void {
  const { revealed, selection } = state;
  const current = placeOf(debug.state.run);
  const latest = useRef({ shown, scrollTo });
  useEffect(() => {
    latest.current = { shown, scrollTo };
  });
  useEffect(
    () => reveal(latest.current, revealed?.subflow === selection.subflow ? revealed.row : undefined),
    [revealed, selection.subflow],
  );
  useEffect(() => reveal(latest.current, current?.subflow === selection.subflow ? current.row : undefined), [current, selection.subflow]);
  useEffect(() => reveal(latest.current, selection.focus), [selection.focus]);
}

function reveal(
  { shown, scrollTo }: { readonly shown: readonly Row[]; readonly scrollTo: (index: number) => void },
  row: number | undefined,
): void {
  const index = row === undefined ? -1 : shown.findIndex((candidate) => candidate.row === row);
  if (index >= 0) scrollTo(index);
}
