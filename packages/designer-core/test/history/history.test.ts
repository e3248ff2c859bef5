import { expect, test } from 'vitest';
import { done, isDirty, newHistory, redo, saved, settled, undo } from '../../src/history/index.ts';

const edit = (group?: string) => ({ label: 'edit', group });

test('undo and redo walk through the values', () => {
  const history = done(done(newHistory('a'), 'b', edit()), 'c', edit());
  expect(undo(history).present).toBe('b');
  expect(undo(undo(undo(history))).present).toBe('a');
  expect(redo(undo(history)).present).toBe('c');
});

test('a new edit forgets what was undone', () => {
  const history = done(undo(done(newHistory('a'), 'b', edit())), 'c', edit());
  expect(redo(history).present).toBe('c');
});

test('typing in one field is undone together, until the field is left', () => {
  const typed = done(done(newHistory('a'), 'ab', edit('field')), 'abc', edit('field'));
  expect(undo(typed).present).toBe('a');
  expect(undo(done(settled(typed), 'abcd', edit('field'))).present).toBe('abc');
});

test('a flow is dirty until what is saved is what is there', () => {
  const history = done(newHistory('a'), 'b', edit());
  expect(isDirty(history)).toBe(true);
  expect(isDirty(saved(history, 'b'))).toBe(false);
  expect(isDirty(undo(saved(history, 'b')))).toBe(true);
});
