import { found } from '../expression/found.ts';
import { defineFunction } from '../expression/function-definition.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { required } from '../expression/signature/parameter.ts';

export const iterationIndexes = defineFunction({
  name: 'iterationIndexes',
  help: 'Gives the number of the pass that a loop is at, counted from 0.',
  example: ["iterationIndexes('Do_until')", '2'],
  parameters: [required('loopName', text)],
  call: ([name], host) =>
    found(host.iterationIndex(name), () => `The function 'iterationIndexes' refers to '${name}', which is no loop around this action.`),
});
