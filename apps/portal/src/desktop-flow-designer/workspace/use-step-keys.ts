import { isFoldable, type Row } from '@tandem/designer-core/desktop-flow';
import { type ClipboardEvent, type KeyboardEvent, useCallback, useEffect, useMemo, useRef } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { DESKTOP_DESIGNER } from '../messages.ts';
import { type OpenDesigner, useDesigner } from '../state/designer-context.ts';
import { insertionPlace } from '../state/use-insert.ts';
import { RowCommands } from './row-commands.ts';

interface StepKeys {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

/** Rows of a page: PageUp and PageDown. */
const PAGE = 12;

/** The keys of the list of steps; all that the pointer can do, they can. */
export function useStepKeys(shown: readonly Row[]): StepKeys {
  const designer = useDesigner();
  const words = useMessages(DESKTOP_DESIGNER).edits;
  const latest = useRef({ designer, words, shown });
  useEffect(() => {
    latest.current = { designer, words, shown };
  });
  const commands = useCallback(() => new RowCommands(latest.current.designer, latest.current.words), []);
  return useMemo(
    () => ({
      onKeyDown: (event) => {
        const { designer: open, shown: rows } = latest.current;
        if (goes(event, open, rows) || does(event, commands())) event.preventDefault();
      },
      onCopy: (event) => give(event, commands().copy()),
      onCut: (event) => give(event, commands().cut()),
      onPaste: (event) => {
        event.preventDefault();
        commands().paste(event.clipboardData.getData('text/plain'), insertionPlace(latest.current.designer));
      },
    }),
    [commands],
  );
}

function give(event: ClipboardEvent, text: string | undefined): void {
  event.preventDefault();
  if (text !== undefined) event.clipboardData.setData('text/plain', text);
}

/** @returns true when the key moved the focus or opened or closed a row */
function goes(event: KeyboardEvent, { state, dispatch }: OpenDesigner, shown: readonly Row[]): boolean {
  if (event.altKey) return false;
  const isCommand = event.ctrlKey || event.metaKey;
  if (isCommand && event.key.toLowerCase() === 'a') {
    dispatch({ kind: 'select', action: { kind: 'all', rowCount: shown.at(-1)?.lastRow ?? 0 } });
    return true;
  }
  const at = shown.findIndex(({ row }) => row === state.selection.focus);
  const target = targetOf(event.key, at, shown);
  if (target !== undefined) {
    dispatch({ kind: 'select', action: { kind: 'go', row: target.row, extend: event.shiftKey } });
    return true;
  }
  const focused = shown[at];
  return focused !== undefined && folds(event, focused, { state, dispatch, shown });
}

function targetOf(key: string, at: number, shown: readonly Row[]): Row | undefined {
  const last = shown.length - 1;
  const clamp = (index: number) => shown[Math.min(Math.max(index, 0), last)];
  switch (key) {
    case 'ArrowDown':
      return clamp(at + 1);
    case 'ArrowUp':
      return clamp(at < 0 ? last : at - 1);
    case 'Home':
      return clamp(0);
    case 'End':
      return clamp(last);
    case 'PageDown':
      return clamp(at + PAGE);
    case 'PageUp':
      return clamp(at - PAGE);
    default:
      return undefined;
  }
}

interface FoldParts extends Pick<OpenDesigner, 'state' | 'dispatch'> {
  readonly shown: readonly Row[];
}

/** Left closes a row or goes to the one around it; right opens it or goes into it. */
function folds({ key }: KeyboardEvent, row: Row, { state, dispatch, shown }: FoldParts): boolean {
  const isFolded = state.folded.some((place) => place.subflow === state.selection.subflow && place.row === row.row);
  const go = (target: number | undefined) => {
    if (target !== undefined) dispatch({ kind: 'select', action: { kind: 'go', row: target } });
    return target !== undefined;
  };
  if (key === 'ArrowLeft') {
    if (!isFoldable(row) || isFolded) return go(row.parents.at(-1));
    dispatch({ kind: 'toggle-fold', row: row.row });
    return true;
  }
  if (key !== 'ArrowRight' || !isFoldable(row)) return false;
  if (!isFolded) return go(shown.find((candidate) => candidate.row === row.row + 1)?.row);
  dispatch({ kind: 'toggle-fold', row: row.row });
  return true;
}

/** @returns true when the key was one of a command */
function does(event: KeyboardEvent, commands: RowCommands): boolean {
  const command = event.ctrlKey || event.metaKey;
  const act = actOf(event, command, commands);
  act?.();
  return act !== undefined;
}

function actOf(event: KeyboardEvent, isCommand: boolean, commands: RowCommands): (() => void) | undefined {
  const key = event.key.toLowerCase();
  if (event.altKey) {
    if (key === 'arrowup') return () => commands.move('up');
    return key === 'arrowdown' ? () => commands.move('down') : undefined;
  }
  if (isCommand) {
    if (key === 'd') return () => commands.duplicate();
    if (key === '/' || key === '#') return () => commands.toggleDisabled();
    return key === 'e' ? () => commands.openOnError() : undefined;
  }
  if (key === 'enter') return () => commands.edit();
  if (key === 'delete' || key === 'backspace') return () => commands.remove();
  return key === 'f9' ? () => commands.toggleBreakpoint() : undefined;
}
