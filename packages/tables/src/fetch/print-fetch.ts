import { printLiteral } from '../odata/literal.ts';
import type { ColumnPath, Condition } from '../query/condition.ts';
import type { QueryLink, QueryOrder, SelectedColumn, TableQuery } from '../query/table-query.ts';
import { escapeXml } from './xml-reader.ts';

/**
 * FetchXML that reads back as the same query. Aggregations and expansions are not printed: nobody asks for their text.
 *
 * @throws Error for conditions that FetchXML cannot write, such as `not`
 */
export function printFetchXml(query: TableQuery): string {
  const number = query.page.kind === 'number' ? query.page.number : undefined;
  const head = attributes({
    distinct: query.isDistinct ? 'true' : undefined,
    top: query.top,
    count: query.pageSize,
    page: number,
    returntotalrecordcount: query.countsRows ? 'true' : undefined,
  });
  const columns = query.select === undefined ? '<all-attributes/>' : printColumns(query.select);
  const body = columns + printFilterElement(query.filter) + query.orderBy.map(printOrder).join('') + query.links.map(printLink).join('');
  return `<fetch${head}><entity${attributes({ name: query.table })}>${body}</entity></fetch>`;
}

function printLink(link: QueryLink): string {
  const type = { inner: 'inner', outer: 'outer', matches: 'any', 'matches-not': 'not any' }[link.kind];
  const head = attributes({ name: link.table, from: link.from, to: link.to, alias: link.alias, 'link-type': type });
  const columns = link.select === 'all' ? '<all-attributes/>' : printColumns(link.select);
  const body = columns + printFilterElement(link.filter) + link.orderBy.map(printOrder).join('') + link.links.map(printLink).join('');
  return `<link-entity${head}>${body}</link-entity>`;
}

function printColumns(columns: readonly SelectedColumn[]): string {
  return columns.map(({ name, alias }) => `<attribute${attributes({ name, alias })}/>`).join('');
}

function printOrder({ path, isDescending }: QueryOrder): string {
  return `<order${attributes({ attribute: path.names[0], entityname: path.alias, descending: isDescending ? 'true' : undefined })}/>`;
}

function printFilterElement(filter: Condition | undefined): string {
  if (filter === undefined) return '';
  return filter.kind === 'and' || filter.kind === 'or' ? printItem(filter) : `<filter>${printItem(filter)}</filter>`;
}

function printItem(condition: Condition): string {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return `<filter type="${condition.kind}">${condition.items.map(printItem).join('')}</filter>`;
    case 'compare':
      return printComparison(condition);
    case 'text':
      return printCondition(condition.path, textOperator(condition.operator), [printValue(condition.value)]);
    case 'operator':
      return printCondition(condition.path, condition.operator, condition.values.map(printValue));
    default:
      throw new Error(`FetchXML cannot write the condition ${condition.kind}.`);
  }
}

function textOperator(operator: string): string {
  if (operator === 'contains') throw new Error('FetchXML writes contains as a pattern.');
  return operator === 'startswith' ? 'begins-with' : 'ends-with';
}

function printComparison({ operator, left, right }: Extract<Condition, { kind: 'compare' }>): string {
  if (left.kind !== 'path') throw new Error('FetchXML compares a column with something.');
  if (right.kind !== 'path') return printCondition(left, operator, [printValue(right)]);
  const valueof = right.alias === undefined ? right.names[0] : `${right.alias}.${right.names[0]}`;
  return `<condition${attributes({ attribute: left.names[0], entityname: left.alias, operator, valueof })}/>`;
}

function printValue(literal: Parameters<typeof printLiteral>[0]): string {
  return literal.kind === 'text' ? literal.value : printLiteral(literal);
}

function printCondition(path: ColumnPath, operator: string, values: readonly string[]): string {
  const inner = values.map((value) => `<value>${escapeXml(value)}</value>`).join('');
  return `<condition${attributes({ attribute: path.names[0], entityname: path.alias, operator })}>${inner}</condition>`;
}

function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeXml(String(value))}"`))
    .join('');
}
