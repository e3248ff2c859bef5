import { expect, it } from 'vitest';
import { joinGroupCommand, registerCommand } from '../src/machines/register-commands.ts';

it.each([
  ['https://tandem.example.org', 'npx tandem machine register --server https://tandem.example.org'],
  ['http://localhost:7300', 'npx tandem machine register --server http://localhost:7300'],
  ['http://[::1]:7300', 'npx tandem machine register --server http://[::1]:7300'],
  ['http://10.0.0.5:7300', 'npx tandem machine register --server http://10.0.0.5:7300 --allow-plain-http'],
])('registers at %s', (origin, command) => {
  expect(registerCommand(origin)).toBe(command);
});

it.each([
  ['bots', 'npx tandem machine join-group bots'],
  ['Accounting bots', "npx tandem machine join-group 'Accounting bots'"],
  ["Ada's; rm -rf $HOME", "npx tandem machine join-group 'Ada'\\''s; rm -rf $HOME'"],
])('joins the group %s', (name, command) => {
  expect(joinGroupCommand(name)).toBe(command);
});
