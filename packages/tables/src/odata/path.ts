import type { ColumnPath } from '../query/condition.ts';
import type { TextReader } from '../query/text-reader.ts';

const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;

/** The names of a path, such as `primarycontactid/fullname`, or undefined when no name is next. */
export function readNames(reader: TextReader): readonly string[] | undefined {
  const first = reader.match(NAME);
  if (first === undefined) return undefined;
  const names = [first];
  while (reader.peek(/\/(?=[A-Za-z_])/y) !== undefined && reader.peek(/\/(?:any|all|Microsoft\.Dynamics\.CRM\.\w+)\s*\(/iy) === undefined) {
    reader.take('/');
    names.push(reader.match(NAME) ?? '');
  }
  return names;
}

/** @param variables names of the lambda variables that count here */
export function toPath(names: readonly string[], variables: readonly string[]): ColumnPath {
  const [first = '', ...rest] = names;
  return variables.includes(first) && rest.length > 0
    ? { kind: 'path', alias: first, names: rest }
    : { kind: 'path', alias: undefined, names };
}

export function printPath({ alias, names }: ColumnPath): string {
  return (alias === undefined ? names : [alias, ...names]).join('/');
}
