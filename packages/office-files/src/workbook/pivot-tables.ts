import { relationshipsPart } from '../package/relationships.ts';
import { attributeOf } from '../package/xml-text.ts';
import { type CellRange, parseRange } from './cell-range.ts';
import type { Workbook } from './workbook.ts';
import type { Worksheet } from './worksheet.ts';

export interface PivotTable {
  readonly name: string;
  /** Without the filters of the report above it. */
  readonly range: CellRange;
}

/** The pivot tables of a worksheet. */
export function pivotTablesOf({ package: parts }: Workbook, sheet: Worksheet): readonly PivotTable[] {
  if (!parts.has(relationshipsPart(sheet.part))) return [];
  return parts
    .relationshipsOf(sheet.part)
    .ofKind('pivotTable')
    .flatMap(({ target }) => {
      const text = parts.text(target) ?? '';
      const definition = /<(?:\w+:)?pivotTableDefinition\b[^>]*>/.exec(text)?.[0] ?? '';
      const range = parseRange(attributeOf(/<(?:\w+:)?location\b[^>]*>/.exec(text)?.[0] ?? '', 'ref') ?? '');
      return range === undefined ? [] : [{ name: attributeOf(definition, 'name') ?? '', range }];
    });
}
