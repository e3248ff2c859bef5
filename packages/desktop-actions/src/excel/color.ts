import { ActionError, defineAction, parameters } from '@tandem/desktop-engine';
import { type CellRange, rangeBetween } from '@tandem/office-files';
import { officeWork } from '../office/office-work.ts';
import { CELL_ERROR, NAME_ERROR, namedCells, placeOf, rangeOf } from './cell-arguments.ts';
import { namedColor } from './color-names.ts';
import { CLOSED_ERROR, instance, type OpenWorkbook } from './open-workbook.ts';

const { integer, text } = parameters;

const COLOR_ERROR = 'SetColorError';
const SINGLE = { Instance: instance(), StartColumn: text(), StartRow: integer() } as const;
const RANGE = { ...SINGLE, EndColumn: text(), EndRow: integer() } as const;
const NAMED = { Instance: instance(), CellName: text() } as const;
const TITLE = 'Set color of cells in Excel worksheet';
const ERRORS = [COLOR_ERROR, CELL_ERROR, CLOSED_ERROR];
const NAMED_ERRORS = [COLOR_ERROR, NAME_ERROR, CLOSED_ERROR];

/** `#FFCC00`, `FC0` or, with a transparency that cells do not have, `#FFFFCC00`. */
function hexColor(written: string): string {
  const digits = /^\s*(?:#|0x)?([0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})\s*$/i.exec(written)?.[1];
  if (digits === undefined)
    throw new ActionError(COLOR_ERROR, `'${written}' is no colour. Write its red, green and blue part as hexadecimal numbers: #FFCC00.`);
  return digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits.slice(-6);
}

function colorOfName(name: string): string {
  if (/^\s*(transparent|none)\s*$/i.test(name)) return 'none';
  const color = namedColor(name);
  if (color !== undefined) return color;
  throw new ActionError(
    COLOR_ERROR,
    `There is no colour with the name '${name}'. Choose one of the list, or write it as hexadecimal value.`,
  );
}

function fill(
  { workbook }: OpenWorkbook,
  { worksheet, range }: { readonly worksheet: OpenWorkbook['sheet']; readonly range: CellRange },
  fillColor: string,
): Record<never, never> {
  officeWork(COLOR_ERROR, () => worksheet.restyle(range, (style) => workbook.styles.changed(style, { fillColor })));
  return {};
}

function fillCell(open: OpenWorkbook, { StartColumn, StartRow }: { StartColumn: string; StartRow: number }, color: string) {
  const place = placeOf(StartColumn, StartRow);
  return fill(open, { worksheet: open.sheet, range: rangeBetween(place, place) }, color);
}

function fillNamed(open: OpenWorkbook, name: string, color: string): Record<never, never> {
  open.checkOpen();
  return fill(open, namedCells(open, name), color);
}

export const COLOR_ACTIONS = [
  defineAction({
    id: 'Excel.SetColor.SetColorSingleCellPredefined',
    title: TITLE,
    parameters: { ...SINGLE, ColorName: text() },
    errors: ERRORS,
    run: (request) => fillCell(request.Instance, request, colorOfName(request.ColorName)),
  }),
  defineAction({
    id: 'Excel.SetColor.SetColorSingleCellHex',
    title: TITLE,
    parameters: { ...SINGLE, ColorHexValue: text() },
    errors: ERRORS,
    run: (request) => fillCell(request.Instance, request, hexColor(request.ColorHexValue)),
  }),
  defineAction({
    id: 'Excel.SetColor.SetColorRangePredefined',
    title: TITLE,
    parameters: { ...RANGE, ColorName: text() },
    errors: ERRORS,
    run: (request) =>
      fill(request.Instance, { worksheet: request.Instance.sheet, range: rangeOf(request) }, colorOfName(request.ColorName)),
  }),
  defineAction({
    id: 'Excel.SetColor.SetColorRangeHex',
    title: TITLE,
    parameters: { ...RANGE, ColorHexValue: text() },
    errors: ERRORS,
    run: (request) =>
      fill(request.Instance, { worksheet: request.Instance.sheet, range: rangeOf(request) }, hexColor(request.ColorHexValue)),
  }),
  defineAction({
    id: 'Excel.SetColor.SetColorNamedCellPredefined',
    title: TITLE,
    parameters: { ...NAMED, ColorName: text() },
    errors: NAMED_ERRORS,
    run: ({ Instance, CellName, ColorName }) => fillNamed(Instance, CellName, colorOfName(ColorName)),
  }),
  defineAction({
    id: 'Excel.SetColor.SetColorNamedCellHex',
    title: TITLE,
    parameters: { ...NAMED, ColorHexValue: text() },
    errors: NAMED_ERRORS,
    run: ({ Instance, CellName, ColorHexValue }) => fillNamed(Instance, CellName, hexColor(ColorHexValue)),
  }),
];
