import type { Target } from '@tandem/protocol';
import { expect, it } from 'vitest';
import { emptyDraft, isComplete, named, withKind, withOnlyTarget, withTarget } from '../src/connections/connection-draft.ts';

const TARGET: Target = { targetId: 't', kind: 'machine', name: 'M1', isOnline: true, sealingKey: 'key', osUsers: ['bot'] };
const NEW_GROUP: Target = { ...TARGET, kind: 'group', name: 'Bots', sealingKey: null, osUsers: [] };

it('is complete with a target, a user name and a password', () => {
  const draft = withTarget({ ...emptyDraft('c'), username: 'bot', password: 'x' }, TARGET);
  expect(isComplete(draft, TARGET)).toBe(true);
  expect(isComplete({ ...draft, password: '' }, TARGET)).toBe(false);
  expect(isComplete({ ...draft, username: ' ' }, TARGET)).toBe(false);
  expect(isComplete(draft, undefined)).toBe(false);
});

it('is never complete for a group without a key', () => {
  const draft = withTarget({ ...emptyDraft('c'), username: 'bot', password: 'x' }, NEW_GROUP);
  expect(isComplete(draft, NEW_GROUP)).toBe(false);
});

it('takes the user of the agent for a sign-in connection, and no password', () => {
  const draft = withKind({ ...emptyDraft('c'), username: 'other', password: 'x' }, 'sign-in', TARGET);
  expect(draft).toMatchObject({ username: 'bot', password: '' });
  expect(isComplete(draft, TARGET)).toBe(true);
});

it('gives a connection a name unless it has one', () => {
  const draft = { ...emptyDraft('c'), username: 'bot' };
  expect(named(draft, 'bot on M1').name).toBe('bot on M1');
  expect(named({ ...draft, name: ' Payroll ' }, 'bot on M1').name).toBe('Payroll');
});

it('takes the only target there is, and none of several or in place of another', () => {
  const draft = emptyDraft('c');
  expect(withOnlyTarget(draft, [TARGET]).targetId).toBe('t');
  expect(withOnlyTarget({ ...draft, kind: 'sign-in' }, [TARGET])).toMatchObject({ targetId: 't', username: 'bot' });
  expect(withOnlyTarget(draft, [TARGET, NEW_GROUP]).targetId).toBe('');
  expect(withOnlyTarget(draft, []).targetId).toBe('');
  expect(withOnlyTarget({ ...draft, targetId: 'gone' }, [TARGET]).targetId).toBe('gone');
});
