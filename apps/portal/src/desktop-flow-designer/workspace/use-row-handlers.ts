import { type DragEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { carriedEntry, carriesEntry } from '../actions-pane/dragged-entry.ts';
import { findEntry } from '../catalogue/entry-words.ts';
import { DESKTOP_DESIGNER } from '../messages.ts';
import type { OpenDesigner } from '../state/designer-context.ts';
import { useInsert } from '../state/use-insert.ts';
import { carriedRows, carriesRows, carryRows } from './dragged-rows.ts';
import { RowCommands } from './row-commands.ts';
import type { RowHandlers } from './step-row.tsx';
import type { DropPoint } from './use-row-marks.ts';

/** How far from the beginning of its row a menu opens that was asked for with a key, in pixels. */
const MENU_INSET = 56;

/** Where a menu opens, in pixels of the window. */
export interface MenuPoint {
  readonly x: number;
  readonly y: number;
}

interface ListHandlers {
  readonly handlers: RowHandlers;
  readonly drop: DropPoint | undefined;
  readonly menu: MenuPoint | undefined;
  readonly closeMenu: () => void;
  /** Of the list itself: the menu by its key, a drag over the room below the last row, and the end of any drag. */
  readonly rest: {
    readonly onContextMenu: (event: MouseEvent) => void;
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
    readonly onDragLeave: (event: DragEvent) => void;
    readonly onDragEnd: () => void;
  };
}

/** What the pointer does to rows. The handlers stay the same, so that rows need not be drawn again. */
export function useRowHandlers(designer: OpenDesigner): ListHandlers {
  const words = useMessages(DESKTOP_DESIGNER).edits;
  const insert = useInsert();
  const [drop, setDrop] = useState<DropPoint>();
  const [menu, setMenu] = useState<MenuPoint>();
  const latest = useRef({ designer, words, drop });
  useEffect(() => {
    latest.current = { designer, words, drop };
  });
  const parts = useMemo(() => {
    const commands = () => new RowCommands(latest.current.designer, latest.current.words);
    const dispatch: OpenDesigner['dispatch'] = (action) => latest.current.designer.dispatch(action);
    const finish = (event: DragEvent) => {
      event.preventDefault();
      event.stopPropagation();
      const point = latest.current.drop;
      setDrop(undefined);
      dropAt(event, { designer: latest.current.designer, point, commands: commands(), insert });
    };
    const handlers: RowHandlers = {
      onPress: (row, event) => dispatch({ kind: 'select', action: selectionOf(row, event) }),
      onOpen: (row) => {
        const found = latest.current.designer.rows[row - 1];
        if (found !== undefined) commands().open(found);
      },
      onMenu: (row, event) => {
        event.preventDefault();
        if (!latest.current.designer.state.selection.rows.includes(row)) dispatch({ kind: 'select', action: { kind: 'go', row } });
        setMenu(pointOf(event));
      },
      onFold: (row) => dispatch({ kind: 'toggle-fold', row }),
      onBreakpoint: (row) =>
        dispatch({ kind: 'toggle-breakpoint', place: { subflow: latest.current.designer.state.selection.subflow, row } }),
      onDragStart: (row, event) => {
        const { selection } = latest.current.designer.state;
        const rows = selection.rows.includes(row) ? selection.rows : [row];
        if (!selection.rows.includes(row)) dispatch({ kind: 'select', action: { kind: 'go', row } });
        carryRows(event, { subflow: selection.subflow, rows });
      },
      onDragOver: (row, event) => {
        if (!takes(event, latest.current.designer)) return;
        event.preventDefault();
        event.stopPropagation();
        const { top, height } = event.currentTarget.getBoundingClientRect();
        const edge = event.clientY < top + height / 2 ? 'before' : 'after';
        setDrop((present) => (present?.row === row && present.edge === edge ? present : { row, edge }));
      },
      onDrop: finish,
    };
    const rest: ListHandlers['rest'] = {
      onContextMenu: (event) => {
        const row = event.currentTarget.querySelector(`[data-row="${latest.current.designer.state.selection.focus}"]`);
        if (event.defaultPrevented || row === null) return;
        event.preventDefault();
        const { left, bottom } = row.getBoundingClientRect();
        setMenu({ x: left + MENU_INSET, y: bottom });
      },
      onDragOver: (event) => {
        if (!takes(event, latest.current.designer)) return;
        event.preventDefault();
        setDrop((present) => {
          const { length } = latest.current.designer.rows;
          return present?.row === length && present.edge === 'after' ? present : { row: length, edge: 'after' };
        });
      },
      onDrop: finish,
      onDragLeave: (event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setDrop(undefined);
      },
      onDragEnd: () => setDrop(undefined),
    };
    return { handlers, rest };
  }, [insert]);
  return { ...parts, drop, menu, closeMenu: () => setMenu(undefined) };
}

/** A press by key or by assistive technology has no place of its own. */
function pointOf({ detail, type, clientX, clientY, currentTarget }: MouseEvent): MenuPoint {
  if (detail > 0 || type === 'contextmenu') return { x: clientX, y: clientY };
  const { left, bottom } = currentTarget.getBoundingClientRect();
  return { x: left, y: bottom };
}

function selectionOf(row: number, event: MouseEvent) {
  if (event.ctrlKey || event.metaKey) return { kind: 'toggle', row } as const;
  return { kind: 'go', row, extend: event.shiftKey } as const;
}

function takes(event: DragEvent, { isReadOnly }: OpenDesigner): boolean {
  return !isReadOnly && (carriesEntry(event) || carriesRows(event));
}

interface DropOptions {
  readonly designer: OpenDesigner;
  readonly point: DropPoint | undefined;
  readonly commands: RowCommands;
  readonly insert: ReturnType<typeof useInsert>;
}

function dropAt(event: DragEvent, { designer, point, commands, insert }: DropOptions): void {
  if (!takes(event, designer)) return;
  const row = point === undefined ? designer.rows.length + 1 : point.row + (point.edge === 'after' ? 1 : 0);
  const at = { subflow: designer.state.selection.subflow, row: Math.max(1, row) };
  if (carriesEntry(event)) {
    const entry = findEntry(designer.catalogue, carriedEntry(event));
    if (entry !== undefined) insert(entry, at);
    return;
  }
  const selection = carriedRows(event);
  if (selection !== undefined) commands.moveTo(selection, at);
}
