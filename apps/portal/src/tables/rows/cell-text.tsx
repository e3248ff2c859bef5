import { type JsonObject, printJson } from '@tandem/kernel';
import type { TableColumn } from '@tandem/protocol';
import { useFormats, useMessages } from '../../i18n/language.tsx';
import { TABLES } from '../messages.ts';
import { cellOf, formattedOf } from '../row-query.ts';

/** In UTF-16 units. */
const MOST = 120;

/** A value as people read it. */
export function CellText({ row, column }: { readonly row: JsonObject; readonly column: TableColumn }) {
  const { rows: text } = useMessages(TABLES);
  const formats = useFormats();
  const value = cellOf(row, column);
  if (value === null || value === '') return <>{text.nothing}</>;
  switch (column.kind) {
    case 'boolean':
      return <>{column.options.length > 0 ? formattedOf(row, column) : value === true ? text.yes : text.no}</>;
    case 'datetime':
      return <>{dateText(String(value), column, formats)}</>;
    case 'file':
      return <>{String(row.get(`${column.wireName}_name`) ?? value)}</>;
    case 'integer':
    case 'bigint':
    case 'decimal':
    case 'money':
    case 'double':
      return <>{numberText(printJson(value), formats)}</>;
    default:
      return <>{shortened(formattedOf(row, column) ?? (typeof value === 'string' ? value : printJson(value)))}</>;
  }
}

function dateText(value: string, { dateBehaviour }: TableColumn, formats: ReturnType<typeof useFormats>): string {
  if (dateBehaviour === 'date-only') return formats.date(new Date(`${value.slice(0, 10)}T00:00:00`).getTime());
  const at = new Date(dateBehaviour === 'user-local' ? value : value.replace(/Z$/, ''));
  return formats.moment(at.getTime(), { now: Date.now() });
}

/** Numbers with more digits than the page can hold exactly stay as they are. */
function numberText(value: string, formats: ReturnType<typeof useFormats>): string {
  const isExact = value.replace(/\D/g, '').length <= 15;
  return isExact ? formats.number(Number(value)) : value;
}

function shortened(text: string): string {
  return text.length > MOST ? `${text.slice(0, MOST)} …` : text;
}
