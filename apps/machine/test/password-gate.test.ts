import { ok, type Result, type TandemError } from '@tandem/kernel';
import { expect, test } from 'vitest';
import { PasswordGate } from '../src/credentials/password-gate.ts';

/** A gate whose checks end when the test says so: the operating system's own take seconds, and a user to be made for them. */
function gate() {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const passwords = new PasswordGate(({ username }) => {
    begun.push(username);
    return new Promise<Result<void, TandemError>>((resolve) => ends.push(() => resolve(ok(undefined))));
  });
  const endOne = async (): Promise<void> => {
    ends.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { passwords, begun, endOne };
}

const of = (username: string) => ({ username, password: 'x' });

test('one check runs at a time, and runs go before tests', async () => {
  const { passwords, begun, endOne } = gate();
  const answers = [passwords.test(of('t1')), passwords.test(of('t2')), passwords.check(of('r1'))];
  expect(begun).toEqual(['t1']);
  for (let index = 0; index < 3; index++) await endOne();
  expect(begun).toEqual(['t1', 'r1', 't2']);
  expect(await Promise.all(answers)).toEqual([ok(undefined), ok(undefined), ok(undefined)]);
});

test('tests beyond those that may wait are refused at once', async () => {
  const { passwords, begun, endOne } = gate();
  const answers = Array.from({ length: 9 }, (_, index) => passwords.test(of(`t${index}`)));
  expect(await passwords.test(of('late'))).toMatchObject({ ok: false, error: { code: 'TooManyAttempts' } });
  for (let index = 0; index < 9; index++) await endOne();
  await Promise.all(answers);
  expect(begun).toHaveLength(9);
});

test('a question whose time is over is not asked and holds no place', async () => {
  const { passwords, begun, endOne } = gate();
  const over = new AbortController();
  const first = passwords.check(of('r1'));
  const dropped = Array.from({ length: 8 }, () => passwords.test(of('gone'), over.signal));
  over.abort();
  const wanted = passwords.test(of('wanted'));
  expect(await Promise.all(dropped)).toMatchObject(Array(8).fill({ ok: false, error: { code: 'UIFlowAgentNotAvailable' } }));
  await endOne();
  await endOne();
  await Promise.all([first, wanted]);
  expect(begun).toEqual(['r1', 'wanted']);
});
