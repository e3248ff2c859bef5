import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ChevronDownRegular,
  ChevronRightRegular,
  ErrorCircleFilled,
  MoreVerticalRegular,
  ShieldErrorRegular,
  WarningFilled,
} from '@fluentui/react-icons';
import { isFoldable, type Row, type RowSummary, summaryText } from '@tandem/designer-core/desktop-flow';
import type { Severity } from '@tandem/kernel';
import { type DragEvent, type MouseEvent, memo } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { ModuleIcon } from '../actions-pane/module-icon.tsx';
import { moduleOfRow } from '../catalogue/row-module.ts';
import { DESKTOP_DESIGNER } from '../messages.ts';
import { isOneLine } from './row-height.ts';
import { StepCell } from './step-cell.tsx';
import { useStepRowStyles } from './step-row-styles.ts';
import { StepWords } from './step-words.tsx';

/** What a row is besides its step. */
export interface RowMarks {
  readonly isSelected: boolean;
  readonly hasFocus: boolean;
  readonly isFolded: boolean;
  readonly hasBreakpoint: boolean;
  /** The run is here. */
  readonly isCurrent: boolean;
  readonly problem: Severity | undefined;
  /** Where a drag would drop. */
  readonly drop: 'before' | 'after' | undefined;
}

export interface RowHandlers {
  readonly onPress: (row: number, event: MouseEvent) => void;
  readonly onOpen: (row: number) => void;
  readonly onMenu: (row: number, event: MouseEvent) => void;
  readonly onFold: (row: number) => void;
  readonly onBreakpoint: (row: number) => void;
  readonly onDragStart: (row: number, event: DragEvent) => void;
  readonly onDragOver: (row: number, event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
}

interface StepRowProps {
  readonly id: string;
  readonly row: Row;
  readonly summary: RowSummary;
  readonly marks: RowMarks;
  readonly handlers: RowHandlers;
  /** Offset from the top of the list in pixels. */
  readonly top: number;
  readonly height: number;
}

const useStyles = makeStyles({
  gap: { flexShrink: 0 },
  flag: { display: 'inline-flex', fontSize: '16px', flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** One row of the workspace. The grid around it has the focus; buttons in the row are for the pointer, their keys are the grid's. */
export const StepRow = memo(
  function StepRow({ id, row, summary, marks, handlers, top, height }: StepRowProps) {
    const styles = useStyles();
    const looks = useStepRowStyles();
    const words = useMessages(DESKTOP_DESIGNER).workspace;
    const canFold = isFoldable(row);
    return (
      // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus and names the row in aria-activedescendant
      // biome-ignore lint/a11y/useKeyWithClickEvents: the grid has the keys
      // biome-ignore lint/a11y/useSemanticElements: rows are placed by how far one has scrolled, which the rows of a table cannot be
      <div
        id={id}
        role="row"
        aria-rowindex={row.row}
        aria-level={row.depth + 1}
        aria-selected={marks.isSelected}
        {...(canFold ? { 'aria-expanded': !marks.isFolded } : {})}
        aria-label={labelOf(row, summary, { words, marks })}
        data-row={row.row}
        className={mergeClasses(
          looks.row,
          marks.isSelected && looks.selected,
          marks.hasFocus && looks.focused,
          marks.isCurrent && looks.current,
          row.isDisabled && looks.disabled,
          marks.drop === 'before' && looks.dropBefore,
          marks.drop === 'after' && looks.dropAfter,
        )}
        style={{ transform: `translateY(${top}px)`, height }}
        draggable={row.kind !== 'end'}
        onClick={(event) => handlers.onPress(row.row, event)}
        onDoubleClick={() => handlers.onOpen(row.row)}
        onContextMenu={(event) => handlers.onMenu(row.row, event)}
        onDragStart={(event) => handlers.onDragStart(row.row, event)}
        onDragOver={(event) => handlers.onDragOver(row.row, event)}
        onDrop={handlers.onDrop}
      >
        <Gutter row={row.row} hasBreakpoint={marks.hasBreakpoint} onBreakpoint={handlers.onBreakpoint} />
        <StepCell className={looks.step}>
          <span className={styles.gap} style={{ width: row.depth * 24 }} />
          {canFold ? (
            <Button
              size="small"
              appearance="transparent"
              tabIndex={-1}
              aria-label={words.fold}
              icon={marks.isFolded ? <ChevronRightRegular /> : <ChevronDownRegular />}
              onClick={(event) => {
                event.stopPropagation();
                handlers.onFold(row.row);
              }}
              onDoubleClick={(event) => event.stopPropagation()}
            />
          ) : (
            <span className={looks.noFold} />
          )}
          {row.kind !== 'end' && <ModuleIcon module={moduleOfRow(row)} isQuiet={row.isDisabled} />}
          <StepWords summary={summary} isOneLine={isOneLine(row)} isComment={row.statement.kind === 'comment'} />
          {row.hasErrorHandling && <ShieldErrorRegular className={mergeClasses(styles.flag, styles.quiet)} aria-hidden />}
          {marks.problem === 'error' && <ErrorCircleFilled className={mergeClasses(styles.flag, styles.error)} aria-hidden />}
          {marks.problem === 'warning' && <WarningFilled className={mergeClasses(styles.flag, styles.warning)} aria-hidden />}
        </StepCell>
        <StepCell className={looks.menu}>
          <Button
            size="small"
            appearance="transparent"
            tabIndex={-1}
            aria-label={words.menu}
            icon={<MoreVerticalRegular />}
            onClick={(event) => {
              event.stopPropagation();
              handlers.onMenu(row.row, event);
            }}
            onDoubleClick={(event) => event.stopPropagation()}
          />
        </StepCell>
      </div>
    );
  },
  (before, after) =>
    before.row === after.row &&
    before.summary === after.summary &&
    before.handlers === after.handlers &&
    before.top === after.top &&
    isSameMarks(before.marks, after.marks),
);

function isSameMarks(a: RowMarks, b: RowMarks): boolean {
  return (Object.keys(a) as (keyof RowMarks)[]).every((mark) => a[mark] === b[mark]);
}

interface GutterProps {
  readonly row: number;
  readonly hasBreakpoint: boolean;
  readonly onBreakpoint: (row: number) => void;
}

/** The number of the row; a click on it sets or takes a breakpoint. */
function Gutter({ row, hasBreakpoint, onBreakpoint }: GutterProps) {
  const looks = useStepRowStyles();
  const words = useMessages(DESKTOP_DESIGNER).workspace;
  return (
    <StepCell className={looks.gutterCell}>
      <button
        type="button"
        tabIndex={-1}
        className={looks.gutter}
        aria-label={words.breakpoint(row)}
        aria-pressed={hasBreakpoint}
        onClick={(event) => {
          event.stopPropagation();
          onBreakpoint(row);
        }}
        onDoubleClick={(event) => event.stopPropagation()}
      >
        <span className={mergeClasses(looks.dot, hasBreakpoint && looks.dotOn)} />
        {row}
      </button>
    </StepCell>
  );
}

interface LabelParts {
  readonly words: {
    readonly row: (row: number, title: string, summary: string) => string;
    readonly isDisabled: string;
    readonly hasBreakpoint: string;
    readonly hasErrorHandling: string;
    readonly isCurrent: string;
    readonly hasError: string;
    readonly hasWarning: string;
  };
  readonly marks: RowMarks;
}

/** Everything that the row shows, for whoever hears it. */
function labelOf(row: Row, { title, segments }: RowSummary, { words, marks }: LabelParts): string {
  const more = [
    row.isDisabled ? words.isDisabled : '',
    marks.hasBreakpoint ? words.hasBreakpoint : '',
    row.hasErrorHandling ? words.hasErrorHandling : '',
    marks.isCurrent ? words.isCurrent : '',
    marks.problem === 'error' ? words.hasError : '',
    marks.problem === 'warning' ? words.hasWarning : '',
  ].filter((word) => word !== '');
  return [words.row(row.row, title, summaryText(segments)), ...more].join(', ');
}
