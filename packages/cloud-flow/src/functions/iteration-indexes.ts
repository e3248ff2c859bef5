import { found } from '../expression/found.ts';
import { text } from '../expression/signature/argument-kinds.ts';
import { defineFunction } from '../expression/signature/function-definition.ts';
import { required } from '../expression/signature/parameter.ts';

export const iterationIndexes = defineFunction({
  name: 'iterationIndexes',
  help: 'Gives the number of the pass that a loop is at, counted from 0.',
  parameters: [required('loopName', text)],
  call: ([name], host) =>
    found(host.iterationIndex(name), () => `The function 'iterationIndexes' refers to '${name}', which is no loop around this action.`),
});
