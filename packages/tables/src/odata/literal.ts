import type { Literal } from '../query/condition.ts';
import type { TextReader } from '../query/text-reader.ts';

const GUID = /(?:guid')?[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}(?![0-9A-Za-z_-])'?/y;
const DATE = /\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?(?![0-9A-Za-z_:-])/y;
const NUMBER = /[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?(?![0-9A-Za-z_])/y;
const TEXT = /'(?:[^']|'')*'/y;
const DATE_TEXT = /(?:datetime|datetimeoffset)'[^']*'/iy;
const WORD = /(?:true|false|null)(?![0-9A-Za-z_/.(])/iy;

/** A constant of OData, or undefined when none is next. */
export function readLiteral(reader: TextReader): Literal | undefined {
  const guid = reader.match(GUID);
  if (guid !== undefined) return { kind: 'guid', value: guid.replace("guid'", '').replace("'", '').toLowerCase() };
  const date = reader.match(DATE);
  if (date !== undefined) return { kind: 'date', value: date };
  const number = reader.match(NUMBER);
  if (number !== undefined) return { kind: 'number', value: number };
  return readQuoted(reader);
}

function readQuoted(reader: TextReader): Literal | undefined {
  const text = reader.match(TEXT);
  if (text !== undefined) return { kind: 'text', value: text.slice(1, -1).replaceAll("''", "'") };
  const date = reader.match(DATE_TEXT);
  if (date !== undefined) return { kind: 'date', value: date.slice(date.indexOf("'") + 1, -1) };
  const word = reader.match(WORD)?.toLowerCase();
  if (word === undefined) return undefined;
  return word === 'null' ? { kind: 'null' } : { kind: 'boolean', value: word === 'true' };
}

export function printLiteral(literal: Literal): string {
  switch (literal.kind) {
    case 'null':
      return 'null';
    case 'text':
      return `'${literal.value.replaceAll("'", "''")}'`;
    case 'boolean':
      return String(literal.value);
    default:
      return literal.value;
  }
}
