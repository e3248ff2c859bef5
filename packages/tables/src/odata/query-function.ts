import type { Literal } from '../query/condition.ts';
import type { QueryOperator } from '../query/operators.ts';
import { TextReader } from '../query/text-reader.ts';
import { readLiteral } from './literal.ts';

/** Values of `@p1` and the like, as they stand in the address of the query. */
export type ParameterAliases = ReadonlyMap<string, string>;

export interface QueryFunctionCall {
  readonly property: readonly string[];
  readonly values: readonly Literal[];
}

const PARAMETER = /[A-Za-z_][A-Za-z0-9_]*/y;
const ALIAS = /@[A-Za-z_][A-Za-z0-9_]*/y;

/** Reads `(PropertyName='createdon',PropertyValue=7)` of a query function (Web API query function reference). */
export function readQueryFunction(reader: TextReader, operator: QueryOperator, aliases: ParameterAliases): QueryFunctionCall {
  reader.need('(');
  const parameters = new Map<string, readonly Literal[]>();
  while (!reader.take(')')) {
    if (parameters.size > 0) reader.need(',');
    const name = reader.match(PARAMETER);
    if (name === undefined) throw reader.fault('The name of a parameter is missing, such as PropertyName');
    reader.need('=');
    parameters.set(name.toLowerCase(), readValue(reader, aliases));
  }
  return { property: propertyOf(reader, parameters), values: valuesOf(reader, operator, parameters) };
}

function readValue(reader: TextReader, aliases: ParameterAliases): readonly Literal[] {
  const alias = reader.match(ALIAS);
  if (alias === undefined) return readValues(reader);
  const text = aliases.get(alias);
  if (text === undefined) throw reader.fault(`The parameter ${alias} has no value`);
  return readValues(new TextReader(text, alias));
}

function readValues(reader: TextReader): readonly Literal[] {
  if (!reader.take('[')) return [readOne(reader)];
  const values: Literal[] = [];
  while (!reader.take(']')) {
    if (values.length > 0) reader.need(',');
    values.push(readOne(reader));
  }
  return values;
}

const JSON_TEXT = /"(?:[^"\\]|\\.)*"/y;

/** Lists are written in JSON too. */
function readOne(reader: TextReader): Literal {
  const text = reader.match(JSON_TEXT);
  if (text !== undefined) return { kind: 'text', value: text.slice(1, -1).replace(/\\(.)/g, '$1') };
  const literal = readLiteral(reader);
  if (literal === undefined) throw reader.fault('A value is missing');
  return literal;
}

function propertyOf(reader: TextReader, parameters: ReadonlyMap<string, readonly Literal[]>): readonly string[] {
  const [name] = parameters.get('propertyname') ?? [];
  if (name?.kind !== 'text' || name.value === '') throw reader.fault("The parameter PropertyName='…' is missing");
  return name.value.split('/');
}

function valuesOf(reader: TextReader, { values, odata }: QueryOperator, parameters: ReadonlyMap<string, readonly Literal[]>) {
  const [first, second] = [parameters.get('propertyvalue1'), parameters.get('propertyvalue2')];
  const both = first === undefined || second === undefined ? undefined : [...first, ...second];
  const given = parameters.get('propertyvalues') ?? both ?? parameters.get('propertyvalue') ?? [];
  const isRight = { none: given.length === 0, one: given.length === 1, two: given.length === 2, many: given.length > 0 }[values];
  if (isRight) return given;
  const wanted = { none: 'no value', one: 'PropertyValue', two: 'two PropertyValues', many: 'PropertyValues' }[values];
  throw reader.fault(`The query function ${odata} takes ${wanted}`);
}
