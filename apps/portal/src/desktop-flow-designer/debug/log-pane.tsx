import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { LogEntry } from '@tandem/protocol';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useFormats, useMessages } from '../../i18n/language.tsx';
import { useDesktopActionTitles } from '../../runs/use-desktop-action-titles.ts';
import { DESKTOP_DESIGNER } from '../messages.ts';
import { useDesigner } from '../state/designer-context.ts';

const ROW_HEIGHT = 28;

const useStyles = makeStyles({
  list: { height: '100%', overflowY: 'auto' },
  rows: { position: 'relative' },
  row: {
    position: 'absolute',
    left: 0,
    right: 0,
    height: `${ROW_HEIGHT}px`,
    display: 'grid',
    gridTemplateColumns: '80px minmax(56px, 96px) minmax(80px, 1fr) 56px minmax(72px, 2fr)',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM}`,
    border: 'none',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    textAlign: 'left',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    '& > *': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  },
  failed: { color: tokens.colorStatusDangerForeground1 },
  empty: { padding: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground3, display: 'block' },
});

/** What the run does, step by step, the newest at the end; a press leads to the step. */
export function LogPane() {
  const styles = useStyles();
  const words = useMessages(DESKTOP_DESIGNER);
  const { debug } = useDesigner();
  const { log } = debug.state;
  const list = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: log.length,
    getScrollElement: () => list.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
  });
  useEffect(() => {
    if (log.length > 0) virtualizer.scrollToIndex(log.length - 1);
  }, [log.length, virtualizer]);
  if (log.length === 0) return <Text className={styles.empty}>{words.run.noLog}</Text>;
  return (
    <div ref={list} className={styles.list} role="log" aria-label={words.panes.log}>
      <div className={styles.rows} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const entry = log[index];
          return entry === undefined ? null : <LogRow key={entry.seq} entry={entry} top={start} />;
        })}
      </div>
    </div>
  );
}

function LogRow({ entry, top }: { readonly entry: LogEntry; readonly top: number }) {
  const styles = useStyles();
  const formats = useFormats();
  const titleOf = useDesktopActionTitles();
  const { dispatch } = useDesigner();
  const { subflow, line, action, status, durationMs, message = '' } = entry;
  return (
    <button
      type="button"
      className={mergeClasses(styles.row, status === 'Failed' && styles.failed)}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => dispatch({ kind: 'go-to', place: { subflow, row: line } })}
    >
      <span>{formats.clock(entry.at)}</span>
      <span>
        {subflow} {line}
      </span>
      <span>{titleOf(action)}</span>
      <span>{formats.duration(durationMs)}</span>
      <span>{message === '' ? status : message}</span>
    </button>
  );
}
