import { textOf } from '@tandem/cloud-flow';
import { err, isJsonArray, JsonObject, type JsonValue, ok, type Result } from '@tandem/kernel';
import type { FlowError } from '../new-run.ts';
import type { ActionInstance } from '../run/action-instance.ts';
import type { ActingRun } from './acting-run.ts';
import type { BodyOf } from './action-body.ts';
import { type ItemWork, itemEvaluator, readItems, workThrough } from './item-work.ts';
import { TABLE_FORMATS, type TableFormat, TableText } from './table-text.ts';

/** Create CSV table and Create HTML table: a row for each item. */
export function startTable(run: ActingRun, instance: ActionInstance, body: BodyOf<'table'>): void {
  const named = run.evaluate(instance, body.format);
  if (!named.ok) {
    run.failWith(instance, named.error);
    return;
  }
  const items = readItems(run, instance, { from: body.from, also: { format: named.value, columns: body.written } });
  if (items === undefined) return;
  const format = TABLE_FORMATS.get(textOf(named.value).toLowerCase());
  if (format === undefined) {
    run.fail(instance, { code: 'BadRequest', message: "The format of a table must be 'CSV' or 'HTML'." });
    return;
  }
  const work = body.cells === undefined ? withAllColumns(items, format) : withGivenColumns(run, instance, { ...body, items, format });
  if (work !== undefined) workThrough(run, instance, work);
}

/** Each property that one of the objects has is a column, in the order in which they first appear. */
function withAllColumns(items: readonly JsonValue[], format: TableFormat): ItemWork {
  const table = new TableText(format);
  const columns = new Map<string, number>();
  return {
    items,
    take: (item) => {
      if (!(item instanceof JsonObject)) return err(NOT_AN_OBJECT);
      for (const key of item.keys()) if (!columns.has(key)) columns.set(key, columns.size);
      const cells = new Array<string>(columns.size).fill('');
      for (const [key, value] of item) cells[columns.get(key) ?? 0] = textOf(value);
      return ok(table.add(cells));
    },
    finish: () => table.print([...columns.keys()]),
  };
}

const NOT_AN_OBJECT: FlowError = {
  code: 'BadRequest',
  message: "A table without 'columns' is made of objects only. Name its columns.",
};

type GivenColumns = Pick<BodyOf<'table'>, 'headers' | 'cells'> & { readonly items: readonly JsonValue[]; readonly format: TableFormat };

function withGivenColumns(run: ActingRun, instance: ActionInstance, { headers, cells, items, format }: GivenColumns): ItemWork | undefined {
  const first = headers === undefined || cells === undefined ? undefined : run.evaluate(instance, headers);
  if (first?.ok === false) run.failWith(instance, first.error);
  if (first?.ok !== true || cells === undefined) return undefined;
  const table = new TableText(format);
  const evaluate = itemEvaluator(run, instance, items.length);
  return {
    items,
    take: (item): Result<number, FlowError> => {
      const row = evaluate(cells, item);
      return row.ok ? ok(table.add(textsOf(row.value))) : row;
    },
    finish: () => table.print(textsOf(first.value)),
  };
}

function textsOf(row: JsonValue): readonly string[] {
  return isJsonArray(row) ? row.map(textOf) : [];
}
