import { ExpressionError } from '../expression/expression-error.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { integer, text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';
import { toLowerInvariant } from '../expression/values/invariant-case.ts';

export const nthIndexOf = defineFunction({
  name: 'nthIndexOf',
  help: 'Gives the index of the n-th occurrence of a text, from the end when n is negative, or -1.',
  example: ["nthIndexOf('a-b-c', '-', 2)", '3'],
  parameters: [required('text', text), required('searchText', text), required('occurrence', integer)],
  call: ([value, search, occurrence], { budget }) => {
    if (occurrence === 0) throw new ExpressionError("The parameter 'occurrence' of 'nthIndexOf' must not be 0; the first occurrence is 1.");
    budget?.spend(value.length);
    const indexes = occurrences(toLowerInvariant(value), toLowerInvariant(search));
    return indexes.at(occurrence > 0 ? occurrence - 1 : occurrence) ?? -1;
  },
});

function occurrences(value: string, search: string): readonly number[] {
  if (value === '' && search === '') return [0];
  const indexes: number[] = [];
  for (let at = value.indexOf(search); at !== -1 && at < value.length; at = value.indexOf(search, at + 1)) indexes.push(at);
  return indexes;
}
