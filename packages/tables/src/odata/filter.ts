import type { Result } from '@tandem/kernel';
import type { ColumnPath, CompareOperator, Condition, Literal, Operand, TextOperator } from '../query/condition.ts';
import { findQueryFunction } from '../query/operators.ts';
import { type QueryFault, readOrFault } from '../query/query-fault.ts';
import { TextReader } from '../query/text-reader.ts';
import { readLiteral } from './literal.ts';
import { readNames, toPath } from './path.ts';
import { type ParameterAliases, readQueryFunction } from './query-function.ts';

const OPERATOR = /(?:eq|ne|gt|ge|lt|le)(?![A-Za-z0-9_])/iy;
const FUNCTION = /(?:contains|startswith|endswith|substringof)\s*(?=\()/iy;
const LAMBDA = /\/(?:any|all)\s*(?=\()/iy;
const QUERY_FUNCTION = /\/?Microsoft\.Dynamics\.CRM\.\w+\s*(?=\()/iy;
const OTHER_FUNCTION = /[A-Za-z_][A-Za-z0-9_.]*\s*\(/y;

export interface FilterOptions {
  /** The name of the text in faults. */
  readonly part?: string;
  /** Values of `@p1` in the address of the query. */
  readonly aliases?: ParameterAliases;
}

/** Reads the text of a `$filter` (Query data using the Web API: filter rows). */
export function parseFilter(text: string, options: FilterOptions = {}): Result<Condition, QueryFault> {
  return readOrFault(() => {
    const reader = new TextReader(text, options.part ?? '$filter');
    const condition = new FilterReader(reader, options.aliases ?? new Map()).condition([]);
    if (!reader.isAtEnd) throw reader.fault('There is text after the end of the condition');
    return condition;
  });
}

/** Reads conditions inside a larger text, such as the options of an expansion. */
export class FilterReader {
  readonly #reader: TextReader;
  readonly #aliases: ParameterAliases;

  constructor(reader: TextReader, aliases: ParameterAliases) {
    this.#reader = reader;
    this.#aliases = aliases;
  }

  /** @param variables lambda variables that count here */
  condition(variables: readonly string[]): Condition {
    return this.#reader.nested(() => this.#chain('or', () => this.#chain('and', () => this.#unary(variables))));
  }

  #chain(kind: 'and' | 'or', read: () => Condition): Condition {
    const word = kind === 'and' ? /and(?![A-Za-z0-9_])/iy : /or(?![A-Za-z0-9_])/iy;
    const first = read();
    const items = [first];
    while (this.#reader.match(word) !== undefined) items.push(read());
    return items.length === 1 ? first : { kind, items };
  }

  #unary(variables: readonly string[]): Condition {
    const reader = this.#reader;
    if (reader.match(/not(?![A-Za-z0-9_])/iy) !== undefined) {
      return { kind: 'not', item: reader.nested(() => this.#unary(variables)) };
    }
    if (reader.take('(')) return this.#closed(() => this.condition(variables));
    reader.countCondition();
    return this.#function(variables) ?? this.#comparison(variables);
  }

  #closed<T>(read: () => T): T {
    const product = read();
    this.#reader.need(')');
    return product;
  }

  #function(variables: readonly string[]): Condition | undefined {
    const name = this.#reader.match(FUNCTION)?.trim().toLowerCase();
    if (name !== undefined) return this.#textFunction(name, variables);
    const query = this.#reader.match(QUERY_FUNCTION)?.trim();
    if (query !== undefined) return this.#queryFunction(query, undefined, variables);
    return undefined;
  }

  #textFunction(name: string, variables: readonly string[]): Condition {
    const reader = this.#reader;
    reader.need('(');
    const first = this.#operand(variables);
    reader.need(',');
    const second = this.#operand(variables);
    reader.need(')');
    const [path, value] = name === 'substringof' ? [second, first] : [first, second];
    if (path.kind !== 'path') throw reader.fault(`The function ${name} needs a column`);
    if (value.kind === 'path') throw reader.fault(`The function ${name} needs a text to look for`);
    return { kind: 'text', operator: name === 'substringof' ? 'contains' : (name as TextOperator), path, value };
  }

  #queryFunction(name: string, holder: readonly string[] | undefined, variables: readonly string[]): Condition {
    const plain = name.replace(/^\//, '');
    const operator = findQueryFunction(plain);
    if (operator === undefined) throw this.#reader.fault(`The query function ${plain} is not known here`);
    const { property, values } = readQueryFunction(this.#reader, operator, this.#aliases);
    return { kind: 'operator', operator: operator.name, path: toPath([...(holder ?? []), ...property], variables), values };
  }

  #comparison(variables: readonly string[]): Condition {
    const reader = this.#reader;
    const start = reader.at;
    const left = this.#operand(variables);
    if (left.kind === 'path') {
      const special = this.#afterPath(left, variables);
      if (special !== undefined) return special;
    }
    const operator = reader.match(OPERATOR)?.toLowerCase();
    if (operator !== undefined) {
      return { kind: 'compare', operator: operator as CompareOperator, left, right: this.#operand(variables) };
    }
    if (left.kind === 'path' && reader.peek(/$|[);]|(?:and|or)(?![A-Za-z0-9_])/iy) !== undefined) return isTrue(left);
    throw reader.fault(`A comparison such as 'eq' is missing after '${reader.text.slice(start, reader.at).trim()}'`);
  }

  #afterPath(path: ColumnPath, variables: readonly string[]): Condition | undefined {
    const reader = this.#reader;
    const lambda = reader.match(LAMBDA)?.replace('/', '').trim().toLowerCase();
    if (lambda !== undefined) return this.#lambda(lambda === 'any' ? 'any' : 'all', path, variables);
    const query = reader.match(QUERY_FUNCTION)?.trim();
    if (query !== undefined)
      return this.#queryFunction(query, path.alias === undefined ? path.names : [path.alias, ...path.names], variables);
    if (reader.match(/in\s*(?=\()/iy) !== undefined) return { kind: 'operator', operator: 'in', path, values: this.#list() };
    return undefined;
  }

  #lambda(kind: 'any' | 'all', path: ColumnPath, variables: readonly string[]): Condition {
    const reader = this.#reader;
    reader.need('(');
    if (kind === 'any' && reader.take(')')) return { kind, path, variable: '', item: undefined };
    const variable = reader.match(/[A-Za-z_][A-Za-z0-9_]*/y);
    if (variable === undefined) throw reader.fault(`The function ${kind} needs a variable, such as ${kind}(x:x/name eq 'a')`);
    reader.need(':');
    return this.#closed(() => ({ kind, path, variable, item: this.condition([...variables, variable]) }));
  }

  #list(): readonly Literal[] {
    const reader = this.#reader;
    reader.need('(');
    const values: Literal[] = [];
    do values.push(this.#literal());
    while (reader.take(','));
    reader.need(')');
    return values;
  }

  #literal(): Literal {
    const literal = readLiteral(this.#reader);
    if (literal === undefined) throw this.#reader.fault('A value is missing');
    return literal;
  }

  #operand(variables: readonly string[]): Operand {
    const reader = this.#reader;
    const alias = reader.match(/@[A-Za-z_][A-Za-z0-9_]*/y);
    if (alias !== undefined) return this.#aliased(alias);
    const literal = readLiteral(reader);
    if (literal !== undefined) return literal;
    const call = reader.peek(OTHER_FUNCTION);
    if (call !== undefined) throw reader.fault(`The function ${call.slice(0, -1).trim()} is not known here`);
    const names = readNames(reader);
    if (names === undefined) throw reader.fault('A column or a value is missing');
    return toPath(names, variables);
  }

  #aliased(alias: string): Literal {
    const text = this.#aliases.get(alias);
    const literal = text === undefined ? undefined : readLiteral(new TextReader(text, alias));
    if (literal === undefined) throw this.#reader.fault(`The parameter ${alias} has no value`);
    return literal;
  }
}

/** A column of yes and no may stand alone. */
function isTrue(path: ColumnPath): Condition {
  return { kind: 'compare', operator: 'eq', left: path, right: { kind: 'boolean', value: true } };
}
