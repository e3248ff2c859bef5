import type { RowRange } from '../document/place.ts';

/** The selected rows of one subflow. */
export interface Selection extends RowRange {
  /** Where a range starts when it is extended with Shift. */
  readonly anchor?: number;
  /** The row with the focus. */
  readonly focus?: number;
}

export type SelectionAction =
  /** A click, an arrow key, or with `extend` the same with Shift. */
  | { readonly kind: 'go'; readonly row: number; readonly extend?: boolean }
  /** A click with Ctrl. */
  | { readonly kind: 'toggle'; readonly row: number }
  | { readonly kind: 'all'; readonly rowCount: number }
  | { readonly kind: 'clear' }
  /** After an edit, or a change of the tab. */
  | { readonly kind: 'set'; readonly subflow: string; readonly rows: readonly number[] };

export function emptySelection(subflow: string): Selection {
  return { subflow, rows: [] };
}

export function reduceSelection(selection: Selection, action: SelectionAction): Selection {
  const { subflow } = selection;
  switch (action.kind) {
    case 'go':
      return action.extend ? extendTo(selection, action.row) : { subflow, rows: [action.row], anchor: action.row, focus: action.row };
    case 'toggle': {
      const rows = selection.rows.includes(action.row)
        ? selection.rows.filter((row) => row !== action.row)
        : [...selection.rows, action.row].toSorted((a, b) => a - b);
      return { subflow, rows, anchor: action.row, focus: action.row };
    }
    case 'all':
      return { subflow, rows: countFrom(1, action.rowCount), anchor: 1, focus: action.rowCount };
    case 'clear':
      return { subflow, rows: [], ...(selection.focus === undefined ? {} : { focus: selection.focus }) };
    case 'set':
      return selectRows(action);
  }
}

function selectRows({ subflow, rows }: RowRange): Selection {
  const [anchor, focus] = [rows[0], rows.at(-1)];
  return { subflow, rows, ...(anchor === undefined ? {} : { anchor }), ...(focus === undefined ? {} : { focus }) };
}

function extendTo(selection: Selection, row: number): Selection {
  const anchor = selection.anchor ?? selection.focus ?? row;
  const first = Math.min(anchor, row);
  return { subflow: selection.subflow, rows: countFrom(first, Math.max(anchor, row) - first + 1), anchor, focus: row };
}

function countFrom(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
