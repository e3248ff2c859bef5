import { XmlList } from '../package/xml-list.ts';
import { attributeOf, startTagOf } from '../package/xml-text.ts';
import { type CellPlace, type CellRange, cellName, parseCellName, parseRange, rangeName } from './cell-range.ts';
import { SHEET_ORDER } from './sheet-order.ts';

export interface SheetSelection {
  readonly activeCell: CellPlace;
  readonly range: CellRange;
}

/** What is selected on a worksheet, as its first view says. */
export function selectionOf(sheet: XmlList): SheetSelection {
  const tag = activeSelection(sheet.get('sheetViews') ?? '') ?? '';
  const activeCell = parseCellName(attributeOf(tag, 'activeCell') ?? 'A1') ?? { row: 1, column: 1 };
  const first = attributeOf(tag, 'sqref')?.split(' ')[0] ?? '';
  const { row, column } = activeCell;
  return { activeCell, range: parseRange(first) ?? { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column } };
}

/** With frozen panes there is a selection for each; the one of the active pane counts, which stands last. */
function activeSelection(views: string): string | undefined {
  return views.match(/<(?:\w+:)?selection\b[^>]*>/g)?.at(-1);
}

export function setSelection(sheet: XmlList, { activeCell, range }: SheetSelection): void {
  const p = sheet.prefix;
  const views = new XmlList(sheet.get('sheetViews') ?? `<${p}sheetViews><${p}sheetView workbookViewId="0"/></${p}sheetViews>`);
  const view = new XmlList(views.get('sheetView') ?? `<${p}sheetView workbookViewId="0"/>`);
  const cell = cellName(activeCell.row, activeCell.column);
  const last = view.children.findLastIndex(({ name }) => name === 'selection');
  const pane = last === -1 ? undefined : attributeOf(startTagOf(view.children[last]?.xml ?? ''), 'pane');
  const written = `<${p}selection${pane === undefined ? '' : ` pane="${pane}"`} activeCell="${cell}" sqref="${rangeName(range)}"/>`;
  if (last === -1) view.set('selection', written, ['pane', 'selection', 'pivotSelection', 'extLst']);
  else view.children[last] = { name: 'selection', xml: written };
  views.set('sheetView', view.toString(), ['sheetView', 'extLst']);
  sheet.set('sheetViews', views.toString(), SHEET_ORDER);
}

/** Whether the tab of the worksheet is among the chosen ones. */
export function setTabSelected(sheet: XmlList, isSelected: boolean): void {
  const views = sheet.get('sheetViews');
  if (views === undefined) return;
  const plain = views.replace(/(<(?:\w+:)?sheetView\b[^>]*?)\s+tabSelected="[^"]*"/g, '$1');
  const written = isSelected ? plain.replace(/<((?:\w+:)?sheetView)\b/, '<$1 tabSelected="1"') : plain;
  if (written !== views) sheet.set('sheetViews', written, SHEET_ORDER);
}
