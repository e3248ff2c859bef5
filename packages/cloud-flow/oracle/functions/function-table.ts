import { COLLECTION_FUNCTIONS } from './collection.ts';
import { CONVERSION_FUNCTIONS } from './conversion.ts';
import { DATA_URI_FUNCTIONS } from './data-uri.ts';
import { DATE_FUNCTIONS } from './date.ts';
import type { FunctionDefinition } from './definition.ts';
import { LOGIC_FUNCTIONS } from './logic.ts';
import { MANIPULATION_FUNCTIONS } from './manipulation.ts';
import { MATH_FUNCTIONS } from './math.ts';
import { NUMBER_FORMAT_FUNCTIONS } from './number-format.ts';
import { REFERENCE_FUNCTIONS } from './reference.ts';
import { STRING_FUNCTIONS } from './string.ts';
import { URI_FUNCTIONS } from './uri.ts';

const GROUPS = [
  STRING_FUNCTIONS,
  COLLECTION_FUNCTIONS,
  LOGIC_FUNCTIONS,
  CONVERSION_FUNCTIONS,
  DATA_URI_FUNCTIONS,
  MATH_FUNCTIONS,
  NUMBER_FORMAT_FUNCTIONS,
  DATE_FUNCTIONS,
  URI_FUNCTIONS,
  MANIPULATION_FUNCTIONS,
  REFERENCE_FUNCTIONS,
];

const TABLE = new Map(
  GROUPS.flatMap((group) => Object.entries(group)).map(([name, definition]): [string, FunctionDefinition] => [
    name.toLowerCase(),
    definition,
  ]),
);

export function functionNamed(name: string): FunctionDefinition | undefined {
  return TABLE.get(name.toLowerCase());
}

/** The functions that the oracle knows, in lower case. */
export const ORACLE_FUNCTIONS: readonly string[] = [...TABLE.keys()];
