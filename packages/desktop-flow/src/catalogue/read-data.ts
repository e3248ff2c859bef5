import type { ActionInput, ActionOutput, ActionSignature } from './action-signature.ts';
import { decodeDefault } from './default-code.ts';

const KINDS = { A: 'action', C: 'condition', W: 'wait', L: 'while', U: 'action' } as const;

type Enumerations = ReadonlyMap<string, readonly string[]>;

/** Reads the tables of `data.ts`. */
export function readSignatures(actions: string, enumerations: string): ActionSignature[] {
  const members: Enumerations = new Map(
    linesOf(enumerations).map((line) => {
      const [name = '', list = ''] = line.split('\t');
      return [name, list.split('|')];
    }),
  );
  return linesOf(actions).map((line) => readSignature(line, members));
}

function linesOf(table: string): string[] {
  return table.split('\n').filter((line) => line !== '');
}

function readSignature(line: string, enumerations: Enumerations): ActionSignature {
  const [id = '', kind = 'A', inputs = '', outputs = ''] = line.split('\t');
  return {
    id,
    kind: KINDS[kind as keyof typeof KINDS],
    isDescribed: kind !== 'U',
    inputs: fieldsOf(inputs).map((field) => readInput(field, enumerations)),
    outputs: fieldsOf(outputs).map(readOutput),
  };
}

function fieldsOf(column: string): string[] {
  return column === '' ? [] : column.split('|');
}

function readInput(field: string, enumerations: Enumerations): ActionInput {
  const [, name = '', typeName = '', required, value] = /^([^:]+):([^!=]+)(!?)(?:=(.*))?$/.exec(field) ?? [];
  const members = enumerations.get(typeName);
  return {
    name,
    type: typeName.replace(/^#|~\d+$/g, ''),
    isRequired: required === '!',
    ...(value === undefined ? {} : { defaultValue: decodeDefault(value) }),
    ...(members === undefined ? {} : { members }),
  };
}

function readOutput(field: string): ActionOutput {
  const [, name = '', type = '', defaultVariable] = /^([^:]+):((?:[^<>]|<[^<>]*>)+?)(?:>([^<>]+))?$/.exec(field) ?? [];
  return { name, type, ...(defaultVariable === undefined ? {} : { defaultVariable }) };
}
