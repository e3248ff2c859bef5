import type { ColumnPath, CompareOperator, Condition, Literal } from '../query/condition.ts';
import { findOperator, type QueryOperator } from '../query/operators.ts';
import type { TextReader } from '../query/text-reader.ts';
import type { XmlElement } from './xml-reader.ts';

const COMPARISONS: Readonly<Record<string, CompareOperator>> = {
  eq: 'eq',
  ne: 'ne',
  neq: 'ne',
  gt: 'gt',
  ge: 'ge',
  lt: 'lt',
  le: 'le',
};

const TEXTS: Readonly<Record<string, 'startswith' | 'endswith'>> = { 'begins-with': 'startswith', 'ends-with': 'endswith' };

/** Reads the `<filter>` elements of an element: all of them have to be fulfilled. */
export function readFilters(reader: TextReader, elements: readonly XmlElement[]): Condition | undefined {
  const filters = elements.map((element) => readFilter(reader, element)).filter((condition) => condition !== undefined);
  return filters.length > 1 ? { kind: 'and', items: filters } : filters[0];
}

/** A filter without conditions asks for nothing. */
function readFilter(reader: TextReader, element: XmlElement): Condition | undefined {
  const kind = element.attributes.get('type') ?? 'and';
  if (kind !== 'and' && kind !== 'or') throw reader.fault(`A filter is of the type 'and' or 'or', not '${kind}'`, element.at);
  const items = element.children.map((child) => readItem(reader, child)).filter((condition) => condition !== undefined);
  return items.length > 1 ? { kind, items } : items[0];
}

function readItem(reader: TextReader, element: XmlElement): Condition | undefined {
  if (element.name === 'filter') return readFilter(reader, element);
  if (element.name === 'condition') return readCondition(reader, element);
  throw reader.fault(`The element <${element.name}> cannot stand in a filter here`, element.at);
}

function readCondition(reader: TextReader, element: XmlElement): Condition {
  reader.countCondition();
  const attribute = element.attributes.get('attribute');
  if (attribute === undefined) throw reader.fault('A condition needs an attribute', element.at);
  const path: ColumnPath = { kind: 'path', alias: element.attributes.get('entityname'), names: [attribute] };
  const name = (element.attributes.get('operator') ?? 'eq').toLowerCase();
  const other = element.attributes.get('valueof');
  const comparison = COMPARISONS[name];
  if (comparison !== undefined) {
    const right = other === undefined ? oneValue(reader, element) : pathOf(other);
    return { kind: 'compare', operator: comparison, left: path, right };
  }
  const text = TEXTS[name];
  if (text !== undefined) return { kind: 'text', operator: text, path, value: oneValue(reader, element) };
  const operator = findOperator(name);
  if (operator === undefined) throw reader.fault(`The operator '${name}' is not known here`, element.at);
  return { kind: 'operator', operator: operator.name, path, values: operatorValues(reader, element, operator) };
}

/** `valueof="contact.fullname"` names the column of another row. */
function pathOf(name: string): ColumnPath {
  const dot = name.indexOf('.');
  return dot < 0
    ? { kind: 'path', alias: undefined, names: [name] }
    : { kind: 'path', alias: name.slice(0, dot), names: [name.slice(dot + 1)] };
}

function valuesIn(element: XmlElement): readonly Literal[] {
  const value = element.attributes.get('value');
  const own = value === undefined ? [] : [value];
  const inner = element.children.filter(({ name }) => name === 'value').map(({ text }) => text.trim());
  return [...own, ...inner].map((text) => ({ kind: 'text', value: text }));
}

function oneValue(reader: TextReader, element: XmlElement): Literal {
  const [value, ...others] = valuesIn(element);
  if (value === undefined || others.length > 0) throw reader.fault('A condition with this operator needs one value', element.at);
  return value;
}

function operatorValues(reader: TextReader, element: XmlElement, { name, values }: QueryOperator): readonly Literal[] {
  const given = valuesIn(element);
  if (values === 'none') return [];
  const isRight = { one: given.length === 1, two: given.length === 2, many: given.length > 0 }[values];
  if (isRight) return given;
  const wanted = { one: 'one value', two: 'two values', many: 'values' }[values];
  throw reader.fault(`The operator '${name}' takes ${wanted}`, element.at);
}
