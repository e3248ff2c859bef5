import { defineFunction } from '../expression/function-definition.ts';

export const listCallbackUrl = defineFunction({
  name: 'listCallbackUrl',
  help: 'Gives the address at which the action, or the trigger, is called back.',
  parameters: [],
  call: (_, host) => host.callbackUrl?.() ?? null,
});
