import { found } from '../expression/found.ts';
import { defineFunction } from '../expression/function-definition.ts';

export const listCallbackUrl = defineFunction({
  name: 'listCallbackUrl',
  help: 'Gives the address at which an action that waits, or a trigger, is called back.',
  example: ['listCallbackUrl()', '"https://contoso.com/callback/7"'],
  parameters: [],
  call: (_, host) =>
    found(
      host.callbackUrl?.(),
      () => "The function 'listCallbackUrl' can only be used in a webhook action or trigger, which waits to be called back. Use it there.",
    ),
});
